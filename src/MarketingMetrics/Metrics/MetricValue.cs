using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Metrics;

/// <summary>
/// A metric's value, in one of four states: defined, known only as a bound, undefined with a reason, or missing with a reason. It never
/// is NaN, infinity, or a zero that nobody measured.
/// </summary>
/// <remarks>
/// Numerator and denominator are kept and divided when asked. Values are not added: add totals and divide once. <c>default</c> is missing.
/// </remarks>
public readonly record struct MetricValue : IFormattable
{
    private readonly decimal _first;
    private readonly decimal _second;
    private readonly Sides _sides;

    [Flags]
    private enum Sides : byte
    {
        None = 0,
        Value = 1,
        Quotient = 2,
        Lower = 4,
        Upper = 8,
    }

    private MetricValue(Metric metric, ValueState state, ValueReason reason, decimal first, decimal second, Sides sides, Currency currency)
    {
        Metric = metric;
        State = state;
        Reason = reason;
        _first = first;
        _second = second;
        _sides = sides;
        Currency = currency;
    }

    /// <summary>The definition; null in <c>default</c>.</summary>
    public Metric? Metric { get; }

    /// <summary>What is known.</summary>
    public ValueState State { get; }

    /// <summary>Why there is no number.</summary>
    public ValueReason Reason { get; }

    /// <summary>Currency of the money in it, on either side; <see cref="Currency.None"/> where there is none.</summary>
    public Currency Currency { get; }

    /// <summary>The number in the metric's unit (a percentage as a fraction), or null where the state is not <see cref="ValueState.Defined"/>.</summary>
    public decimal? Value => State != ValueState.Defined ? null : (_sides & Sides.Quotient) != 0 ? _first / _second : _first;

    /// <summary>The numerator of a quotient, factors included, or the total; null where it is not known.</summary>
    public decimal? Numerator => (_sides & (Sides.Value | Sides.Quotient)) != 0 ? _first : null;

    /// <summary>The denominator of a quotient, factors included; null where it is not known or there is none.</summary>
    public decimal? Denominator => (_sides & Sides.Quotient) != 0 ? _second : null;

    /// <summary>The least the value can be, where it is known only within bounds.</summary>
    public decimal? Lower => (_sides & Sides.Lower) != 0 ? _first : null;

    /// <summary>The most the value can be, where it is known only within bounds.</summary>
    public decimal? Upper => (_sides & Sides.Upper) != 0 ? _second : null;

    /// <summary>True when there is a number.</summary>
    public bool IsDefined => State == ValueState.Defined;

    /// <summary>The value as money; null where it is not defined or not money.</summary>
    public Money? Money => Metric?.Unit == MetricUnit.Money && Value is { } amount ? new Money(amount, Currency) : null;

    /// <summary>
    /// The confidence interval that the metric's <see cref="Uncertainty"/> allows from totals alone: Wilson for proportions, Garwood for
    /// counts and for cost per count. An undefined cost per count still has one: 300.00 EUR without a conversion is 81.33 EUR or more.
    /// </summary>
    /// <param name="confidence">The level; 95 % two-sided when omitted. A plain 0.99 converts.</param>
    /// <returns>The interval; not known where the metric has no sampling model or the value gives none.</returns>
    public MetricInterval Interval(Confidence confidence = default) => IntervalEvaluation.Of(this, confidence);

    /// <summary>How the value came about: <c>CPA = cost 4,250.00 EUR / conversions 170 = 25.00 EUR</c>.</summary>
    /// <param name="language">The language; English when omitted.</param>
    public string Explain(ReportLanguage? language = null) => MetricText.Explain(this, language ?? ReportLanguage.English);

    /// <summary>Name and value in English: <c>CPA 25.00 EUR</c>.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>Writes the value in the language given as provider.</summary>
    /// <param name="format"><c>"V"</c> writes the value alone, anything else the name before it.</param>
    /// <param name="provider">A <see cref="ReportLanguage"/>; English when omitted.</param>
    public string ToString(string? format, IFormatProvider? provider)
    {
        ReportLanguage language = ReportLanguage.Of(provider);
        return format == "V" ? MetricText.ValueOnly(this, language) : MetricText.WithName(this, language);
    }

    internal static MetricValue OfQuotient(Metric metric, decimal numerator, decimal denominator, Currency currency)
    {
        if (denominator == 0m) return new(metric, ValueState.Undefined, ZeroReason(metric, numerator), numerator, denominator, Sides.Quotient, currency);
        // A denominator without decimals is at least 1.
        if (denominator.Scale != 0 && IsTooLarge(numerator, denominator)) return Undefined(metric, ValueReason.TooLarge);
        return new(metric, ValueState.Defined, ValueReason.None, numerator, denominator, Sides.Quotient, currency);
    }

    internal static MetricValue OfValue(Metric metric, decimal value, Currency currency) =>
        new(metric, ValueState.Defined, ValueReason.None, value, 0m, Sides.Value, currency);

    internal static MetricValue OfBounds(Metric metric, decimal? lower, decimal? upper, Currency currency) =>
        lower is null && upper is null
            ? Missing(metric, ValueReason.NotMeasured)
            : new(metric, ValueState.Bounded, ValueReason.None, lower ?? 0m, upper ?? 0m, BoundSides(lower, upper), currency);

    internal static MetricValue Missing(Metric metric, ValueReason reason, decimal? lower = null, decimal? upper = null, Currency currency = default) =>
        new(metric, ValueState.Missing, reason, lower ?? 0m, upper ?? 0m, BoundSides(lower, upper), currency);

    internal static MetricValue Undefined(Metric metric, ValueReason reason) =>
        new(metric, ValueState.Undefined, reason, 0m, 0m, Sides.None, Currency.None);

    private static Sides BoundSides(decimal? lower, decimal? upper) => (lower is null ? Sides.None : Sides.Lower) | (upper is null ? Sides.None : Sides.Upper);

    private static bool IsTooLarge(decimal numerator, decimal denominator) => Math.Abs(denominator) < 1m && Math.Abs(numerator) >= decimal.MaxValue * Math.Abs(denominator);

    private static ValueReason ZeroReason(Metric metric, decimal numerator) =>
        metric.Uncertainty == Uncertainty.CostPerCount && numerator > 0m ? ValueReason.NoConversions : ValueReason.ZeroDenominator;
}
