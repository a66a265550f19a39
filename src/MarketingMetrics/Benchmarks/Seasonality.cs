using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>SEASONALITY: a season of fixed dates lies in one of the two periods only, and they are not a year apart.</summary>
internal sealed class Seasonality : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("SEASONALITY", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, ReferencePeriod: { } other, Benchmark: not SamePeriodLastYear }) yield break;
        foreach (CalendarEvent season in subject.Events.Where(season => !season.IsMoving))
        {
            int here = season.DaysIn(period), there = season.DaysIn(other);
            if (here > 0 == there > 0) continue;
            yield return Descriptor.Raise(subject.Ref, MessageArgument.OfMessage("event", season.Name), MessageArgument.OfNumber("days", here), MessageArgument.OfNumber("other_days", there));
        }
    }
}
