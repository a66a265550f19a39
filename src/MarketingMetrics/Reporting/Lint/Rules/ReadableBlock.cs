using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP11: nothing is told by a picture or a colour alone: a block of an own kind says in words what it shows.</summary>
internal sealed class ReadableBlock() : ReportRule("REP11", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        foreach ((UnknownBlock block, string place) in subject.Blocks<UnknownBlock>())
        {
            if (string.IsNullOrWhiteSpace(block.Fallback)) yield return Finding(place, MessageArgument.OfText("kind", block.Kind));
        }
    }
}
