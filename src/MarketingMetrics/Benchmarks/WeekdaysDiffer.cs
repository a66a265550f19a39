using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// WEEKDAY_MIX: the weekdays that the periods hold make a material difference by themselves. With the days at hand that is what the weekly pattern of both periods
/// gives for either mix of weekdays; without them, shares of weekend days that differ by as much.
/// </summary>
internal sealed class WeekdaysDiffer : ICaveatRule<ComparedFigure>
{
    private const int FewestOfEachWeekday = 3;

    public CaveatDescriptor Descriptor { get; } = new("WEEKDAY_MIX", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, ReferencePeriod: { } other } comparison || period.WeekdayMix == other.WeekdayMix) yield break;
        double? effect = Effect(comparison, period, other);
        double size = effect ?? ((double)Weekend(period) / period.Days) - ((double)Weekend(other) / other.Days);
        if (Math.Abs(size) <= (double)comparison.Options.Materiality) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfNumber("weekend", Weekend(period)), MessageArgument.OfNumber("days", period.Days),
            MessageArgument.OfNumber("other_weekend", Weekend(other)), MessageArgument.OfNumber("other_days", other.Days),
            MessageArgument.OfMessage("effect", effect is { } known && Math.Abs(known) < 1e6
                ? Message.Of("comparison.weekdays.effect", MessageArgument.OfPercent("change", (decimal)known, 1, signed: true)) : Message.Of("comparison.weekdays.unknown")));
    }

    // The figure that the weekly pattern gives for the weekdays of one period, divided by that for those of the other, less one.
    private static double? Effect(Comparison comparison, Period period, Period other)
    {
        Span<double> numerators = stackalloc double[7], denominators = stackalloc double[7];
        Span<int> seen = stackalloc int[7];
        foreach (DailyFigures? days in new[] { comparison.Data.Days, comparison.ReferenceData.Days })
        {
            for (int i = 0; days?.Weekdays is { } weekdays && i < weekdays.Length; i++)
            {
                numerators[(int)weekdays[i]] += days.Numerators[i];
                denominators[(int)weekdays[i]] += days.Denominators[i];
                seen[(int)weekdays[i]]++;
            }
        }

        if (seen.ContainsAnyInRange(0, FewestOfEachWeekday - 1)) return null;
        double change = (For(period, numerators, seen) / For(period, denominators, seen)) / (For(other, numerators, seen) / For(other, denominators, seen)) - 1;
        return double.IsFinite(change) ? change : null;
    }

    private static double For(Period period, ReadOnlySpan<double> sums, ReadOnlySpan<int> seen)
    {
        double all = 0;
        for (int day = 0; day < 7; day++) all += sums[day] / seen[day] * period.WeekdayMix[(DayOfWeek)day];
        return all;
    }

    private static int Weekend(Period period) => period.WeekdayMix[DayOfWeek.Saturday] + period.WeekdayMix[DayOfWeek.Sunday];
}
