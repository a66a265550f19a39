using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>A rule on facts, applied to the facts behind a figure.</summary>
internal sealed class OfItsFacts(ICaveatRule<FactResult> rule) : ICaveatRule<MetricFigure>
{
    public CaveatDescriptor Descriptor => rule.Descriptor;

    public IEnumerable<Caveat> Examine(MetricFigure subject) => rule.Examine(subject.ByChannel).Select(caveat => caveat with { Figures = [subject.Ref] });
}
