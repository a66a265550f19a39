using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Turns a report of <c>"Total Recipients:","1,750"</c> lines into a table of one row, as far as such lines go.</summary>
internal static class KeyValueTable
{
    /// <param name="rows">The first rows of a file.</param>
    /// <param name="rest">Rows of further sections: parts of an A/B test, clicks by link.</param>
    public static List<ListRow>? TryRead(IReadOnlyList<string[]> rows, out int rest)
    {
        var keys = new List<string>();
        var values = new List<string>();
        int at = 0;
        for (; at < rows.Count; at++)
        {
            string key = rows[at][0].Trim();
            if (rows[at].Length < 2 || !key.EndsWith(':')) continue;
            // A second section (an A/B combination) repeats the keys; the first speaks for the whole campaign.
            if (keys.Contains(key[..^1])) break;
            keys.Add(key[..^1]);
            values.Add(rows[at][1]);
        }

        int last = rows.Take(at).ToList().FindLastIndex(row => row.Length > 1 && row[0].TrimEnd().EndsWith(':'));
        rest = rows.Skip(last + 1).Count(row => row.Length > 1);
        return keys.Count < 5 ? null : [new ListRow(1, [.. keys]), new ListRow(1, [.. values])];
    }
}
