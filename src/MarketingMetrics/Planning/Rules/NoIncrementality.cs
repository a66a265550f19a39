using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Rules;

/// <summary>NO_INCREMENTALITY: the question or the KPI speaks of cause, the figure only of credit, and no holdout or geo test ran in the period.</summary>
internal sealed class NoIncrementality : ICaveatRule<KpiEvidence>
{
    // Word beginnings, because French and English inflect; the plan's words may be of either language.
    private static readonly string[] Causal =
    [
        "generat", "caus", "incremental", "thanks to", "due to", "because of", "driven by", "brought by",
        "génér", "incrément", "grâce à", "grâce aux", "dû à", "dus à", "due aux", "provoqu", "apporté",
    ];

    public CaveatDescriptor Descriptor { get; } = new("NO_INCREMENTALITY", CaveatSeverity.Warning) { Source = "Blake, Nosko, Tadelis, Econometrica 2015, https://ssrn.com/abstract=2444538" };

    public IEnumerable<Caveat> Examine(KpiEvidence subject)
    {
        if (!ClaimedResults.Concern(subject.Kpi) || subject.Plan.Holdouts.Any(test => test.Overlaps(subject.Figure.Totals.Period))) yield break;
        string question = subject.Plan.Questions.FirstOrDefault(question => question.Id == subject.Kpi.QuestionId)?.Text ?? "";
        if ((Speaking(subject.Kpi.Name) ?? Speaking(question)) is not { } words) yield break;
        yield return Descriptor.Raise(subject.Ref, MessageArgument.OfText("words", words));
    }

    private static string? Speaking(string? text) =>
        text is not null && Array.Exists(Causal, word => WordBegins(text, word)) ? text : null;

    // "Because" is a cause, "accused" is none: the beginning of a word must be meant.
    private static bool WordBegins(string text, string word)
    {
        for (int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at == 0 || !char.IsLetter(text[at - 1])) return true;
        }

        return false;
    }
}
