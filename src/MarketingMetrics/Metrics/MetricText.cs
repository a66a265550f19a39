using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>Says a metric's value, interval and origin in words.</summary>
public static class MetricText
{
    /// <summary>The name of a measure in a language; its key in words where the language has none.</summary>
    public static string NameOf(Measure measure, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(language);
        return language.TryText($"measures.{measure.Key}", out string? name) ? name : measure.Key.Replace('_', ' ');
    }

    /// <summary>An amount in the metric's unit: <c>25.00 EUR</c>, <c>3.16 %</c>, <c>4.20x</c>.</summary>
    public static string Amount(Metric metric, decimal amount, Currency currency, ReportLanguage language, bool signed = false)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(language);
        return metric.Unit switch
        {
            MetricUnit.Money => language.Money(new Money(amount, currency), metric.Decimals, signed),
            MetricUnit.Percent => language.Percent(amount, metric.Decimals ?? 2, signed),
            MetricUnit.Multiple => language.Multiple(amount, metric.Decimals ?? 2, signed),
            MetricUnit.Seconds => language.Duration(amount, metric.Decimals, signed),
            _ => language.Number(amount, metric.Decimals ?? DecimalsOf(amount), signed),
        };
    }

    /// <summary>The reason why there is no number, such as <c>300.00 EUR without conversions</c>.</summary>
    public static Message Reason(in MetricValue value)
    {
        string key = $"reasons.{ReasonKey(value.Reason)}";
        if (value.Metric is not { Formula: Quotient quotient }) return Message.Of(key);
        return value.Numerator is { } top
            ? Message.Of(key, AmountOf(quotient.Numerator, top, value.Currency), MeasureOf(quotient.Denominator))
            : Message.Of(key, MeasureOf(quotient.Denominator));
    }

    internal static MessageArgument NameArgument(string name, Metric metric) => metric.Names.IsEmpty && ReportLanguage.English.Knows(metric.NameKey)
        ? MessageArgument.OfKey(name, metric.NameKey)
        : MessageArgument.OfText(name, metric.ShortName(ReportLanguage.English));

    internal static string ReasonKey(ValueReason reason) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.ToString());

    internal static string WithName(in MetricValue value, ReportLanguage language)
    {
        if (value.Metric is null) return language.Text("states.missing");
        string name = value.Metric.ShortName(language);
        return value.State switch
        {
            ValueState.Defined or ValueState.Bounded => $"{name} {ValueOnly(value, language)}",
            _ => language.Text(Message.Of("values." + (value.State == ValueState.Undefined ? "undefined" : "missing"),
                MessageArgument.OfText("name", name), MessageArgument.OfText("reason", ReasonText(value, language)))),
        };
    }

    internal static string ValueOnly(in MetricValue value, ReportLanguage language) => value switch
    {
        { Metric: null } => language.Text("states.missing"),
        { Value: { } number } => Amount(value.Metric, number, value.Currency, language),
        { State: ValueState.Bounded } => Bounds(value, language),
        { State: ValueState.Undefined } => language.Text("states.undefined"),
        _ => language.Text("states.missing"),
    };

    internal static string Interval(in MetricInterval interval, ReportLanguage language, bool withLevel)
    {
        if (interval.Metric is not { } metric || !interval.IsKnown) return language.Text("values.no_interval");
        string ends = Ends(metric, interval.Lower, interval.Upper, interval.Currency, language);
        return withLevel
            ? language.Text(Message.Of("values.interval", MessageArgument.OfText("ends", ends),
                MessageArgument.OfPercent("level", (decimal)interval.Confidence.Level, DecimalsOf(interval.Confidence.Level)),
                MessageArgument.OfKey("sides", interval.Confidence.Kind == Statistics.IntervalKind.TwoSided ? "values.two_sided" : "values.one_sided")))
            : ends;
    }

    internal static string Explain(in MetricValue value, ReportLanguage language)
    {
        if (value.Metric is not { } metric) return language.Text("states.missing");
        string name = metric.ShortName(language);
        if (value.Numerator is not { } top) return WithName(value, language);
        if (metric.Formula is not Quotient quotient) return $"{name} = {ValueOnly(value, language)}";
        string result = value.IsDefined ? ValueOnly(value, language) : language.Text("states.undefined");
        return $"{name} = {Side(quotient.Numerator, top, value.Currency, language)} / {Side(quotient.Denominator, value.Denominator!.Value, value.Currency, language)} = {result}";
    }

    /// <summary>Decimals of a plain number: none for a whole or a large one, so that a bound of a count does not pretend to hundredths.</summary>
    internal static int DecimalsOf(decimal number) => decimal.IsInteger(number) || Math.Abs(number) >= 100m ? 0 : Math.Abs(number) >= 10m ? 1 : 2;

    private static string Bounds(in MetricValue value, ReportLanguage language) => Ends(value.Metric!, value.Lower, value.Upper, value.Currency, language);

    private static string Ends(Metric metric, decimal? lower, decimal? upper, Currency currency, ReportLanguage language)
    {
        string? low = lower is { } l ? Amount(metric, l, currency, language) : null;
        string? high = upper is { } u ? Amount(metric, u, currency, language) : null;
        Message text = (low, high) switch
        {
            (not null, null) => Message.Of("quantity.at_least", MessageArgument.OfText("value", low)),
            (null, not null) => Message.Of("quantity.below", MessageArgument.OfText("value", high)),
            _ => Message.Of("quantity.interval", MessageArgument.OfText("low", low ?? ""), MessageArgument.OfText("high", high ?? "")),
        };
        return language.Text(text);
    }

    private static string ReasonText(in MetricValue value, ReportLanguage language)
    {
        string reason = language.Text(Reason(value));
        return value.State == ValueState.Missing && (value.Lower ?? value.Upper) is not null ? $"{reason}; {Bounds(value, language)}" : reason;
    }

    private static string Side(Sum sum, decimal amount, Currency currency, ReportLanguage language)
    {
        // A factor that all terms share is said once, before them.
        SumTerm[] terms = [.. sum.TermSpan];
        decimal factor = Array.TrueForAll(terms, term => Math.Abs(term.Coefficient) == Math.Abs(terms[0].Coefficient)) ? terms[0].Coefficient : 1m;
        string times = factor == 1m ? "" : language.Number(factor) + " x ";
        string names = string.Join(" ", terms.Select((term, i) => Term(term.Measure, term.Coefficient / factor, isFirst: i == 0, language)));
        return $"{times}{(terms.Length > 1 ? $"({names})" : names)} {Plain(sum.Unit, amount / factor, currency, language)}";
    }

    private static string Term(Measure measure, decimal coefficient, bool isFirst, ReportLanguage language)
    {
        string sign = coefficient < 0m ? isFirst ? "-" : "- " : isFirst ? "" : "+ ";
        string times = Math.Abs(coefficient) == 1m ? "" : language.Number(Math.Abs(coefficient)) + " x ";
        return $"{sign}{times}{NameOf(measure, language)}";
    }

    private static string Plain(MeasureUnit unit, decimal amount, Currency currency, ReportLanguage language) =>
        unit == MeasureUnit.Money && !currency.IsNone ? language.Money(new Money(amount, currency)) : language.Number(amount);

    private static MessageArgument AmountOf(Sum sum, decimal amount, Currency currency) => sum.Unit == MeasureUnit.Money
        ? MessageArgument.OfMoney("numerator", new Money(amount, currency))
        : MessageArgument.OfNumber("numerator", amount);

    private static MessageArgument MeasureOf(Sum sum) => MeasureName.Argument("denominator", sum.TermSpan[0].Measure);

    private static int DecimalsOf(double level) => level is 0.9 or 0.95 or 0.99 or 0.8 ? 0 : 2;
}
