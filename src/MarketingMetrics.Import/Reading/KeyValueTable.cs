using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Turns a report of <c>"Total Recipients:","1,750"</c> lines into a table of one row, as far as such lines go.</summary>
internal static class KeyValueTable
{
    public static List<ListRow>? TryRead(IReadOnlyList<string[]> rows)
    {
        var keys = new List<string>();
        var values = new List<string>();
        foreach (string[] row in rows)
        {
            string key = row[0].Trim();
            if (row.Length < 2 || !key.EndsWith(':')) continue;
            // A second section (an A/B combination) repeats the keys; the first speaks for the whole campaign.
            if (keys.Contains(key[..^1])) break;
            keys.Add(key[..^1]);
            values.Add(row[1]);
        }

        return keys.Count < 5 ? null : [new ListRow(1, [.. keys]), new ListRow(1, [.. values])];
    }
}
