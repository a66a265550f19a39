using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>
/// SUSPICIOUS_CHANGE: a figure became several times larger or smaller, and chance alone does not explain it: look for a broken tag, a changed
/// setting or a missing file before looking for a reason in the market.
/// </summary>
internal sealed class SuspiciousChange(CaveatThresholds thresholds) : ICaveatRule<FigurePair>
{
    public CaveatDescriptor Descriptor { get; } = new("SUSPICIOUS_CHANGE", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(FigurePair subject)
    {
        if (subject.Figure.Value.Value is not { } now || subject.Earlier.Value.Value is not { } then || now <= 0m || then <= 0m) yield break;
        bool perDay = subject.Figure.Metric.Formula is Total;
        decimal factor = perDay ? now * subject.Earlier.Totals.Period.Days / (then * subject.Figure.Totals.Period.Days) : now / then;
        if ((factor <= thresholds.SuspiciousFactor && factor >= 1m / thresholds.SuspiciousFactor) || MayBeChance(subject)) yield break;
        yield return Descriptor.Raise(subject.Figure.Ref, MetricText.NameArgument("metric", subject.Figure.Metric), MessageArgument.OfMultiple("factor", factor));
    }

    // Intervals that share a value: the two may be one rate. Without a sampling model nothing says so.
    private static bool MayBeChance(FigurePair subject)
    {
        MetricInterval one = subject.Figure.Value.Interval(), two = subject.Earlier.Value.Interval();
        return one.IsKnown && two.IsKnown && !(one.Lower > two.Upper) && !(two.Lower > one.Upper);
    }
}
