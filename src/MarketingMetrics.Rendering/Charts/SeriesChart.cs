using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>
/// Lines over time, each point in the middle of its days. A gap stays a gap and is marked below; a point that is not complete is hollow; what is known
/// only as a bound is a triangle. The benchmark is a level line, an event a dotted one.
/// </summary>
internal static class SeriesChart
{
    private const int LineHeight = 14;

    public static JsonObject Draw(ChartFrame frame, SeriesBlock block)
    {
        bool isSingle = block.Lines.Length == 1;
        Period[] periods = [.. block.Lines.SelectMany(Points).Select(point => point.Period!.Value).Distinct().OrderBy(period => period.Start)];
        JsonObject[] rows = [.. block.Lines.SelectMany(line => Rows(frame, line, periods))];
        var time = new TimeAxis(frame, block.Grain, periods);
        JsonObject axis = NumberAxis.Of(frame, block.Unit, block.Figures);
        JsonArray tooltip = frame.Tooltip(rows, ("line", "charts.subject"), ("period", "report.columns.period"), ("value", "report.columns.value"), ("interval", "charts.interval"), ("reason", "charts.reason"));
        string key = ChartRows.Join(
            isSingle && Has("low") ? frame.Say("charts.key_band") : "",
            Is("provisional") ? frame.Say("charts.key_provisional") : "",
            Is("least") ? frame.Say("charts.key_least") : "",
            Is("most") ? frame.Say("charts.key_most") : "",
            Is("none") ? frame.Say("charts.key_none") : "");
        (double low, double high) = Domain(block);
        JsonObject? color = isSingle ? null : Color([.. block.Lines.Select(line => frame.Say(line.Label))]);
        List<JsonObject> layers = [];
        if (isSingle && Has("low")) layers.Add(Layer(new JsonObject { ["type"] = "area", ["color"] = ChartColors.Series, ["opacity"] = 0.16, ["clip"] = true }, Y("low"), new JsonObject { ["y2"] = new JsonObject { ["field"] = "high" } }));
        if (block.Benchmark is { Value: not null } benchmark) layers.AddRange(Level(frame, benchmark, Y, LabelOffset(frame, benchmark, isSingle ? Points(block.Lines[0]).LastOrDefault(point => point.Value is not null) : null, high - low)));
        layers.AddRange(EventLabel.Draw(frame, time, block.Events));
        if (Has("number")) layers.Add(Layer(new JsonObject { ["type"] = "line", ["color"] = ChartColors.Series, ["strokeWidth"] = 2 }, Y("number"), Dashed(frame, color, block)));
        AddPoints("defined", Point("circle", filled: true), "number");
        AddPoints("provisional", Point("circle", filled: false), "number");
        AddPoints("least", Point("triangle-up", filled: true), "bound");
        AddPoints("most", Point("triangle-down", filled: true), "bound");
        if (Is("none")) layers.Add(Layer(new JsonObject { ["type"] = "text", ["text"] = "\u00d7", ["fontSize"] = 15, ["dy"] = -7 }, new JsonObject { ["value"] = frame.Options.Height }, Coloured(color), "datum.state === 'none'", tooltip));
        if (isSingle && Has("number")) layers.Add(Layer(new JsonObject { ["type"] = "text", ["align"] = "left", ["dx"] = 8, ["fontWeight"] = 600 }, Y("number"), new JsonObject { ["text"] = ChartRows.Text("value") }, "datum.last"));
        if (layers.Count == 0) layers.Add(Layer(new JsonObject { ["type"] = "point", ["opacity"] = 0 }, Y("number")));
        return frame.Around(block, block.Subtitle, key, Heard(frame, block), rows, frame.Options.Height, layers);

        bool Has(string field) => rows.Any(row => row[field] is not null);

        bool Is(string state) => rows.Any(row => row["state"]!.ToString() == state);

        void AddPoints(string state, JsonObject mark, string field)
        {
            if (Is(state)) layers.Add(Layer(mark, Y(field), Coloured(color), $"datum.state === '{state}'", tooltip));
        }

        JsonObject Y(string field) => new()
        {
            ["field"] = field, ["type"] = "quantitative", ["axis"] = axis.DeepClone(),
            ["scale"] = new JsonObject { ["domain"] = new JsonArray(low, high), ["nice"] = false, ["zero"] = false },
        };

        JsonObject Layer(JsonObject mark, JsonObject y, JsonObject? more = null, string? filter = null, JsonArray? words = null)
        {
            var encoding = new JsonObject { ["x"] = time.X, ["y"] = y };
            foreach ((string name, JsonNode? node) in more ?? []) encoding[name] = node?.DeepClone();
            if (words is { Count: > 0 }) encoding["tooltip"] = words.DeepClone();
            var layer = new JsonObject { ["mark"] = mark, ["encoding"] = encoding };
            if (filter is not null) layer["transform"] = new JsonArray(new JsonObject { ["filter"] = filter });
            return layer;
        }
    }

