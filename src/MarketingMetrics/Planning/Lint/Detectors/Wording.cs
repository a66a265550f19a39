namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>
/// What the rules must know of a language to judge a question's wording. Where a text leaves room for doubt, the answer is the one that
/// keeps a rule silent: a missed weakness costs less than a good question called bad.
/// </summary>
internal abstract class Wording
{
    private static readonly EnglishWording English = new();
    private static readonly FrenchWording French = new();

    /// <summary>The two-letter code of the language.</summary>
    public abstract string Code { get; }

    /// <summary>The number of words a question should not exceed. No source gives one; these are this library's defaults.</summary>
    public abstract int MaximumWords { get; }

    /// <summary>Words that look grand and say little.</summary>
    public abstract PhraseList Jargon { get; }

    /// <summary>Verbs that wish for more without saying what or how much.</summary>
    public abstract PhraseList VagueVerbs { get; }

    /// <summary>Deadlines that are none.</summary>
    public abstract PhraseList VagueTimes { get; }

    /// <summary>Words for people who lead a business.</summary>
    public abstract PhraseList Executives { get; }

    /// <summary>Words that say nothing of what a question is about.</summary>
    public abstract PhraseList StopWords { get; }

    /// <summary>The wording of a language, by its code (<c>fr</c>, <c>fr-CA</c>); null where no detectors know it.</summary>
    public static Wording? For(string? language)
    {
        string code = (language ?? "").Split('-', '_')[0].Trim().ToLowerInvariant();
        return code == English.Code ? English : code == French.Code ? French : null;
    }

    /// <summary>A text cut as this language cuts it.</summary>
    public abstract Phrase PhraseOf(string text);

    /// <summary>The first question in a text; the whole text where none asks.</summary>
    public abstract Phrase QuestionIn(string text);

    /// <summary>What kind of answer the question invites.</summary>
    public abstract QuestionForm FormOf(Phrase question);

    /// <summary>Whether one question mark closes two questions.</summary>
    public abstract bool AsksTwice(Phrase question);

    /// <summary>The words by which the question looks back; null where it does not.</summary>
    public abstract string? PastMarkerIn(Phrase question);

    /// <summary>The vague word on which the question ends, without saying of what; null where there is none.</summary>
    public abstract string? VagueWordIn(Phrase question);

    /// <summary>A closed question turned into an open one.</summary>
    public abstract string Opened(Phrase question);

    /// <summary>Whether the text names a value to start from: from 2 to 3 %.</summary>
    public abstract bool HasBaseline(Phrase text);

    /// <summary>The text after an opener, its first letter small unless the word is a name.</summary>
    protected static string After(string opener, Phrase question)
    {
        string text = question.Text;
        bool isName = question.Count > 0 && question[0].Original.Skip(1).Any(char.IsUpper);
        return $"{opener} {(isName ? text : char.ToLowerInvariant(text[0]) + text[1..])}";
    }

    /// <summary>Joins what was matched, as it was written.</summary>
    protected static string Shown(Phrase phrase, int place, int length) => string.Join(' ', phrase.Words.Skip(place).Take(length).Select(word => word.Original));
}
