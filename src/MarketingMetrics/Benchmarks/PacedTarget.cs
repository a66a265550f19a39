using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// A budget or a volume for a whole period, judged on the way: what is due by a day is the amount times the share of the period's weight
/// that the complete days carry. A budget (a neutral metric) is to be kept within <see cref="Tolerance"/> on both sides.
/// </summary>
public sealed record PacedTarget : Benchmark
{
    private readonly decimal _tolerance = 0.05m;

    /// <summary>An amount to reach, or to spend, over a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not above 0, or is beyond 10^15.</exception>
    public PacedTarget(decimal amount, Period period)
    {
        if (amount <= 0m) throw new ArgumentOutOfRangeException(nameof(amount), amount, "A budget or volume to pace is above 0.");
        Amount = JudgedRange.Checked(amount, nameof(amount));
        Period = period;
    }

    /// <inheritdoc/>
    public override string Kind => "paced_target";

    /// <inheritdoc/>
    public override bool IsTarget => true;

    /// <summary>The amount for the whole period.</summary>
    public decimal Amount { get; }

    /// <summary>The period it is for.</summary>
    public Period Period { get; }

    /// <summary>Currency of a budget; null takes the currency of the facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>How the week is weighed; even unless set.</summary>
    public WeekdayProfile Profile { get; init; } = WeekdayProfile.Even;

    /// <summary>How far a budget may run ahead or behind, as a fraction of what is due. Default 0.05.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to below 1.</exception>
    public decimal Tolerance
    {
        get => _tolerance;
        init => _tolerance = value is >= 0m and < 1m ? value : throw new ArgumentOutOfRangeException(nameof(Tolerance), value, "A tolerance is a fraction from 0 to below 1, such as 0.05.");
    }

    /// <summary>The last complete day of the data; null until <see cref="DueBy"/> names it.</summary>
    public DateOnly? LastCompleteDay { get; private init; }

    /// <summary>The same target, judged as of a day.</summary>
    /// <param name="lastCompleteDay">The last day whose data are complete: usually the day before the extraction, never the day of it.</param>
    public PacedTarget DueBy(DateOnly lastCompleteDay) => this with { LastCompleteDay = lastCompleteDay };

    /// <summary>The share of the period's weight that is over when the day is, from 0 to 1.</summary>
    public decimal ShareBy(DateOnly lastCompleteDay) =>
        Period.ElapsedAsOf(lastCompleteDay) is not { } elapsed ? 0m
        : Profile.WeightOf(Period) is var whole and > 0m ? Profile.WeightOf(elapsed) / whole : (decimal)elapsed.Days / Period.Days;

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of("benchmarks.paced",
        Quantity.Argument("value", metric, Amount, Currency ?? default), MessageArgument.OfPeriod("period", Period));

    internal override Constant? ConstantFor(Metric metric)
    {
        if (LastCompleteDay is not { } day)
            throw new ArgumentException($"What is due of {Amount} for {Period} depends on the day: call DueBy(lastCompleteDay) on the benchmark.", nameof(metric));
        decimal due = Amount * ShareBy(day);
        return metric.Direction == MetricDirection.Neutral ? new Constant(due * (1 - Tolerance), due * (1 + Tolerance), Currency, null) : Constant.Of(due, Currency);
    }
}
