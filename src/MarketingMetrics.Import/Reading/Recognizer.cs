using System.Text;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Finds the layout and the header of a file from its first rows, by content alone.</summary>
internal static class Recognizer
{
    public const int HeadBytes = 256 << 10;
    private const int MostRows = 40;
    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The best fit over all separators and layouts; null where nothing fits.</summary>
    public static Recognition? Recognize(byte[] head, Encoding encoding, ImportOptions options)
    {
        Recognition? best = null;
        foreach (char separator in Separators)
        {
            List<string[]> rows = HeadRows(head, encoding, separator, options);
            if (Recognize(rows, options) is { } found && (best is null || found.Score > best.Score)) best = found with { Separator = separator, Encoding = encoding };
        }

        return best;
    }

    /// <summary>The best fit of rows over all layouts.</summary>
    public static Recognition? Recognize(List<string[]> rows, ImportOptions options)
    {
        Recognition? best = null;
        foreach (ExportLayout layout in options.Layouts.Concat(ExportLayouts.Standard))
        {
            var index = LayoutIndex.Of(layout);
            for (int row = 0; row < rows.Count; row++)
            {
                double score = Score(rows, row, index);
                if (score > 0 && (best is null || score > best.Score)) best = new Recognition(index, row, score);
            }
        }

        return best;
    }

    private static double Score(List<string[]> rows, int row, LayoutIndex index)
    {
        string[] cells = rows[row];
        if (cells.Length < 2 || (index.Layout.HasCommentLines && cells[0].StartsWith('#'))) return 0;
        HeaderMap map = HeaderMap.Build(cells, index);
        if (map.Known < 2 || !map.Satisfies(index)) return 0;
        bool marked = IsMarked(rows, row, index.Layout);
        if (index.Layout.NeedsMark && !marked) return 0;
        int named = map.Known + map.Unread.Count;
        // The share of known columns decides, then marks, then their number; a later row never beats an equal earlier one.
        return (100.0 * map.Known / named) + (marked ? 40 : 0) + Math.Min(map.Known, 30) - (row * 0.01);
    }

    private static bool IsMarked(List<string[]> rows, int row, ExportLayout layout)
    {
        foreach (string mark in layout.Marks)
        {
            for (int i = 0; i <= row; i++)
            {
                if (mark == "{period}" ? i < row && rows[i].Length <= 4 && Preamble.TryPeriod(string.Join(",", rows[i]), out _)
                    : rows[i].Any(cell => cell.Contains(mark, StringComparison.OrdinalIgnoreCase))) return true;
            }
        }

        return false;
    }

    private static List<string[]> HeadRows(byte[] head, Encoding encoding, char separator, ImportOptions options)
    {
        var rows = new List<string[]>();
        try
        {
            using var csv = new CsvRows(new MemoryStream(head, writable: false), encoding, separator, lineBreaksInQuotes: true, options.MostRowBytes, options.MostColumns);
            while (rows.Count < MostRows && csv.Read()) rows.Add(csv.Texts());
        }
        catch (UnreadableRowException)
        {
            // What came before may still show a header; the reading proper reports the row.
        }

        return rows;
    }
}
