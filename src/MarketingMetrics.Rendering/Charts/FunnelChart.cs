using System.Text.Json.Nodes;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>A bar per stage from a common start; behind it how many got there, and which part of the stage before that is.</summary>
internal static class FunnelChart
{
    public static JsonObject Draw(ChartFrame frame, FunnelBlock block)
    {
        double top = ChartRows.Highest(block.Stages.Select(stage => stage.Count));
        JsonObject[] rows = [.. block.Stages.Select((stage, place) => Row(frame, stage, place))];
        JsonObject axis = NumberAxis.Of(frame, MetricUnit.Number, block.Stages.Select(stage => stage.Count));
        JsonArray tooltip = frame.Tooltip(rows, ("label", "charts.stage"), ("value", "report.columns.value"), ("note", "charts.passed"));
        return frame.Around(block, [frame.Say(block.Subtitle)], block.Stages.Select(stage => ChartRows.Heard(frame, stage.Count.Label, stage.Count, Note(frame, stage))), rows, ChartRows.Step,
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
        ["name"] = ChartRows.Name(frame.Say(stage.Count.Label)),
        ["label"] = frame.Say(stage.Count.Label),
        ["number"] = stage.Count.Value,
        ["end"] = stage.Count.Value ?? 0m,
        ["value"] = frame.Say(stage.Count.Text),
        ["text"] = frame.Said(stage.Count),
        ["note"] = Note(frame, stage),
    };

    private static string Note(ChartFrame frame, FunnelStage stage) => ChartRows.Join(
        stage.Rate is { } rate ? frame.Say("charts.of_previous", Language.MessageArgument.OfMessage("rate", rate.Text)) : "",
        frame.Say(stage.Count.ReasonText));
}
