using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A value to reach or a band to stay in.</summary>
public sealed record Target : Benchmark
{
    /// <summary>A value to reach.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is beyond 10^15 in magnitude, or smaller than 10^-12 and not 0.</exception>
    public Target(decimal value)
    {
        Lower = JudgedRange.Checked(value, nameof(value));
        Upper = value;
    }

    /// <summary>A band to stay in, ends included.</summary>
    /// <exception cref="ArgumentException">The lower end is above the upper.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is beyond 10^15 in magnitude, or smaller than 10^-12 and not 0.</exception>
    public Target(decimal lower, decimal upper)
    {
        if (lower > upper) throw new ArgumentException($"A band runs from its lower to its upper end, not from {lower} to {upper}.", nameof(lower));
        Lower = JudgedRange.Checked(lower, nameof(lower));
        Upper = JudgedRange.Checked(upper, nameof(upper));
    }

    /// <inheritdoc/>
    public override string Kind => "target";

    /// <inheritdoc/>
    public override bool IsTarget => true;

    /// <summary>The lower end of the band; the value itself where there is no band.</summary>
    public decimal Lower { get; }

    /// <summary>The upper end of the band; the value itself where there is no band.</summary>
    public decimal Upper { get; }

    /// <summary>True for a band.</summary>
    public bool IsBand => Lower != Upper;

    /// <summary>Currency of a money target; null takes the currency of the facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Which way is better, where the metric is neutral or the plan wants the opposite.</summary>
    public MetricDirection? Direction { get; init; }

    /// <summary>The day by which the target is due.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who set it, or why it is this value.</summary>
    public string? Rationale { get; init; }

    /// <inheritdoc/>
    public override Message Describe(Metric metric)
    {
        string key = IsBand ? "benchmarks.band" : "benchmarks.target";
        Currency currency = Currency ?? default;
        return IsBand
            ? Message.Of(key, Quantity.Argument("value", metric, Lower, currency), Quantity.Argument("upper", metric, Upper, currency))
            : Message.Of(key, Quantity.Argument("value", metric, Lower, currency));
    }

    internal override Constant? ConstantFor(Metric metric) => new Constant(Lower, Upper, Currency, Direction);
}
