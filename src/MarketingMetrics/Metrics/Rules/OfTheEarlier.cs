using MarketingMetrics.Caveats;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>A rule on one figure, applied to the earlier one of a pair: the later is examined on its own.</summary>
internal sealed class OfTheEarlier(ICaveatRule<MetricFigure> rule) : ICaveatRule<FigurePair>
{
    public CaveatDescriptor Descriptor => rule.Descriptor;

    public IEnumerable<Caveat> Examine(FigurePair subject) => rule.Examine(subject.Earlier);
}
