using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>The parts of charts with a row per subject: names on the left, values along the row, words behind them.</summary>
internal static class ChartRows
{
    /// <summary>The height of a row.</summary>
    public static JsonObject Step => new() { ["step"] = 38 };

    public const int LettersOfName = 30;

    /// <summary>The vertical place of a row.</summary>
    public static JsonObject Y => new() { ["field"] = "row", ["type"] = "ordinal", ["axis"] = null, ["scale"] = new JsonObject { ["padding"] = 0.3 } };

    /// <summary>A field along the row. The domain is given, so that one far end of an interval cannot flatten all else.</summary>
    public static JsonObject X(string field, JsonObject? axis, double from, double to) => new()
    {
        ["field"] = field, ["type"] = "quantitative", ["axis"] = axis?.DeepClone(),
        ["scale"] = new JsonObject { ["domain"] = new JsonArray(from, to), ["nice"] = false, ["zero"] = false },
    };

    /// <summary>The name of the row, broken into at most two lines.</summary>
    public static string Name(string text)
    {
        List<string> lines = ChartFrame.Broken(text, LettersOfName);
        return lines.Count <= 2 ? string.Join('\n', lines) : $"{lines[0]}\n{lines[1]}\u2026";
    }

    public static JsonObject Names() => new()
    {
        ["mark"] = new JsonObject { ["type"] = "text", ["align"] = "right", ["baseline"] = "middle", ["lineBreak"] = "\n", ["lineHeight"] = 13, ["dx"] = -8 },
        ["encoding"] = new JsonObject { ["x"] = new JsonObject { ["value"] = 0 }, ["y"] = Y, ["text"] = Text("name") },
    };

    /// <summary>The value in words behind the end of its marks, and below it what else is known.</summary>
    public static IEnumerable<JsonObject> Words(Func<string, JsonObject> x) =>
    [
        Word("text", x("end"), new JsonObject { ["type"] = "text", ["align"] = "left", ["baseline"] = "bottom", ["dx"] = 10, ["dy"] = 2, ["fontWeight"] = 600 }),
        Word("note", x("end"), new JsonObject { ["type"] = "text", ["align"] = "left", ["baseline"] = "top", ["dx"] = 10, ["dy"] = 3, ["fontSize"] = 10, ["color"] = ChartColors.Muted }),
    ];

    /// <summary>A thin line from one field to another with an end at each, as for an interval; an end that is open or far away points on.</summary>
    public static IEnumerable<JsonObject> Whiskers(Func<string, JsonObject> x) =>
    [
        Layer(new JsonObject { ["type"] = "rule", ["color"] = ChartColors.Ink, ["strokeWidth"] = 1.2 }, "low", x("low"), new JsonObject { ["x2"] = new JsonObject { ["field"] = "high" } }),
        Layer(new JsonObject { ["type"] = "tick", ["color"] = ChartColors.Ink, ["thickness"] = 1.2, ["size"] = 8 }, "low", x("low")),
        Layer(new JsonObject { ["type"] = "tick", ["color"] = ChartColors.Ink, ["thickness"] = 1.2, ["size"] = 8 }, "closedHigh", x("closedHigh")),
        Layer(new JsonObject { ["type"] = "point", ["shape"] = "triangle-right", ["filled"] = true, ["color"] = ChartColors.Ink, ["size"] = 45, ["opacity"] = 1 }, "openHigh", x("openHigh")),
    ];

    /// <summary>A mark at a field of each row, where the row has it.</summary>
    public static JsonObject Layer(JsonObject mark, string field, JsonObject x, JsonObject? more = null, JsonArray? tooltip = null)
    {
        var encoding = new JsonObject { ["x"] = x, ["y"] = Y };
        foreach ((string name, JsonNode? node) in more ?? []) encoding[name] = node?.DeepClone();
        if (tooltip is { Count: > 0 }) encoding["tooltip"] = tooltip;
        return new JsonObject { ["transform"] = Having(field), ["mark"] = mark, ["encoding"] = encoding };
    }

    public static JsonArray Having(string field) => new(new JsonObject { ["filter"] = $"isValid(datum.{field})" });

    public static JsonObject Text(string field) => new() { ["field"] = field, ["type"] = "nominal" };

    /// <summary>Several things known of one value, on one line.</summary>
    public static string Join(params IEnumerable<string> parts) => string.Join(ChartFrame.Dot, parts.Where(part => part.Length > 0));

    /// <summary>A row as a listener hears it: <c>Paid Search: 25.00 EUR, 22.10 EUR to 28.30 EUR, better</c>.</summary>
    public static string Heard(ChartFrame frame, Message label, Figure figure, params IEnumerable<string> more) =>
        $"{frame.Say(label)}{frame.Colon}{string.Join(", ", new[] { frame.Said(figure), figure.State == FigureState.Defined ? frame.Say(figure.IntervalText) : "", frame.Say(figure.ReasonText) }.Concat(more).Where(part => part.Length > 0))}";

    /// <summary>The largest value to draw: an interval's end counts only up to half as much again as what was measured or is asked for.</summary>
    public static double Highest(IEnumerable<Figure> figures)
    {
        Figure[] all = [.. figures];
        double measured = all.Select(figure => (double)(figure.Value ?? figure.Upper ?? figure.Lower ?? figure.Interval?.Lower ?? 0m)).Append(0).Max();
        double widest = all.Select(figure => (double)(figure.Interval?.Upper ?? 0m)).Append(0).Max();
        double highest = Math.Max(measured, Math.Min(widest, 1.5 * measured));
        return highest > 0 ? highest * 1.02 : 1;
    }

    private static JsonObject Word(string field, JsonObject x, JsonObject mark) => Layer(mark, field, x, new JsonObject { ["text"] = Text(field) });
}
