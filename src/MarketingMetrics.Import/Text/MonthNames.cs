using System.Collections.Frozen;

namespace MarketingMetrics.Import.Text;

/// <summary>Month names and their usual abbreviations in the languages that exports are written in.</summary>
internal static class MonthNames
{
    private static readonly string[] Months =
    [
        "january jan janvier janv januar jänner enero ene janeiro gennaio gen januari",
        "february feb février févr fevrier fevr fév februar febrero fevereiro fev febbraio februari",
        "march mar mars märz mär marzo março marco maart mrt mrz",
        "april apr avril avr abril abr aprile",
        "may mai mayo maio maggio mag mei",
        "june jun juin juni junio junho giugno giu",
        "july jul juillet juil juli julio julho luglio lug",
        "august aug août aout agosto ago augustus",
        "september sep sept septembre septiembre setembro set settembre sett",
        "october oct octobre oktober okt octubre outubro out ottobre ott",
        "november nov novembre noviembre novembro",
        "december dec décembre déc decembre dezember dez diciembre dic dezembro dicembre",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Months
        .SelectMany((names, month) => names.Split(' ').Select(name => (name, month: month + 1)))
        .DistinctBy(pair => pair.name)
        .ToFrozenDictionary(pair => pair.name, pair => pair.month, StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12; 0 where the word is no month.</summary>
    public static int Find(ReadOnlySpan<char> word) =>
        word.Length is < 3 or > 12 ? 0 : Numbers.GetValueOrDefault(word.ToString().ToLowerInvariant());
}
