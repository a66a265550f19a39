namespace MarketingMetrics.Planning.Lint.Detectors;

/// <summary>Finds dates and deadlines in a text, in English and French.</summary>
internal static class Dates
{
    // These are also a verb, a walk and a planet: they count as months beside a number or behind a word that leads to a date.
    private static readonly PhraseList Ambiguous = new(false, "may", "march", "mars");

    private static readonly PhraseList Leading = new(false, "by", "in", "until", "till", "before", "of", "end", "early", "late", "mid", "en", "avant", "ici", "fin", "début", "mi", "courant", "de");

    private static readonly PhraseList Spans = new(false, "day", "days", "week", "weeks", "month", "months", "quarters", "year", "years", "jour", "jours", "semaine", "semaines", "mois", "trimestres", "an", "ans", "année", "années");

    private static readonly PhraseList Within = new(false, "in", "over", "en", "sous", "dans");

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ];

    private static readonly PhraseList Deadlines = new(false,
        "end of the year", "end of year", "year end", "year-end", "end of the quarter", "end of the month", "end of the campaign", "end of the season", "this year", "next year", "this quarter", "next quarter", "within", "in the next", "over the next");

    private static readonly PhraseList FrenchDeadlines = new(true,
        "d'ici", "fin de l'année", "fin d'année", "fin du trimestre", "fin du mois", "fin de la campagne", "fin de la saison", "cette année", "l'année prochaine", "l'an prochain", "ce trimestre", "le trimestre prochain", "au cours des", "dans les");

    private static readonly HashSet<string> FoldedMonths = [.. Months.Select(Folding.Fold)];

    public static bool IsMonth(string folded) => FoldedMonths.Contains(folded);

    /// <summary>Whether the text names a date, a period or a deadline.</summary>
    public static bool AnyIn(Phrase phrase) => Deadlines.FirstIn(phrase) >= 0 || FrenchDeadlines.FirstIn(phrase) >= 0
        || Enumerable.Range(0, phrase.Count).Any(i => Amounts.IsYear(phrase[i].Text) || IsDay(phrase[i].Text) || IsQuarter(phrase[i].Text) || IsMonthAt(phrase, i) || IsSpan(phrase, i));

    /// <summary>Whether the word is a whole date in digits: 30/06/2027, 2027-06-30, 30.06.2027.</summary>
    public static bool IsDay(string word) => word.Split('/', '-', '.') is { Length: 3 } parts && parts.All(part => part.Length is 1 or 2 or 4 && part.All(char.IsAsciiDigit)) && (Amounts.IsYear(parts[0]) || Amounts.IsYear(parts[2]));

    private static bool IsMonthAt(Phrase phrase, int place) => IsMonth(phrase[place].Folded)
        && (!Ambiguous.Contains(phrase[place].Folded) || (place > 0 && (Leading.Contains(phrase[place - 1].Folded) || char.IsDigit(phrase[place - 1].Text[0]))) || (place + 1 < phrase.Count && char.IsDigit(phrase[place + 1].Text[0])));

    // "in six months", "en un an"; "per month" and "par mois" are rates.
    private static bool IsSpan(Phrase phrase, int place) => place > 1 && Spans.Contains(phrase[place].Folded) && Within.Contains(phrase[place - 2].Folded);

    private static bool IsQuarter(string word) => word is ['q' or 't' or 's' or 'h', >= '1' and <= '4'];
}
