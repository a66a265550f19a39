using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint.Detectors;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPQ10: no two questions say the same: four fifths of their telling words in common.</summary>
internal sealed class UniqueQuestions : ICaveatRule<PlanUnderReview>
{
    private const double Same = 0.8;

    public CaveatDescriptor Descriptor { get; } = new("KPQ10", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        HashSet<string>[] words = [.. subject.Plan.Questions.Select(question => TellingWords(question.Text, subject.Wording))];
        for (int i = 1; i < words.Length; i++)
        {
            int twin = Array.FindIndex(words, 0, i, earlier => AreSame(earlier, words[i]));
            if (twin < 0) continue;
            yield return Descriptor.Raise([], MessageArgument.OfText("question", subject.Plan.Questions[i].Text), MessageArgument.OfText("twin", subject.Plan.Questions[twin].Text)) with { Place = $"$.questions[{i}].text" };
        }
    }

    private static HashSet<string> TellingWords(string text, Wording? wording) =>
        [.. (wording?.PhraseOf(text) ?? Phrase.Of(text, splitsElisions: false)).Words.Select(word => word.Folded).Where(word => wording is null || !wording.StopWords.Contains(word))];

    private static bool AreSame(HashSet<string> left, HashSet<string> right)
    {
        int common = left.Count(right.Contains);
        int all = left.Count + right.Count - common;
        return all > 0 && common >= Same * all;
    }
}
