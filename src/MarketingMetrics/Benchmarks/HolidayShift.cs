using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>HOLIDAY_SHIFT: a moving holiday falls in one of the two periods only.</summary>
internal sealed class HolidayShift : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("HOLIDAY_SHIFT", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, ReferencePeriod: { } other }) yield break;
        int[] years = [.. new[] { period.Start.Year, period.End.Year, other.Start.Year, other.End.Year }.Distinct()];
        IEnumerable<CalendarEvent> moving = subject.Events.Where(holiday => holiday.IsMoving)
            .Concat(years.Select(CalendarEvent.Easter)).Concat(years.Select(CalendarEvent.BlackFriday));
        foreach (IGrouping<Message, CalendarEvent> holiday in moving.GroupBy(holiday => holiday.Name))
        {
            int here = holiday.Distinct().Sum(days => days.DaysIn(period)), there = holiday.Distinct().Sum(days => days.DaysIn(other));
            if (here > 0 == there > 0) continue;
            yield return Descriptor.Raise(subject.Ref, MessageArgument.OfMessage("event", holiday.Key), MessageArgument.OfNumber("days", here), MessageArgument.OfNumber("other_days", there));
        }
    }
}
