using MarketingMetrics.Caveats;

namespace MarketingMetrics.Benchmarks;

/// <summary>Runs a rule on a single figure over the actual side of a comparison.</summary>
internal sealed class OfTheSample(ICaveatRule<SampledFigure> rule) : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor => rule.Descriptor;

    public IEnumerable<Caveat> Examine(ComparedFigure subject) =>
        rule.Examine(new SampledFigure(subject.Ref, subject.Comparison.Actual, subject.Comparison.Options, subject.Comparison.Interval));
}
