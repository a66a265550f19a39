using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>A row per subject: a pale bar from the least to the most that a model gives, a mark per model in its own shape, the one in use filled.</summary>
internal static class SpreadChart
{
    private static readonly string[] Shapes = ["circle", "square", "diamond", "triangle-up", "cross", "triangle-down", "triangle-right", "triangle-left"];

    public static JsonObject Draw(ChartFrame frame, SpreadBlock block)
    {
        double top = Math.Max(ChartRows.Highest(block.Figures.Select(figure => figure with { Interval = null })), 1e-9);
        string[] models = [.. block.Models.Select(frame.Say)];
        JsonObject[] rows = [.. block.Rows.Select((row, place) => Row(frame, row, place))];
        JsonObject[] points = [.. block.Rows.SelectMany((row, place) => Points(frame, block, models, row, place))];
        JsonObject axis = NumberAxis.Of(frame, block.Rows.SelectMany(row => row.Values).FirstOrDefault()?.Unit ?? MetricUnit.Number, block.Figures);
        string key = ChartRows.Join(
            block.Used is { } used && used >= 0 && used < models.Length ? frame.Say("charts.key_used", MessageArgument.OfMessage("model", block.Models[used])) : "",
            block.Rows.Any(row => row.Needed?.Value is not null) ? frame.Say("charts.key_needed") : "");
        JsonObject marks = ChartRows.Layer(new JsonObject { ["type"] = "point", ["size"] = 62, ["strokeWidth"] = 1.5, ["opacity"] = 1, ["color"] = ChartColors.Series }, "number", X("number"), new JsonObject
        {
            ["shape"] = new JsonObject
            {
                ["field"] = "model", ["type"] = "nominal",
                ["scale"] = new JsonObject { ["domain"] = Names(models), ["range"] = Names(models.Select((_, place) => Shapes[place % Shapes.Length])) },
                ["legend"] = new JsonObject { ["orient"] = "bottom", ["columns"] = 3, ["title"] = null },
            },
            ["fill"] = new JsonObject { ["condition"] = new JsonObject { ["test"] = "datum.used", ["value"] = ChartColors.Series }, ["value"] = ChartColors.Paper },
        }, frame.Tooltip(points, ("label", "charts.subject"), ("model", "charts.model"), ("value", "report.columns.value"), ("reason", "charts.reason")));
        marks["data"] = ChartFrame.Data(points);
        return frame.Around(block, block.Subtitle, key, block.Rows.SelectMany(row => Heard(frame, block, row)), rows, ChartRows.Step,
        [
            ChartRows.Names(),
            ChartRows.Layer(new JsonObject { ["type"] = "bar", ["size"] = 9, ["color"] = ChartColors.Series, ["opacity"] = 0.3, ["cornerRadius"] = 4 }, "least", X("least"), new JsonObject { ["x2"] = new JsonObject { ["field"] = "most" } }),
            marks,
            ChartRows.Layer(new JsonObject { ["type"] = "tick", ["color"] = ChartColors.Ink, ["thickness"] = 3, ["size"] = 26 }, "goal", X("goal")),
            .. ChartRows.Words(X),
        ]);

        JsonObject X(string field) => ChartRows.X(field, axis, 0, top);
    }

    private static JsonObject Row(ChartFrame frame, SpreadRow row, int place)
    {
        Figure[] known = [.. row.Values.Where(value => value.Value is not null).OrderBy(value => value.Value)];
        double? most = (double?)known.LastOrDefault()?.Value, goal = (double?)row.Needed?.Value;
        string range = known.Length == 0 ? frame.Say(row.Values.FirstOrDefault()?.Text) : known.Length == 1 ? frame.Say(known[0].Text)
            : frame.Say("charts.range", MessageArgument.OfMessage("low", known[0].Text), MessageArgument.OfMessage("high", known[^1].Text));
        return new JsonObject
        {
            ["row"] = place,
            ["name"] = ChartRows.Name(frame.Say(row.Label)),
            ["least"] = (double?)known.FirstOrDefault()?.Value,
            ["most"] = most,
            ["goal"] = goal,
            ["end"] = Math.Max(most ?? 0, goal ?? 0),
            ["text"] = range,
            ["note"] = ChartRows.Join(frame.Say(known.Length == 0 ? row.Values.FirstOrDefault()?.ReasonText : null), frame.Say(row.Conclusion)),
        };
    }

    private static IEnumerable<JsonObject> Points(ChartFrame frame, SpreadBlock block, string[] models, SpreadRow row, int place) => row.Values.Take(models.Length).Select((value, model) => new JsonObject
    {
        ["row"] = place,
        ["label"] = frame.Say(row.Label),
        ["model"] = models[model],
        ["number"] = value.Value,
        ["used"] = model == block.Used,
        ["value"] = frame.Say(value.Text),
        ["reason"] = frame.Say(value.ReasonText),
    });

    private static IEnumerable<string> Heard(ChartFrame frame, SpreadBlock block, SpreadRow row)
    {
        yield return $"{frame.Say(row.Label)}{frame.Colon}{string.Join(", ", row.Values.Zip(block.Models, (value, model) => $"{frame.Say(model)} {frame.Say(value.Text)}"))}";
        if (row.Conclusion is { } conclusion) yield return frame.Say(conclusion);
    }

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
