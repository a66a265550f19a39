using System.Text.Json.Nodes;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>An event's words above the drawn area, behind its line, so high that no line of a later event crosses them.</summary>
internal sealed record EventLabel(DateOnly Day, string Text, int Line)
{
    private const double Letter = 6.2;
    private const int LineHeight = 14;
    private const int MostLetters = 48;

    private static EventLabel[] Place(ChartFrame frame, TimeAxis time, IEnumerable<SeriesEvent> events)
    {
        List<(EventLabel Label, double At)> placed = [];
        foreach (SeriesEvent each in events.Where(each => time.PlaceOf(each.Day) is >= 0 and <= 1).OrderByDescending(each => each.Day))
        {
            string text = $"{frame.Language.ShortDate(each.Day)}{frame.Colon}{frame.Say(each.Text)}";
            if (text.Length > MostLetters) text = text[..(MostLetters - 1)] + "\u2026";
            double at = time.PlaceOf(each.Day) * frame.Options.Width, end = at + (text.Length * Letter) + 8;
            placed.Add((new EventLabel(each.Day, text, placed.Where(other => other.At < end).Select(other => other.Label.Line + 1).Append(0).Max()), at));
        }

        return [.. placed.Select(each => each.Label)];
    }

    public static IEnumerable<JsonObject> Draw(ChartFrame frame, TimeAxis time, IEnumerable<SeriesEvent> events) => Place(frame, time, events).SelectMany(label => new[]
    {
        Layer(label, time, new JsonObject { ["type"] = "rule", ["color"] = ChartColors.Muted, ["strokeDash"] = new JsonArray(2, 3), ["y"] = label.Top }),
        Layer(label, time, new JsonObject
        {
            ["type"] = "text", ["align"] = "left", ["baseline"] = "bottom", ["dx"] = 3, ["y"] = label.Top + LineHeight - 3, ["color"] = ChartColors.Muted, ["fontSize"] = 10.5,
        }, new JsonObject { ["text"] = ChartRows.Text("text") }),
    });

    private int Top => -(Line + 1) * LineHeight;

    private static JsonObject Layer(EventLabel label, TimeAxis time, JsonObject mark, JsonObject? more = null)
    {
        var encoding = new JsonObject { ["x"] = time.X };
        foreach ((string name, JsonNode? node) in more ?? []) encoding[name] = node?.DeepClone();
        return new JsonObject { ["data"] = ChartFrame.Data([new JsonObject { ["t"] = TimeAxis.Noon(label.Day), ["text"] = label.Text }]), ["mark"] = mark, ["encoding"] = encoding };
    }
}
