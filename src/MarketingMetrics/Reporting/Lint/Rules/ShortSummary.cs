using System.Text.RegularExpressions;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP01: there is a summary of at most three sentences and 600 characters.</summary>
internal sealed class ShortSummary() : ReportRule("REP01", CaveatSeverity.Warning)
{
    // A point within a number or a name ends no sentence.
    private static readonly Regex SentenceEnd = new(@"[.!?\u2026](?=\s|$)", RegexOptions.CultureInvariant);

    private const int MostSentences = 3;
    private const int MostCharacters = 600;

    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        string said = string.Join(' ', subject.Report.FindSection("summary")?.Blocks.OfType<TextBlock>().SelectMany(block => block.Paragraphs).Select(subject.Language.TextOrKey) ?? []);
        int sentences = SentenceEnd.Count(said);
        if (said.Length == 0 || sentences > MostSentences || said.Length > MostCharacters)
            yield return Finding("$.sections", MessageArgument.OfNumber("sentences", sentences, 0), MessageArgument.OfNumber("characters", said.Length, 0));
    }
}
