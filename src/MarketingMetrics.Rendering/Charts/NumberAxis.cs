using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>An axis of numbers, written as the language writes the unit of the figures.</summary>
internal static class NumberAxis
{
    public static JsonObject Of(ChartFrame frame, MetricUnit unit, IEnumerable<Figure> figures, int ticks = 5) => new()
    {
        ["title"] = null,
        ["tickCount"] = ticks,
        ["labelExpr"] = Label(frame, unit, figures),
    };

    /// <summary>The signs of decimals and thousands, for the axes.</summary>
    public static JsonObject Locale(ReportLanguage language) => new()
    {
        ["decimal"] = language.Text("numbers.decimal"),
        ["thousands"] = language.Text("numbers.group"),
        ["grouping"] = new JsonArray(3),
        ["currency"] = new JsonArray("", ""),
        ["minus"] = language.Text("numbers.minus"),
    };

    // What stands around a number of this unit is what stands around an eight. Two currencies on one axis: none is named, every figure has its own.
    private static string Label(ChartFrame frame, MetricUnit unit, IEnumerable<Figure> figures)
    {
        Currency[] currencies = [.. figures.Select(figure => figure.Currency).OfType<Currency>().Where(currency => !currency.IsNone).Distinct().Take(2)];
        if (unit == MetricUnit.Money && currencies.Length != 1) unit = MetricUnit.Number;
        bool isPercent = unit == MetricUnit.Percent;
        var sample = new Figure
        {
            Id = "", Label = Message.Verbatim(""), State = FigureState.Defined, Unit = unit, Decimals = 0,
            Value = isPercent ? 0.08m : 8m, Currency = currencies.FirstOrDefault(),
        };
        string text = frame.Say(sample.Text).Trim();
        int digit = text.IndexOf('8', StringComparison.Ordinal);
        string number = $"format({(isPercent ? "datum.value * 100" : "datum.value")}, \",.6~f\")";
        return digit < 0 ? number : $"{Literal(text[..digit])} + {number} + {Literal(text[(digit + 1)..])}";
    }

    // Only typography of the language comes here, never words of people.
    private static string Literal(string text) => JsonValue.Create(text).ToJsonString();
}
