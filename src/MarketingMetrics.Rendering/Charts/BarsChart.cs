using System.Text.Json.Nodes;
using MarketingMetrics.Reporting;
using MarketingMetrics.Rendering.Pages;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>A bar per subject with its interval as a thin line and its benchmark as a tick; what has no value says why.</summary>
internal static class BarsChart
{
    public static JsonObject Draw(ChartFrame frame, BarsBlock block)
    {
        double top = ChartRows.Highest(block.Bars.SelectMany(bar => new[] { bar.Value, bar.Benchmark is { } goal ? goal with { Interval = null } : bar.Value })), bottom = Math.Min(0, block.Figures.Select(figure => (double)(figure.Value ?? 0m)).Append(0).Min());
        JsonObject[] rows = [.. block.Bars.Select((bar, place) => Row(frame, bar, place, top))];
        JsonObject axis = NumberAxis.Of(frame, block.Unit, block.Figures);
        JsonArray tooltip = frame.Tooltip(rows, ("label", "charts.subject"), ("value", "report.columns.value"), ("interval", "charts.interval"), ("benchmark", "report.columns.benchmark"), ("verdict", "report.columns.verdict_only"), ("reason", "charts.reason"));
        string key = ChartRows.Join(
            block.Bars.Any(bar => bar.Value.Interval is not null) ? frame.Say("charts.key_interval") : "",
            block.Bars.Any(bar => bar.Benchmark?.Value is not null) ? frame.Say("charts.key_benchmark") : "");
        return frame.Around(block, block.Subtitle, key, block.Bars.Select(bar => Heard(frame, bar)), rows, ChartRows.Step,
        [
            ChartRows.Names(),
            ChartRows.Layer(new JsonObject { ["type"] = "bar", ["color"] = ChartColors.Series, ["opacity"] = 0.55 }, "number", X("number"), tooltip: tooltip),
            ChartRows.Layer(new JsonObject { ["type"] = "bar", ["color"] = ChartColors.Series, ["fillOpacity"] = 0.12, ["stroke"] = ChartColors.Series, ["strokeDash"] = new JsonArray(3, 2) }, "boundLow", X("boundLow"), new JsonObject { ["x2"] = new JsonObject { ["field"] = "boundHigh" } }),
            .. ChartRows.Whiskers(X),
            ChartRows.Layer(new JsonObject { ["type"] = "tick", ["color"] = ChartColors.Ink, ["thickness"] = 3, ["size"] = 26 }, "goal", X("goal")),
            .. ChartRows.Words(X),
        ]);

        JsonObject X(string field) => ChartRows.X(field, axis, bottom, top);
    }

    private static JsonObject Row(ChartFrame frame, Bar bar, int place, double top)
    {
        Figure value = bar.Value;
        double? low = (double?)value.Interval?.Lower, high = (double?)value.Interval?.Upper;
        bool isBounded = value.State == FigureState.Bounded && (value.Lower ?? value.Upper) is not null;
        double? boundLow = isBounded ? (double)(value.Lower ?? 0m) : null, boundHigh = isBounded ? Math.Min(top, (double)(value.Upper ?? (decimal)top)) : null;
        double? shownHigh = value.Interval is null ? null : Math.Min(top, high ?? top);
        double? goal = (double?)bar.Benchmark?.Value;
        double end = new[] { (double?)value.Value, boundHigh, shownHigh, goal, 0 }.Max()!.Value;
        string interval = value.State == FigureState.Defined ? frame.Say(value.IntervalText) : "", verdict = bar.Verdict is { } known ? frame.Say($"verdicts.{TextCode.Of(known)}") : "", reason = frame.Say(value.ReasonText);
        return new JsonObject
        {
            ["row"] = place,
            ["name"] = ChartRows.Name(frame.Say(bar.Label)),
            ["label"] = frame.Say(bar.Label),
            ["number"] = value.Value,
            ["boundLow"] = boundLow,
            ["boundHigh"] = boundHigh,
            ["low"] = value.Interval is null ? null : low ?? 0,
            ["high"] = shownHigh,
            ["closedHigh"] = high <= top ? high : null,
            ["openHigh"] = value.Interval is not null && !(high <= top) ? top : null,
            ["goal"] = goal,
            ["end"] = end,
            ["value"] = frame.Say(value.Text),
            ["text"] = frame.Said(value),
            ["note"] = ChartRows.Join(interval, verdict, reason),
            ["interval"] = interval,
            ["benchmark"] = frame.Say(bar.Benchmark?.Text),
            ["verdict"] = verdict,
            ["reason"] = reason,
        };
    }

    private static string Heard(ChartFrame frame, Bar bar) =>
        ChartRows.Heard(frame, bar.Label, bar.Value, bar.Benchmark is { Value: not null } goal ? frame.Say("charts.benchmark", Language.MessageArgument.OfMessage("value", goal.Text)) : "", bar.Verdict is { } verdict ? frame.Say($"verdicts.{TextCode.Of(verdict)}") : "");
}
