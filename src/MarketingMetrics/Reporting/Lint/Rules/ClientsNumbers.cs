using System.Text.RegularExpressions;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint.Rules;

/// <summary>REP14: people write numbers and money as the client does: 1 234,50 € in French, 1,234.50 EUR in English.</summary>
internal sealed class ClientsNumbers() : ReportRule("REP14", CaveatSeverity.Warning)
{
    // Thousands by commas, a decimal point before a unit, the currency before the amount.
    private static readonly Regex English = new(@"(?<![\d.,])\d{1,3}(,\d{3})+(\.\d+)?(?![\d,])|(?<![\d.,])\d+\.\d+\s?(%|\u20AC|\$|EUR|USD)|[\u20AC$\u00A3]\s?\d", RegexOptions.CultureInvariant);

    // A decimal comma before a unit, the euro sign behind the amount.
    private static readonly Regex French = new(@"(?<![\d.,])\d{1,3}([ \u00A0\u202F.]?\d{3})*,\d{1,2}\s?(%|\u20AC|\$|EUR|USD)|\d\s?\u20AC", RegexOptions.CultureInvariant);

    public override IEnumerable<Caveat> Examine(ReportUnderReview subject)
    {
        // Of other languages nothing is known.
        if (subject.Language.Code.Split('-')[0] is not ("fr" or "en") || (subject.Report.Header.Language?.Split('-', '_')[0] ?? "en") is not ("fr" or "en")) yield break;
        Regex foreign = subject.Language.Code.StartsWith("fr", StringComparison.Ordinal) ? English : French;
        foreach ((Message words, string place) in Words(subject))
        {
            if (words is { IsVerbatim: true, Arguments: [{ Text: { } text }] } && foreign.Match(text) is { Success: true } found)
                yield return Finding(place, MessageArgument.OfText("written", found.Value.Trim()));
        }
    }

    private static IEnumerable<(Message Words, string Place)> Words(ReportUnderReview subject)
    {
        for (int i = 0; i < subject.Report.Sections.Length; i++)
        {
            foreach (Message comment in subject.Report.Sections[i].Comments) yield return (comment, $"$.sections[{i}].comments");
        }

        foreach ((ScorecardRow row, string place) in subject.Rows)
        {
            if (row.Comment is { } comment) yield return (comment, $"{place}.comment");
        }

        foreach ((NextAction action, string place) in subject.Actions) yield return (action.Text, $"{place}.text");
        foreach ((SeriesBlock series, string place) in subject.Blocks<SeriesBlock>())
        {
            foreach (SeriesEvent each in series.Events) yield return (each.Text, $"{place}.events");
        }
    }
}
