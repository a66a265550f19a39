using System.Collections.Immutable;

namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>A text cut into words, with the places where clauses begin. One pass over the text; nothing is matched by pattern.</summary>
internal sealed class Phrase
{
    private static readonly string[] Abbreviations = ["vs", "cf", "etc"];

    private Phrase(string text, ImmutableArray<Word> words, bool isQuestion)
    {
        Text = text;
        Words = words;
        IsQuestion = isQuestion;
    }

    /// <summary>The text as given, without white space around it.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public ImmutableArray<Word> Words { get; }

    /// <summary>Whether a question mark ends it, in any script and whatever space stands before.</summary>
    public bool IsQuestion { get; }

    /// <summary>How many words it has; an elided article (<c>l'</c>, <c>d'</c>, <c>qu'</c>) is one.</summary>
    public int Count => Words.Length;

    public Word this[int place] => Words[place];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="splitsElisions">Whether an apostrophe ends a word, as in French; in English it is part of it.</param>
    public static Phrase Of(string text, bool splitsElisions)
    {
        text = text.Trim();
        return new Phrase(text, Cut(text, splitsElisions), EndsWithQuestionMark(text));
    }

    /// <summary>The first sentence that asks; the whole where none does.</summary>
    public static Phrase QuestionIn(string text, bool splitsElisions)
    {
        text = text.Trim();
        int end = FirstQuestionMark(text);
        if (end < 0) return Of(text, splitsElisions);
        int start = end;
        while (start > 0 && !EndsSentence(text, start - 1)) start--;
        return Of(text[start..(end + 1)], splitsElisions);
    }

    public static bool IsQuestionMark(char sign) => sign is '?' or '\uFF1F' or '\u061F' or '\u2047' or '\u2048' or '\u037E';

    private static bool EndsWithQuestionMark(string text)
    {
        // Closing quotes and brackets may follow the mark.
        int last = text.Length - 1;
        while (last >= 0 && (char.IsWhiteSpace(text[last]) || text[last] is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or '!')) last--;
        return last >= 0 && IsQuestionMark(text[last]);
    }

    private static int FirstQuestionMark(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsQuestionMark(text[i])) return i;
        }

        return -1;
    }

    private static bool EndsSentence(string text, int place)
    {
        if (text[place] is '!' or '\n') return true;
        if (text[place] != '.' || place + 1 >= text.Length || !char.IsWhiteSpace(text[place + 1])) return false;
        int start = place;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return !Abbreviations.Contains(text[start..place].ToLowerInvariant());
    }

    private static ImmutableArray<Word> Cut(string text, bool splitsElisions)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        bool startsClause = true;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                startsClause |= BreaksClause(text, i);
                i++;
                continue;
            }

            int start = i;
            while (i < text.Length && (IsPart(text[i]) || Joins(text, i) || (splitsElisions && IsLastApostrophe(text, i))))
            {
                i++;
                if (splitsElisions && Folding.Sign(text[i - 1]) == '\'' && !IsWhole(text, start)) break;
            }

            words.Add(WordOf(text[start..i], startsClause));
            startsClause = false;
        }

        return words.ToImmutable();
    }

    private static bool IsPart(char sign) => char.IsLetterOrDigit(sign) || sign is >= '\u0300' and <= '\u036F';

    // A sign inside a word: l'offre, avons-nous, A/B, 2,000.
    private static bool Joins(string text, int place)
    {
        if (place + 1 >= text.Length || !char.IsLetterOrDigit(text[place + 1])) return false;
        return Folding.Sign(text[place]) switch
        {
            '\'' or '-' or '/' or '&' => true,
            '.' or ',' => char.IsDigit(text[place - 1]) && char.IsDigit(text[place + 1]),
            _ => false,
        };
    }

    // A list of phrases may end with "qu'".
    private static bool IsLastApostrophe(string text, int place) => place == text.Length - 1 && Folding.Sign(text[place]) == '\'';

    // The one common French word with an apostrophe that elides nothing.
    private static bool IsWhole(string text, int start) => text.AsSpan(start).StartsWith("aujourd", StringComparison.OrdinalIgnoreCase);

    private static bool BreaksClause(string text, int place) => text[place] switch
    {
        ',' or ':' or ';' or '(' or ')' or '.' or '!' or '?' or '\u2026' or '\u2014' or '\u2013' or '"' or '\u00AB' or '\u201C' or '\u201D' => true,
        '-' => true,
        _ => false,
    };

    private static Word WordOf(string original, bool startsClause)
    {
        string lower = string.Create(original.Length, original, static (signs, from) =>
        {
            for (int i = 0; i < signs.Length; i++) signs[i] = char.ToLowerInvariant(Folding.Sign(from[i]));
        });
        return new Word(lower, Folding.Fold(lower), original, startsClause);
    }
}
