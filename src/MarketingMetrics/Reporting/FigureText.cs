using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Reporting;

/// <summary>Says what a figure says, from its data alone.</summary>
internal static class FigureText
{
    public static Message Value(Figure figure) => figure.State switch
    {
        FigureState.Defined when (figure.Shown ?? figure.Value) is { } value => Message.Of("report.value", Amount("value", figure, value)),
        FigureState.Bounded when (figure.Lower ?? figure.Upper) is not null => Ends(figure, figure.Lower, figure.Upper, "quantity.below"),
        FigureState.Undefined when figure.Interval is { Lower: { } least, Upper: null } => Ends(figure, least, null, "quantity.at_most"),
        FigureState.Undefined => Message.Of("states.undefined"),
        FigureState.NotApplicable => Message.Of("states.not_applicable"),
        _ => Message.Of("states.missing"),
    };

    public static Message? Interval(Figure figure) => figure.Interval is { } interval && (interval.Lower ?? interval.Upper) is not null
        ? Ends(figure, interval.Lower, interval.Upper, "quantity.at_most")
        : null;

    public static MessageArgument Amount(string name, Figure figure, decimal value, bool? signed = null)
    {
        bool plus = signed ?? figure.IsSigned;
        return figure.Unit switch
        {
            MetricUnit.Money when figure.Currency is { IsNone: false } currency => MessageArgument.OfMoney(name, new Money(value, currency), figure.Decimals, plus),
            MetricUnit.Money => MessageArgument.OfNumber(name, value, figure.Decimals ?? 2, plus),
            MetricUnit.Percent when figure.IsSigned => MessageArgument.OfPoints(name, value, figure.Decimals ?? 2),
            MetricUnit.Percent => MessageArgument.OfPercent(name, value, figure.Decimals ?? 2, plus),
            MetricUnit.Multiple => MessageArgument.OfMultiple(name, value, figure.Decimals ?? 2, plus),
            MetricUnit.Seconds => MessageArgument.OfDuration(name, value, figure.Decimals, plus),
            _ => MessageArgument.OfNumber(name, value, figure.Decimals ?? MetricText.DecimalsOf(value), plus),
        };
    }

    private static Message Ends(Figure figure, decimal? lower, decimal? upper, string above) => (lower, upper) switch
    {
        ({ } low, { } high) => Message.Of("quantity.interval", Amount("low", figure, low), Amount("high", figure, high)),
        ({ } low, null) => Message.Of("quantity.at_least", Amount("value", figure, low)),
        _ => Message.Of(above, Amount("value", figure, upper ?? 0m)),
    };
}
