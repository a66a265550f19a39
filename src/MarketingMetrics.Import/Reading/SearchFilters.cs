using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The list of filters beside the tables of a Search Console export: <c>Search type,Web</c>, <c>Date,"Aug 1, 2025-Aug 30, 2025"</c>.</summary>
/// <param name="Period">The days, where the list names them and not only "last 3 months".</param>
/// <param name="Text">All of it, for the measurement basis.</param>
internal sealed record SearchFilters(Period? Period, string Text)
{
    private const int MostRows = 30;

    private static readonly string[] Words =
    [
        "search type", "date", "type de recherche", "tipo de búsqueda", "fecha", "suchtyp", "datum", "zoektype", "tipo de pesquisa", "data", "tipo di ricerca",
    ];

    public static SearchFilters? TryRead(IReadOnlyList<string[]> rows)
    {
        if (rows.Count is 0 or > MostRows || rows.Any(row => row.Length != 2)) return null;
        if (rows.Count(row => Words.Contains(row[0].Trim().ToLowerInvariant())) < 2) return null;
        Period? period = null;
        foreach (string[] row in rows)
        {
            if (row[1].Any(char.IsAsciiDigit) && PeriodText.TryRead(row[1], DateOrder.DayFirst, out Period found)) period ??= found;
        }

        return new SearchFilters(period, string.Join("; ", rows.Skip(rows[0][0].Equals("Filter", StringComparison.OrdinalIgnoreCase) ? 1 : 0).Select(row => $"{row[0]}: {row[1]}")));
    }
}
