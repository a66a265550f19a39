using MarketingMetrics.Caveats;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP09: the section on conversion says who else advertises, that nobody does, or that it is not known.</summary>
internal sealed class OtherAdvertisersTold() : ReportRule("REP09", CaveatSeverity.Warning)
{
    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        Section? conversion = subject.Report.FindSection("conversion");
        bool isTold = conversion?.Blocks.OfType<TextBlock>().SelectMany(block => block.Paragraphs).Any(paragraph => paragraph.Key.StartsWith("report.others.", StringComparison.Ordinal)) ?? false;
        if (!isTold) yield return Finding("$.sections");
    }
}
