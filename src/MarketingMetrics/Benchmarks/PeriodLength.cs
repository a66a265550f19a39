using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// PERIOD_LENGTH: totals of periods whose lengths differ by more than what is material. Ratios do not grow with the days, and a month of 31 days beside one of
/// 30 is what every reader expects.
/// </summary>
internal sealed class PeriodLength : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("PERIOD_LENGTH", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, ReferencePeriod: { } other, Actual.Metric.Formula: Total } comparison) yield break;
        if (Math.Abs(period.Days - other.Days) <= comparison.Options.Materiality * other.Days) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("days", period.Days), MessageArgument.OfNumber("other_days", other.Days));
    }
}
