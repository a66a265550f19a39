using System.Text;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Finds the layout and the header of a file from its first rows, by content alone.</summary>
internal static class Recognizer
{
    public const int HeadBytes = 256 << 10;
    public const int MostRows = 40;
    public static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The best fit over all separators and layouts; null where nothing fits.</summary>
    public static Recognition? Recognize(byte[] head, Encoding encoding, ImportOptions options, out UnreadableRowException? unreadable)
    {
        Recognition? best = null;
        unreadable = null;
        foreach (char separator in Separators)
        {
            List<string[]> rows = HeadRows(head, encoding, separator, options, out UnreadableRowException? bad);
            unreadable ??= bad;
            if (Recognize(rows, options) is { } found && (best is null || found.Score > best.Score)) best = found with { Separator = separator, Encoding = encoding };
        }

        return best;
    }

    /// <summary>The best fit of rows over all layouts.</summary>
    public static Recognition? Recognize(List<string[]> rows, ImportOptions options)
    {
        Recognition? best = null;
        LayoutIndex[] layouts = [.. options.Layouts.Concat(ExportLayouts.Standard).Select(LayoutIndex.Of)];
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Length < 2) continue;
            string[] names = Array.ConvertAll(rows[row], LayoutIndex.Normal);
            for (int i = 0; i < layouts.Length; i++)
            {
                double score = Score(rows, row, names, layouts[i]);
                // Who brings a layout wants it used.
                if (score > 0 && i < options.Layouts.Length) score += 200;
                if (score > 0 && (best is null || score > best.Score)) best = new Recognition(layouts[i], row, score);
            }
        }

        // Of several tables in one file the first begins it, whatever its header is; a later one may fit better.
        if (best?.Layout.HasCommentLines == true) best = best with { HeaderRow = rows.FindIndex(row => !row[0].StartsWith('#')) };
        return best;
    }

    public static List<string[]> HeadRows(byte[] head, Encoding encoding, char separator, ImportOptions options, out UnreadableRowException? unreadable)
    {
        var rows = new List<string[]>();
        unreadable = null;
        try
        {
            using var csv = new CsvRows(new MemoryStream(head, writable: false), encoding, separator, lineBreaksInQuotes: true, options.MostRowBytes, options.MostColumns);
            while (rows.Count < MostRows && csv.Read()) rows.Add(csv.Texts());
        }
        catch (UnreadableRowException bad)
        {
            // What came before may still show a header.
            unreadable = bad;
        }

        return rows;
    }

    private static double Score(List<string[]> rows, int row, string[] names, LayoutIndex index)
    {
        string[] cells = rows[row];
        if (index.Layout.HasCommentLines && cells[0].StartsWith('#')) return 0;
        if (Array.Exists(names, index.Excludes.Contains) || !index.MayKnow(names)) return 0;
        HeaderMap map = HeaderMap.Build(cells, names, index);
        if (map.Known < 1 || !map.Satisfies(index)) return 0;
        bool marked = IsMarked(rows, row, index);
        // One known figure is enough below a preamble of its own: what it is cut by may be a dimension of the user's.
        if (map.Known < 2 && !(marked && index.Layout.HasCommentLines && map.Measures.Any())) return 0;
        if (index.Layout.NeedsMark && !marked) return 0;
        int named = map.Known + map.Unread.Count;
        // One measure among words that mostly mean nothing here is a coincidence, not a marketing table.
        if (!marked && 2 * map.Known <= named && map.Measures.Take(2).Count() < 2) return 0;
        // The share of known columns decides, then marks, then their number; a later row never beats an equal earlier one.
        return (100.0 * map.Known / named) + (marked ? 40 : 0) + Math.Min(map.Known, 30) - (row * 0.01);
    }

    private static bool IsMarked(List<string[]> rows, int row, LayoutIndex index)
    {
        foreach (string mark in index.Marks)
        {
            for (int i = 0; i <= row; i++)
            {
                // A date line stands alone; a row of data may begin with a date.
                if (mark == "{period}" ? i < row && rows[i].Count(cell => cell.Length > 0) == 1 && rows[i][0] is { Length: > 5 and < 120 } line && Preamble.TryPeriod(line, out _)
                    : rows[i].Any(cell => cell.Contains(mark, StringComparison.OrdinalIgnoreCase))) return true;
            }
        }

        return index.Layout.Footers.Any(footer => rows.Exists(cells => cells[0].Contains(footer, StringComparison.Ordinal)));
    }
}