    // An axis over time need not begin at zero; it does where that costs little room. The far end of an interval cannot flatten all else.
    private static (double Low, double High) Domain(SeriesBlock block)
    {
        // Only a single line shows its interval, and no benchmark does.
        Figure[] drawn = [.. block.Lines.SelectMany(line => line.Points).Select(point => block.Lines.Length == 1 || point.Value is null ? point : point with { Interval = null })];
        if (block.Benchmark is { } benchmark) drawn = [.. drawn, benchmark with { Interval = null }];
        double high = ChartRows.Highest(drawn);
        double low = drawn.SelectMany(figure => new[] { figure.Value, figure.Lower ?? figure.Upper, figure.Interval?.Lower }).OfType<decimal>().Select(value => (double)value).DefaultIfEmpty(0).Min();
        return low >= 0 && low < 0.5 * high ? (0, high) : (low - (high - low) * 0.05, high);
    }

    private static IEnumerable<Figure> Points(SeriesLine line) => line.Points.Where(point => point.Period is not null).OrderBy(point => point.Period!.Value.Start);

    // A line that has no point where another has one is cut there.
    private static IEnumerable<JsonObject> Rows(ChartFrame frame, SeriesLine line, Period[] periods)
    {
        Dictionary<Period, Figure> points = [];
        foreach (Figure point in Points(line)) points.TryAdd(point.Period!.Value, point);
        Figure? last = Points(line).LastOrDefault(each => each.Value is not null);
        return periods.Select(period => points.TryGetValue(period, out Figure? point)
            ? Row(frame, line, point, point == last)
            : new JsonObject { ["line"] = frame.Say(line.Label), ["t"] = TimeAxis.Middle(period), ["number"] = null, ["state"] = "absent" });
    }

    private static JsonObject Row(ChartFrame frame, SeriesLine line, Figure point, bool isLast)
    {
        decimal? least = point.State == FigureState.Bounded ? point.Lower : point.State == FigureState.Undefined && point.Interval is { Upper: null } interval ? interval.Lower : null;
        decimal? most = point.State == FigureState.Bounded && least is null ? point.Upper : null;
        bool hasInterval = point.Value is not null && point.Interval is { Lower: not null, Upper: not null };
        return new JsonObject
        {
            ["line"] = frame.Say(line.Label),
            ["t"] = TimeAxis.Middle(point.Period!.Value),
            ["period"] = frame.Language.Period(point.Period!.Value),
            ["number"] = point.Value,
            ["low"] = hasInterval ? point.Interval!.Lower : null,
            ["high"] = hasInterval ? point.Interval!.Upper : null,
            ["bound"] = least ?? most,
            ["state"] = point.Value is not null ? point.IsProvisional ? "provisional" : "defined" : least is not null ? "least" : most is not null ? "most" : "none",
            ["last"] = isLast,
            ["value"] = frame.Said(point),
            ["interval"] = point.State == FigureState.Defined ? frame.Say(point.IntervalText) : "",
            ["reason"] = frame.Say(point.ReasonText),
        };
    }

    private static JsonObject Point(string shape, bool filled)
    {
        var mark = new JsonObject { ["type"] = "point", ["shape"] = shape, ["size"] = 40, ["opacity"] = 1, ["color"] = ChartColors.Series, ["filled"] = filled, ["strokeWidth"] = 1.6 };
        if (!filled) mark["fill"] = ChartColors.Paper;
        return mark;
    }

    private static JsonObject Color(string[] names) => new()
    {
        ["field"] = "line", ["type"] = "nominal",
        ["scale"] = new JsonObject { ["domain"] = Strings(names), ["range"] = Strings(names.Select((_, place) => ChartColors.Lines[place % ChartColors.Lines.Length])) },
        ["legend"] = new JsonObject { ["orient"] = "bottom", ["columns"] = 3, ["title"] = null, ["symbolType"] = "stroke", ["symbolSize"] = 300, ["symbolStrokeWidth"] = 2 },
    };

