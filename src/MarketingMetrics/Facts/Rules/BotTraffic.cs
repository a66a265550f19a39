using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Facts.Rules;

/// <summary>BOT_TRAFFIC: on one day one group (a source, a region) has many times its usual sessions, and hardly any of them is engaged.</summary>
internal sealed class BotTraffic(CaveatThresholds thresholds) : ICaveatRule<FactResult>
{
    public CaveatDescriptor Descriptor { get; } = new("BOT_TRAFFIC", CaveatSeverity.Warning) { Source = "https://www.revenuescope.jp/en/news/bot-traffic-channel-distortion" };

    public IEnumerable<Caveat> Examine(FactResult subject)
    {
        if (subject.Query.Grain != Grain.Day || !subject.Delivers([Measure.Sessions, Measure.EngagedSessions])) yield break;
        foreach (IGrouping<string, FactGroup> series in subject.GroupBy(group => string.Join(" / ", subject.Query.Dimensions.Select(dimension => group[dimension] ?? "-"))))
        {
            FactGroup[] days = [.. series];
            // Days without rows are days without sessions: they count for the usual day.
            decimal[] counts = [.. Enumerable.Repeat(0m, subject.Query.Period.Days - days.Length).Concat(days.Select(Sessions).Order())];
            decimal usual = counts[counts.Length / 2];
            foreach (FactGroup day in days)
            {
                decimal sessions = Sessions(day);
                MeasureTotal engaged = day.Totals[Measure.EngagedSessions];
                if (sessions < thresholds.BotSessions || sessions <= thresholds.BotSpike * usual || !engaged.IsDefined || engaged.Value > thresholds.BotEngagementRate * sessions) continue;
                yield return Descriptor.Raise(new FigureRef(null, series.Key, day.Period),
                    MessageArgument.OfPeriod("day", day.Period), MessageArgument.OfText("group", series.Key.Length == 0 ? "*" : series.Key), MessageArgument.OfNumber("sessions", sessions),
                    MessageArgument.OfNumber("usual", usual), MessageArgument.OfPercent("engagement", engaged.Value / sessions, 1));
            }
        }
    }

    private static decimal Sessions(FactGroup group) => group.Totals[Measure.Sessions] is { IsDefined: true } total ? total.Value : 0m;
}
