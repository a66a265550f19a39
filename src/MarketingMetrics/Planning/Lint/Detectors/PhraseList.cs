namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>Words and phrases to look for, written with their accents and matched without. The longest match wins.</summary>
internal sealed class PhraseList
{
    private readonly Dictionary<string, string[][]> _byFirstWord;

    public PhraseList(bool splitsElisions, params IEnumerable<string> phrases) =>
        _byFirstWord = phrases
            .Select(phrase => Phrase.Of(phrase, splitsElisions).Words.Select(word => word.Folded).ToArray())
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>How many words of the phrase match from this place; 0 for none.</summary>
    public int MatchAt(Phrase phrase, int place)
    {
        if (place < 0 || place >= phrase.Count || !_byFirstWord.TryGetValue(phrase[place].Folded, out string[][]? candidates)) return 0;
        foreach (string[] candidate in candidates)
        {
            if (place + candidate.Length <= phrase.Count && IsAt(phrase, place, candidate)) return candidate.Length;
        }

        return 0;
    }

    public bool Contains(string folded) => _byFirstWord.TryGetValue(folded, out string[][]? candidates) && candidates[^1].Length == 1;

    /// <summary>The first place from <paramref name="from"/> where something matches; -1 for none.</summary>
    public int FirstIn(Phrase phrase, int from = 0)
    {
        for (int i = from; i < phrase.Count; i++)
        {
            if (MatchAt(phrase, i) > 0) return i;
        }

        return -1;
    }

    /// <summary>What matches anywhere, as it was written.</summary>
    public IEnumerable<string> AllIn(Phrase phrase)
    {
        for (int i = 0; i < phrase.Count; i++)
        {
            int length = MatchAt(phrase, i);
            if (length > 0) yield return string.Join(' ', phrase.Words.Skip(i).Take(length).Select(word => word.Original));
        }
    }

    private static bool IsAt(Phrase phrase, int place, string[] candidate)
    {
        for (int i = 0; i < candidate.Length; i++)
        {
            if (phrase[place + i].Folded != candidate[i]) return false;
        }

        return true;
    }
}
