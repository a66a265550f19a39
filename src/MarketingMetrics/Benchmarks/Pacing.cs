using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>How a budget or a volume runs: what was due by the last complete day, what came, and where it is heading by the end of the period.</summary>
public sealed record Pacing
{
    /// <summary>The target with its last complete day.</summary>
    public required PacedTarget Target { get; init; }

    /// <summary>What came by the last complete day.</summary>
    public required MetricValue Actual { get; init; }

    /// <summary>Days of the period that are over.</summary>
    public required int ElapsedDays { get; init; }

    /// <summary>Share of the period's weight that is over, from 0 to 1.</summary>
    public required decimal ElapsedShare { get; init; }

    /// <summary>What was due: amount x elapsed share.</summary>
    public decimal Due => Target.Amount * ElapsedShare;

    /// <summary>Actual / due, 1 is on pace; null where nothing was due or the actual is not known.</summary>
    public decimal? Pace => Due >= 1e-12m && Actual.Value is { } value && JudgedRange.Holds(value) ? value / Due : null;

    /// <summary>What each remaining day must bring on average to meet the amount, 0 where it is already met; null where no day remains or the actual is not known.</summary>
    public decimal? NeededPerDay => Target.Period.Days - ElapsedDays is > 0 and var left && Actual.Value is { } value && JudgedRange.Holds(value) ? Math.Max(Target.Amount - value, 0m) / left : null;

    /// <summary>Where it is heading: actual / elapsed share; null where nothing has elapsed or the actual is not known.</summary>
    public decimal? Projected => ElapsedShare > PacingProjection.LeastShare && Actual.Value is { } value && JudgedRange.Holds(value) ? value / ElapsedShare : null;

    /// <summary>Lower end of the prediction interval, never below what has come; null where there is none.</summary>
    public decimal? ProjectedLower { get; init; }

    /// <summary>Upper end of the prediction interval; null where there is none.</summary>
    public decimal? ProjectedUpper { get; init; }

    /// <summary>
    /// Whether the amount will be met: a volume by reaching it, a budget by ending within the tolerance. Undecided while the prediction interval leaves both
    /// open, and while there is none.
    /// </summary>
    public TargetOutcome Outlook
    {
        get
        {
            (decimal low, decimal high) = Actual.Metric!.Direction switch
            {
                MetricDirection.HigherIsBetter => (Target.Amount, decimal.MaxValue),
                MetricDirection.LowerIsBetter => (decimal.MinValue, Target.Amount),
                _ => (Target.Amount * (1 - Target.Tolerance), Target.Amount * (1 + Target.Tolerance)),
            };
            if (ProjectedLower >= low && ProjectedUpper <= high) return TargetOutcome.Met;
            // What has already come cannot be undone, with or without a prediction.
            if (ProjectedUpper < low || ProjectedLower > high || Actual.Value > high) return TargetOutcome.Missed;
            return Actual.Metric.Direction == MetricDirection.HigherIsBetter && Actual.Value >= low ? TargetOutcome.Met : TargetOutcome.Undecided;
        }
    }

    /// <summary>Measures the pace of a total.</summary>
    /// <param name="target">The target; <see cref="PacedTarget.DueBy"/> names its last complete day.</param>
    /// <param name="actual">The total from the first day of the period to the last complete one.</param>
    /// <param name="days">The days behind the total: they widen the interval of a count, and give money one at all.</param>
    /// <param name="confidence">The level of the prediction interval; 95 % two-sided when omitted.</param>
    /// <exception cref="ArgumentException">The target has no last complete day, the value no metric, or the currencies differ.</exception>
    public static Pacing Of(PacedTarget target, MetricValue actual, DailyFigures? days = null, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (target.LastCompleteDay is not { } day) throw new ArgumentException("A pace depends on the day: call DueBy(lastCompleteDay) on the target.", nameof(target));
        if (actual.Metric is not { Formula: Facts.Total }) throw new ArgumentException("Only totals have a pace: a ratio does not add up over days.", nameof(actual));
        if (target.Currency is { } currency && !actual.Currency.IsNone && currency != actual.Currency)
            throw new ArgumentException($"A budget in {currency} cannot be paced with amounts in {actual.Currency}; convert one of them.", nameof(actual));
        int elapsed = target.Period.ElapsedAsOf(day)?.Days ?? 0;
        decimal share = target.ShareBy(day);
        (decimal? low, decimal? high) = PacingProjection.Of(actual, share, target.Period.Days - elapsed, days, confidence);
        return new Pacing { Target = target, Actual = actual, ElapsedDays = elapsed, ElapsedShare = share, ProjectedLower = low, ProjectedUpper = high };
    }

    /// <summary>The pace in one sentence, as data; null where the actual is not known.</summary>
    public Message? ToMessage() => PacingText.Of(this);

    /// <summary>The pace in one sentence; empty where the actual is not known.</summary>
    /// <param name="language">The language; English when omitted.</param>
    public string Explain(ReportLanguage? language = null) => ToMessage() is { } message ? (language ?? ReportLanguage.English).Text(message) : "";

    /// <summary>The pace in one English sentence.</summary>
    public override string ToString() => Explain();
}
