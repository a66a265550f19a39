using System.Text.Json.Nodes;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>A bar per stage from a common start; behind it how many got there, and by which rate.</summary>
internal static class FunnelChart
{
    public static JsonObject Draw(ChartFrame frame, FunnelBlock block)
    {
        double top = ChartRows.Highest(block.Stages.Select(stage => stage.Value));
        JsonObject[] rows = [.. block.Stages.Select((stage, place) => Row(frame, stage, place))];
        JsonObject axis = NumberAxis.Of(frame, MetricUnit.Number, block.Stages.Select(stage => stage.Value));
        JsonArray tooltip = frame.Tooltip(rows, ("label", "charts.stage"), ("value", "report.columns.value"), ("note", "charts.passed"));
        return frame.Around(block, block.Subtitle, "", block.Stages.Select(stage => ChartRows.Heard(frame, stage.Value.Label, stage.Value, Note(frame, stage))), rows, ChartRows.Step,
        [
            ChartRows.Names(),
            ChartRows.Layer(new JsonObject { ["type"] = "bar", ["color"] = ChartColors.Series, ["opacity"] = 0.55 }, "number", X("number"), tooltip: tooltip),
            .. ChartRows.Words(X),
        ]);

        JsonObject X(string field) => ChartRows.X(field, axis, 0, top);
    }

    private static JsonObject Row(ChartFrame frame, FunnelStage stage, int place) => new()
    {
        ["row"] = place,
        ["name"] = ChartRows.Name(frame.Say(stage.Value.Label)),
        ["label"] = frame.Say(stage.Value.Label),
        ["number"] = stage.Value.Value,
        ["end"] = stage.Value.Value ?? 0m,
        ["value"] = frame.Say(stage.Value.Text),
        ["text"] = frame.Said(stage.Value),
        ["note"] = Note(frame, stage),
    };

    private static string Note(ChartFrame frame, FunnelStage stage) => ChartRows.Join(
        stage.Rate is { } rate ? $"{frame.Say(rate.Label)} {frame.Said(rate)}" : "",
        frame.Say(stage.Value.ReasonText));
}
