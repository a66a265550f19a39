using MarketingMetrics.Import.Layouts;

namespace MarketingMetrics.Import.Reading;

/// <summary>Says of a table that no format fits which one it comes nearest to, what it lacks, and what to do.</summary>
internal static class NearMiss
{
    private const int LongestHeader = 70;
    private const string Remedy = "describe the columns: ImportOptions.Layouts, ExportLayout.Create";

    public static string Of(IReadOnlyList<string[]> rows, ImportOptions options)
    {
        string[] header = [];
        LayoutIndex? nearest = null;
        HeaderMap? best = null;
        foreach (string[] row in rows)
        {
            if (header.Length == 0 || (header.Length == 1 && row.Length > 1)) header = row;
            string[] names = Array.ConvertAll(row, LayoutIndex.Normal);
            foreach (LayoutIndex index in options.Layouts.Concat(ExportLayouts.Standard).Select(LayoutIndex.Of))
            {
                if (row.Length < 2 || !index.MayKnow(names)) continue;
                HeaderMap map = HeaderMap.Build(row, names, index);
                if (map.Known <= (best?.Known ?? 0) || !map.Measures.Any()) continue;
                (header, nearest, best) = (row, index, map);
            }
        }

        string seen = string.Join(",", header);
        if (seen.Length > LongestHeader) seen = seen[..LongestHeader] + "...";
        return nearest is null ? $"{seen}: no figure is known; {Remedy}" : $"{seen}: nearest is {nearest.Layout.Key}, but {Lack(nearest, best!)}; {Remedy}";
    }

    private static string Lack(LayoutIndex index, HeaderMap map)
    {
        if (map.Headers.FirstOrDefault(name => index.Excludes.Contains(LayoutIndex.Normal(name))) is { } foreign) return $"that has no '{foreign}'";
        string[]? need = index.Needs.FirstOrDefault(need => !map.Columns.Exists(column => need.Contains(column.Layout.What)));
        return need is null ? "too little is alike" : $"without {string.Join(" or ", need.Take(3))}";
    }
}
