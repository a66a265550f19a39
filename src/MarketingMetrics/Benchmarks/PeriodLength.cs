using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>PERIOD_LENGTH: the periods differ in length.</summary>
internal sealed class PeriodLength : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("PERIOD_LENGTH", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, ReferencePeriod: { } other } || period.Days == other.Days) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("days", period.Days), MessageArgument.OfNumber("other_days", other.Days));
    }
}
