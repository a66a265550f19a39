using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Insights;

/// <summary>
/// TRACKING_BREAK: a run of days without a conversion, although the clicks of those days would have brought so many at the rate of the other days that none at all has a
/// probability below 1 % (Poisson), counted over all days of the series: exp(-expected) &lt; 0.01 / days.
/// </summary>
public sealed class TrackingBreak : ICaveatRule<InsightEvidence>
{
    private const double Error = 0.01;

    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("TRACKING_BREAK", CaveatSeverity.Critical);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(InsightEvidence subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        if (subject.DailyConversions is not { Grain: Grain.Day, Metric.Formula: Quotient } series) yield break;
        SeriesPoint[] days = [.. series.Where(point => point.Value.Numerator is >= 0m && point.Value.Denominator is >= 0m)];
        decimal conversions = days.Sum(day => day.Value.Numerator!.Value), visits = days.Sum(day => day.Value.Denominator!.Value);
        for (int first = 0; first < days.Length; first++)
        {
            if (days[first].Value.Numerator != 0m) continue;
            int last = first;
            decimal silent = days[first].Value.Denominator!.Value;
            // A missing day breaks the run: what was not measured says nothing.
            while (last + 1 < days.Length && days[last + 1].Value.Numerator == 0m && days[last + 1].Period.Start == days[last].Period.End.AddDays(1))
                silent += days[++last].Value.Denominator!.Value;
            decimal others = visits - silent;
            if (others > 0m && (double)(conversions / others * silent) is var expected && Math.Exp(-expected) < Error / days.Length)
            {
                yield return Descriptor.Raise(subject.Figure,
                    MessageArgument.OfPeriod("period", new Period(days[first].Period.Start, days[last].Period.End)),
                    MessageArgument.OfNumber("visits", silent),
                    MeasureName.Argument("measure", ((Quotient)series.Metric.Formula).Denominator.Terms[0].Measure),
                    MessageArgument.OfNumber("expected", (decimal)expected, 1));
            }

            first = last;
        }
    }
}
