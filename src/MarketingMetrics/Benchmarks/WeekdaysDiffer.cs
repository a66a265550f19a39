using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>WEEKDAY_MIX: one period holds more of some weekday than the other.</summary>
internal sealed class WeekdaysDiffer : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("WEEKDAY_MIX", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, ReferencePeriod: { } other } || period.WeekdayMix == other.WeekdayMix) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("weekend", Weekend(period)), MessageArgument.OfNumber("days", period.Days),
            MessageArgument.OfNumber("other_weekend", Weekend(other)), MessageArgument.OfNumber("other_days", other.Days));
    }

    private static int Weekend(Period period)
    {
        return period.WeekdayMix[DayOfWeek.Saturday] + period.WeekdayMix[DayOfWeek.Sunday];
    }
}
