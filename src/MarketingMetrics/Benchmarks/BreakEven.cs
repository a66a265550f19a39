using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// What neither earns nor loses, from the gross margin: a return on spend of 1 / margin, a cost per conversion of margin x its value, a
/// cost-to-revenue ratio of the margin itself.
/// </summary>
public sealed record BreakEven : Benchmark
{
    /// <summary>Break-even at this margin.</summary>
    /// <param name="margin">Gross margin as a share of revenue, above 0 and up to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The margin is not above 0 and up to 1.</exception>
    public BreakEven(decimal margin)
    {
        if (margin is < 0.000001m or > 1m) throw new ArgumentOutOfRangeException(nameof(margin), margin, "A margin is a share of revenue above 0 and up to 1, such as 0.4 for 40 %.");
        Margin = margin;
    }

    /// <inheritdoc/>
    public override string Kind => "break_even";

    /// <inheritdoc/>
    public override bool IsTarget => true;

    /// <summary>Gross margin as a share of revenue.</summary>
    public decimal Margin { get; }

    /// <summary>Revenue of one conversion, for costs per conversion.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is beyond 10^15 in magnitude, or smaller than 10^-12 and not 0.</exception>
    public Money? ValuePerConversion
    {
        get;
        init
        {
            if (value is { } given) JudgedRange.Checked(given.Amount, nameof(ValuePerConversion));
            field = value;
        }
    }

    /// <summary>What the metric must reach to pay for itself.</summary>
    /// <exception cref="ArgumentException">No break-even follows from a margin for this metric, or its value per conversion is not given.</exception>
    public decimal ValueFor(Metric metric) => At(metric).Low;

    /// <inheritdoc/>
    public override Message Describe(Metric metric)
    {
        Constant at = At(metric);
        return Message.Of("benchmarks.break_even", Quantity.Argument("value", metric, at.Low, at.Currency ?? default), MessageArgument.OfPercent("margin", Margin, 0));
    }

    internal override Constant? ConstantFor(Metric metric) => At(metric);

    private Constant At(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        if (metric.Formula is Quotient { Numerator: { Unit: MeasureUnit.Money } top, Denominator: { } bottom })
        {
            if (bottom.Unit == MeasureUnit.Money && IsSingle(top) && IsSingle(bottom))
                return Constant.Of(metric.Direction == MetricDirection.LowerIsBetter ? Margin : 1 / Margin);
            if (bottom.Unit == MeasureUnit.Count && metric.Direction == MetricDirection.LowerIsBetter)
            {
                return ValuePerConversion is { } value ? Constant.Of(Margin * value.Amount, value.Currency)
                    : throw new ArgumentException($"Break-even of '{metric.Key}' needs the revenue of one conversion: set {nameof(ValuePerConversion)}.", nameof(metric));
            }
        }

        throw new ArgumentException($"No break-even of '{metric.Key}' = {metric.Formula} follows from a margin; give a target instead.", nameof(metric));
    }

    private static bool IsSingle(Sum sum) => sum.TermSpan.Length == 1 && sum.TermSpan[0].Coefficient == 1m;
}