    private static JsonObject? Coloured(JsonObject? color) => color is null ? null : new JsonObject { ["color"] = color.DeepClone() };

    private static JsonObject? Dashed(ChartFrame frame, JsonObject? color, SeriesBlock block) => color is null ? null : new JsonObject
    {
        ["color"] = color.DeepClone(),
        ["strokeDash"] = new JsonObject
        {
            ["field"] = "line", ["type"] = "nominal", ["legend"] = color["legend"]!.DeepClone(),
            ["scale"] = new JsonObject { ["domain"] = Strings(block.Lines.Select(line => frame.Say(line.Label))), ["range"] = new JsonArray([.. block.Lines.Select((_, place) => Dash(place))]) },
        },
    };

    private static JsonArray Dash(int place) => (place % 8) switch
    {
        0 => [1, 0],
        1 => [6, 3],
        2 => [2, 2],
        3 => [8, 3, 2, 3],
        4 => [12, 4],
        5 => [1, 3],
        6 => [10, 2, 2, 2, 2, 2],
        _ => [4, 6],
    };

    private static IEnumerable<JsonObject> Level(ChartFrame frame, Figure benchmark, Func<string, JsonObject> y, double offset)
    {
        JsonObject[] one = [new JsonObject { ["number"] = benchmark.Value, ["text"] = frame.Say("charts.benchmark", MessageArgument.OfMessage("value", benchmark.Text)) }];
        yield return new JsonObject
        {
            ["data"] = ChartFrame.Data(one),
            ["mark"] = new JsonObject { ["type"] = "rule", ["color"] = ChartColors.Ink, ["strokeWidth"] = 1.2 },
            ["encoding"] = new JsonObject { ["y"] = y("number") },
        };
        yield return new JsonObject
        {
            ["data"] = ChartFrame.Data(one.Select(row => (JsonObject)row.DeepClone())),
            ["mark"] = new JsonObject { ["type"] = "text", ["align"] = "left", ["baseline"] = "middle", ["dx"] = 8, ["dy"] = offset },
            ["encoding"] = new JsonObject { ["x"] = new JsonObject { ["value"] = frame.Options.Width }, ["y"] = y("number"), ["text"] = ChartRows.Text("text") },
        };
    }

    // Keeps the words of the benchmark off those of the last value.
    private static double LabelOffset(ChartFrame frame, Figure benchmark, Figure? last, double span)
    {
        if (last?.Value is not { } value || span <= 0) return 0;
        double apart = ((double)benchmark.Value!.Value - (double)value) / span * frame.Options.Height;
        return Math.Abs(apart) >= LineHeight ? 0 : apart >= 0 ? apart - LineHeight : apart + LineHeight;
    }

    // A long series is told by its ends and extremes.
    private static IEnumerable<string> Heard(ChartFrame frame, SeriesBlock block)
    {
        foreach (SeriesLine line in block.Lines)
        {
            Figure[] known = [.. Points(line).Where(point => point.Value is not null)];
            Figure[] gaps = [.. Points(line).Where(point => point.Value is null)];
            if (known.Length > 0)
            {
                yield return frame.Say("charts.heard_line", MessageArgument.OfMessage("line", line.Label), Value("first", known[0]), Day("first_period", known[0]), Value("last", known[^1]), Day("last_period", known[^1]),
                    Value("low", known.MinBy(point => point.Value)!), Day("low_period", known.MinBy(point => point.Value)!), Value("high", known.MaxBy(point => point.Value)!), Day("high_period", known.MaxBy(point => point.Value)!));
            }

            if (gaps.Length > 0)
                yield return frame.Say("charts.heard_gaps", MessageArgument.OfMessage("line", line.Label), MessageArgument.OfList("periods", gaps.Select(gap => Day("period", gap))));
        }

        if (block.Benchmark is { Value: not null } benchmark) yield return frame.Say("charts.benchmark", Value("value", benchmark));
        foreach (SeriesEvent each in block.Events) yield return $"{frame.Language.Date(each.Day)}{frame.Colon}{frame.Say(each.Text)}";

        static MessageArgument Value(string name, Figure figure) => MessageArgument.OfMessage(name, figure.Text);

        static MessageArgument Day(string name, Figure figure) => MessageArgument.OfPeriod(name, figure.Period!.Value);
    }

    private static JsonArray Strings(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);
}
