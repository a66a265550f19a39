using System.Globalization;
using System.Text;

namespace MarketingMetrics.Attribution;

/// <summary>Aligned columns for consoles and notebooks: names to the left, numbers to the right.</summary>
internal sealed class TextTable(string title, IReadOnlyList<string> columns)
{
    private readonly List<string[]> rows = [[title, .. columns]];

    public static string Number(decimal? value) => value?.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? "-";

    public void Add(string name, IReadOnlyList<string> cells) => rows.Add([name, .. cells]);

    public override string ToString()
    {
        int[] widths = [.. Enumerable.Range(0, columns.Count + 1).Select(c => rows.Max(row => c < row.Length ? row[c].Length : 0))];
        StringBuilder text = new();
        foreach (string[] row in rows)
        {
            if (text.Length > 0)
                text.Append('\n');
            text.Append(row[0].PadRight(widths[0]));
            for (int c = 1; c < row.Length; c++)
                text.Append("  ").Append(row[c].PadLeft(widths[c]));
        }

        return text.ToString();
    }
}
