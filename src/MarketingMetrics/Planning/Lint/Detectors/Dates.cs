namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>Finds dates and deadlines in a text, in English and French.</summary>
internal static class Dates
{
    // "may" and "mars" are also a verb and a planet: they count as months only beside a number.
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly PhraseList Deadlines = new(false,
        "end of the year", "end of year", "year end", "year-end", "end of the quarter", "end of the month", "end of the campaign", "end of the season", "this year", "next year", "this quarter", "next quarter", "within");

    private static readonly PhraseList FrenchDeadlines = new(true,
        "d'ici", "fin de l'année", "fin d'année", "fin du trimestre", "fin du mois", "fin de la campagne", "fin de la saison", "cette année", "l'année prochaine", "l'an prochain", "ce trimestre", "le trimestre prochain");

    private static readonly HashSet<string> FoldedMonths = [.. Months.Select(Folding.Fold)];

    public static bool IsMonth(string folded) => FoldedMonths.Contains(folded);

    /// <summary>Whether the text names a date, a period or a deadline.</summary>
    public static bool AnyIn(Phrase phrase) => Deadlines.FirstIn(phrase) >= 0 || FrenchDeadlines.FirstIn(phrase) >= 0
        || phrase.Words.Any(word => Amounts.IsYear(word.Text) || IsQuarter(word.Text) || (IsMonth(word.Folded) && word.Folded is not ("may" or "mars" or "march")));

    private static bool IsQuarter(string word) => word is ['q' or 't' or 's' or 'h', >= '1' and <= '4'];
}
