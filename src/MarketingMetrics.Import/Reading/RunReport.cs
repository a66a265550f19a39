using System.Text.Json;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The answer of the GA4 Data API's <c>runReport</c>: names apart from values, all values as text.</summary>
internal static class RunReport
{
    /// <summary>The answers in a document: one, those of a batch, or the pages of one report in a list.</summary>
    public static List<JsonElement> Find(JsonElement root)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("reports", out JsonElement reports)) root = reports;
        IEnumerable<JsonElement> all = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : [root];
        return [.. all.Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("metricHeaders", out _))];
    }

    public static DocumentTable Read(JsonElement root, string name)
    {
        var preamble = new Preamble();
        string[] header = [.. Names(root, "dimensionHeaders"), .. Names(root, "metricHeaders")];
        var rows = new List<ListRow> { new(0, header) };
        if (root.TryGetProperty("rows", out JsonElement list) && list.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement row in list.EnumerateArray()) rows.Add(new ListRow(rows.Count, [.. Values(row, "dimensionValues"), .. Values(row, "metricValues")]));
        }

        // Totals are asked for per date range and lie outside the rows; the walker knows them by their dimension value.
        if (root.TryGetProperty("totals", out JsonElement totals) && totals.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement row in totals.EnumerateArray()) rows.Add(new ListRow(rows.Count, [.. Values(row, "dimensionValues"), .. Values(row, "metricValues")]));
        }

        preamble.Api(root);
        return new DocumentTable(name, rows) { Preamble = preamble, Layout = "ga4-api" };
    }

    private static IEnumerable<string> Names(JsonElement root, string list) =>
        root.TryGetProperty(list, out JsonElement headers) && headers.ValueKind == JsonValueKind.Array
            ? headers.EnumerateArray().Select(header => header.ValueKind == JsonValueKind.Object && header.TryGetProperty("name", out JsonElement name) && name.ValueKind == JsonValueKind.String ? name.GetString()! : "")
            : [];

    private static IEnumerable<string> Values(JsonElement row, string list) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(list, out JsonElement values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "")
            : [];
}
