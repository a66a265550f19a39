using MarketingMetrics.Caveats;

namespace MarketingMetrics.Benchmarks;

/// <summary>Runs a rule on two bases over every pair of a figure and tells its finding once.</summary>
internal sealed class BasisRule(ICaveatRule<BasisPair> rule) : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor => rule.Descriptor;

    public IEnumerable<Caveat> Examine(ComparedFigure subject) =>
        subject.Pairs.SelectMany(pair => rule.Examine(pair with { Ref = subject.Ref })).OrderByDescending(caveat => caveat.Severity).Take(1);
}
