using System.Text.Json.Nodes;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>
/// A waterfall lying on its side: where the figure came from, a bar per step that begins where the one before ended, where it got to. The ends are
/// ticks and no bars, because the axis does not begin at zero: lengths of steps compare, lengths from zero would not.
/// </summary>
internal static class DecompositionChart
{
    public static JsonObject Draw(ChartFrame frame, DecompositionBlock block)
    {
        List<JsonObject> rows = [];
        double? at = (double?)block.From.Value;
        List<double> places = [.. new[] { at, (double?)block.To.Value }.OfType<double>()];
        rows.Add(End(frame, block.From, 0, at));
        foreach (Figure step in block.Steps)
        {
            double? to = at + (double?)step.Value;
            if (to is { } place) places.Add(place);
            rows.Add(Step(frame, block.Direction, step, rows.Count, at, to));
            at = to;
        }

        rows.Add(End(frame, block.To, rows.Count, (double?)block.To.Value));
        double low = places.DefaultIfEmpty(0).Min(), high = places.DefaultIfEmpty(1).Max(), margin = high > low ? (high - low) * 0.06 : Math.Max(Math.Abs(high) * 0.1, 1e-6);
        JsonObject axis = NumberAxis.Of(frame, block.Unit, block.Figures);
        JsonArray tooltip = frame.Tooltip(rows, ("label", "charts.step"), ("value", "report.columns.value"), ("note", "charts.effect"));
        return frame.Around(block, block.Subtitle, "", block.Figures.Select(figure => ChartRows.Heard(frame, figure.Label, figure)), rows, ChartRows.Step,
        [
            ChartRows.Names(),
            ChartRows.Layer(new JsonObject { ["type"] = "rule", ["color"] = ChartColors.Muted, ["strokeWidth"] = 0.8, ["strokeDash"] = new JsonArray(2, 2) }, "link", X("link"), new JsonObject { ["y2"] = new JsonObject { ["field"] = "next" } }),
            ChartRows.Layer(new JsonObject { ["type"] = "bar", ["size"] = 16 }, "from", X("from"), new JsonObject
            {
                ["x2"] = new JsonObject { ["field"] = "to" },
                ["color"] = new JsonObject
                {
                    ["field"] = "sense", ["type"] = "nominal", ["legend"] = null,
                    ["scale"] = new JsonObject { ["domain"] = new JsonArray("good", "bad", "none"), ["range"] = new JsonArray(ChartColors.Good, ChartColors.Bad, ChartColors.Series) },
                },
            }, tooltip),
            ChartRows.Layer(new JsonObject { ["type"] = "tick", ["color"] = ChartColors.Ink, ["thickness"] = 3, ["size"] = 24 }, "total", X("total")),
            .. ChartRows.Words(X),
        ]);

        JsonObject X(string field) => ChartRows.X(field, axis, low - margin, high + margin);
    }

    private static JsonObject End(ChartFrame frame, Figure figure, int place, double? at) => new()
    {
        ["row"] = place,
        ["name"] = ChartRows.Name(frame.Say(figure.Label)),
        ["label"] = frame.Say(figure.Label),
        ["total"] = at,
        ["link"] = place == 0 ? at : null,
        ["next"] = place == 0 ? 1 : null,
        ["end"] = at,
        ["value"] = frame.Say(figure.Text),
        ["text"] = frame.Said(figure),
        ["note"] = frame.Say(figure.ReasonText),
    };

    private static JsonObject Step(ChartFrame frame, MetricDirection direction, Figure step, int place, double? from, double? to)
    {
        string sense = direction == MetricDirection.Neutral || step.Value is null or 0m ? "none" : step.Value > 0m == (direction == MetricDirection.HigherIsBetter) ? "good" : "bad";
        return new JsonObject
        {
            ["row"] = place,
            ["name"] = ChartRows.Name(frame.Say(step.Label)),
            ["label"] = frame.Say(step.Label),
            ["from"] = to is null ? null : from,
            ["to"] = to,
            ["sense"] = sense,
            ["link"] = to,
            ["next"] = to is null ? null : place + 1,
            ["end"] = to is null ? from : Math.Max(from!.Value, to.Value),
            ["value"] = frame.Say(step.Text),
            ["text"] = frame.Said(step),
            ["note"] = sense == "none" ? frame.Say(step.ReasonText) : frame.Say(sense == "good" ? "charts.step_good" : "charts.step_bad"),
        };
    }
}
