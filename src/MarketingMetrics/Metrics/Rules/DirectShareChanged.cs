using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Facts.Rules;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>DIRECT_RESIDUAL between periods: the share of the channel Direct jumped, as it does when tagging breaks.</summary>
internal sealed class DirectShareChanged(CaveatThresholds thresholds) : ICaveatRule<FigurePair>
{
    public CaveatDescriptor Descriptor => DirectResidual.Kind;

    public IEnumerable<Caveat> Examine(FigurePair subject)
    {
        foreach (Measure measure in subject.Figure.Metric.Formula.Measures)
        {
            if (!measure.IsAdditive || measure.Unit == MeasureUnit.Money || !Attributed.Analytics(measure)) continue;
            if (Share(subject.Figure, measure) is not { } share || Share(subject.Earlier, measure) is not { } earlier || Math.Abs(share - earlier) <= thresholds.DirectShareChange) continue;
            yield return Descriptor.Raise(subject.Figure.Ref, DimensionName.Argument("dimension", Dimension.Channel),
                MeasureName.Argument("measure", measure), MessageArgument.OfPercent("share", share, 1), MessageArgument.OfPercent("earlier", earlier, 1));
            yield break;
        }
    }

    private static decimal? Share(MetricFigure figure, Measure measure) => ValueShare.Of(figure.ByChannel, Dimension.Channel, measure, DirectResidual.IsDirect);
}
