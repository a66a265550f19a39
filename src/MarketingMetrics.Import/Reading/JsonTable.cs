using System.Text.Json;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>
/// Turns the JSON of platform interfaces into rows: lists of objects with nested names joined by dots, lists of actions as a column per
/// type, and the header-and-values form of the GA4 Data API.
/// </summary>
internal static class JsonTable
{
    public const long MostBytes = 256L << 20;
    private const int MostColumns = 2_000;
    private const int MostDepth = 8;
    private const int MostLineHead = 1 << 16;
    private static readonly JsonDocumentOptions Leniently = new() { MaxDepth = 64, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static bool IsJson(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> text = CellText.Trim(head);
        return text is [(byte)'{', ..] or [(byte)'[', ..];
    }

    /// <summary>The tables, their headers first; none where the document holds no list of objects.</summary>
    /// <exception cref="JsonException">The document is damaged.</exception>
    public static List<DocumentTable> Read(InputFile file, CancellationToken cancellation)
    {
        if (IsLines(file.Head(MostLineHead))) return [new DocumentTable("rows", Flatten(Collect(Lines(file, cancellation), 1), cancellation))];
        using Stream stream = file.Open();
        using JsonDocument document = JsonDocument.Parse(stream, Leniently);
        List<JsonElement> reports = RunReport.Find(document.RootElement);
        if (reports.Count > 0) return [.. reports.Select((report, at) => RunReport.Read(report, FormattableString.Invariant($"report {at + 1}")))];
        List<JsonElement>? items = Items(document.RootElement, 0);
        return items is null ? [] : [new DocumentTable("rows", Flatten(items, cancellation))];
    }

    // JSON Lines: an object on each line. A document that is laid out begins its second line with something else.
    private static bool IsLines(ReadOnlySpan<byte> head)
    {
        head = CellText.Trim(head);
        int end = head.IndexOf((byte)'\n');
        return end > 0 && CellText.Trim(head[..end]) is [(byte)'{', .., (byte)'}'] && CellText.Trim(head[end..]) is [(byte)'{', ..];
    }

    private static IEnumerable<JsonElement> Lines(InputFile file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file.Open());
        for (long line = 1; reader.ReadLine() is { } text; line++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(text)) continue;
            using JsonDocument document = Parse(text, line);
            yield return document.RootElement.Clone();
        }
    }

    private static JsonDocument Parse(string text, long line)
    {
        try
        {
            return JsonDocument.Parse(text, Leniently);
        }
        catch (JsonException error)
        {
            throw new JsonException(FormattableString.Invariant($"Line {line}: {error.Message}"), error);
        }
    }

    // { "data": [...] }, { "results": [...] }, [ { "results": [...] }, ... ], [ {...}, ... ]
    private static List<JsonElement>? Items(JsonElement element, int depth)
    {
        if (depth > 3) return null;
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (string name in (string[])["data", "results", "rows", "items", "records"])
            {
                if (element.TryGetProperty(name, out JsonElement inner) && inner.ValueKind is JsonValueKind.Array or JsonValueKind.Object && Items(inner, depth + 1) is { } found) return found;
            }

            return null;
        }

        return element.ValueKind == JsonValueKind.Array ? Collect(element.EnumerateArray(), depth) : null;
    }

    private static List<JsonElement> Collect(IEnumerable<JsonElement> elements, int depth)
    {
        var items = new List<JsonElement>();
        foreach (JsonElement item in elements)
        {
            if (item.ValueKind != JsonValueKind.Object) continue;
            if (Items(item, depth + 1) is { } pages) items.AddRange(pages);
            else items.Add(item);
        }

        return items;
    }

    private static List<ListRow> Flatten(List<JsonElement> items, CancellationToken cancellation)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new List<ListRow> { default };
        var cells = new Dictionary<int, string>();
        for (int i = 0; i < items.Count; i++)
        {
            if ((i & 0xFFF) == 0) cancellation.ThrowIfCancellationRequested();
            cells.Clear();
            Put(items[i], "", columns, cells, 0);
            var row = new string[columns.Count];
            Array.Fill(row, "");
            foreach ((int at, string text) in cells) row[at] = text;
            rows.Add(new ListRow(i + 1, row));
        }

        string[] header = [.. columns.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        rows[0] = new ListRow(0, header);
        for (int i = 1; i < rows.Count; i++)
        {
            // Columns that later objects brought.
            if (rows[i].Cells.Length == header.Length) continue;
            string[] wide = new string[header.Length];
            rows[i].Cells.CopyTo(wide, 0);
            Array.Fill(wide, "", rows[i].Cells.Length, wide.Length - rows[i].Cells.Length);
            rows[i] = rows[i] with { Cells = wide };
        }

        return rows;
    }

    private static void Put(JsonElement element, string name, Dictionary<string, int> columns, Dictionary<int, string> cells, int depth)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when depth < MostDepth:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    string own = LayoutIndex.Snake(property.Name) ?? property.Name.ToLowerInvariant();
                    Put(property.Value, name.Length == 0 ? own : $"{name}.{own}", columns, cells, depth + 1);
                }

                return;
            case JsonValueKind.Array when depth < MostDepth:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    // [{ "action_type": "lead", "value": "2" }]: a column per type, so that overlapping types are never added.
                    if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("action_type", out JsonElement type) && type.ValueKind == JsonValueKind.String
                        && item.TryGetProperty("value", out JsonElement value))
                    {
                        Put(value, $"{name}:{type.GetString()}", columns, cells, depth + 1);
                    }
                }

                return;
            case JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False:
                if (!columns.TryGetValue(name, out int at))
                {
                    if (columns.Count == MostColumns) return;
                    columns.Add(name, at = columns.Count);
                }

                cells[at] = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
                return;
        }
    }
}
