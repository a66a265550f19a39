namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>Finds amounts in a text: <c>20 %</c>, <c>1,500</c>, <c>30k</c>. Names with digits (GA4, B2B, 24/7), years, quarters and ordinals are none.</summary>
internal static class Amounts
{
    /// <summary>The amounts, as they were written.</summary>
    public static IEnumerable<string> In(Phrase phrase)
    {
        for (int i = 0; i < phrase.Count; i++)
        {
            if (IsAmount(phrase[i].Text) && !IsDayOfDate(phrase, i)) yield return phrase[i].Original;
        }
    }

    /// <summary>Whether the word is a year of our time, as a date has it.</summary>
    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsAsciiDigit) && string.CompareOrdinal(word, "1990") >= 0 && string.CompareOrdinal(word, "2099") <= 0;

    private static bool IsAmount(string word)
    {
        if (!char.IsDigit(word[0]) || IsYear(word) || Dates.IsDay(word)) return false;
        int digits = 0;
        while (digits < word.Length && (char.IsDigit(word[digits]) || word[digits] is '.' or ',')) digits++;
        return word[digits..] is "" or "k" or "m" or "x" or "eur" or "usd";
    }

    private static bool IsDayOfDate(Phrase phrase, int place) => place + 1 < phrase.Count && Dates.IsMonth(phrase[place + 1].Folded)
        || (place > 0 && Dates.IsMonth(phrase[place - 1].Folded));
}
