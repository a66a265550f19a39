using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>
/// The definition of a metric, as data. From this one declaration come the calculation, the printed formula, the measures a source must
/// sum, the reference page and the glossary. A user's own metric is declared in the same way and works everywhere a built-in one does.
/// </summary>
/// <remarks>
/// Definition variants are different metrics with different keys. Metrics are equal when key, formula and uncertainty are. Immutable.
/// </remarks>
/// <example><c>new Metric("cost_per_demo", Measure.Cost / Demos) { Direction = MetricDirection.LowerIsBetter, Unit = MetricUnit.Money }</c></example>
public sealed class Metric : IEquatable<Metric>
{
    /// <summary>Declares a metric.</summary>
    /// <param name="key">Stable snake_case key.</param>
    /// <param name="formula">What it computes; <c>Measure.Cost / Measure.Clicks</c> is such a formula.</param>
    /// <exception cref="ArgumentException">The key is not snake_case.</exception>
    public Metric(string key, Formula formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        Key = FactKey.Check(key, "metric");
        Formula = formula;
        Unit = NaturalUnit(formula);
        Flat = FlatQuotient.Of(formula);
    }

    internal Metric(string key, Formula formula, MetricUnit? unit)
        : this(key, formula)
    {
        if (unit is { } stated) Unit = stated;
    }

    private Metric(Metric from)
    {
        Key = from.Key;
        Formula = from.Formula;
        Flat = from.Flat;
        Unit = from.Unit;
        Direction = from.Direction;
        Uncertainty = from.Uncertainty;
        Area = from.Area;
        Stage = from.Stage;
        Class = from.Class;
        Decimals = from.Decimals;
        Variant = from.Variant;
        Fields = from.Fields;
        Source = from.Source;
        Names = from.Names;
    }

    /// <summary>The stable key, such as <c>cpa</c>.</summary>
    public string Key { get; }

    /// <summary>What it computes.</summary>
    public Formula Formula { get; }

    /// <summary>What its value is written in; follows from the formula where it is not set (money per count is money).</summary>
    public MetricUnit Unit { get; init; }

    /// <summary>Which way is better.</summary>
    public MetricDirection Direction { get; init; }

    /// <summary>How uncertain its figures are.</summary>
    public Uncertainty Uncertainty { get; init; }

    /// <summary>The activity it belongs to.</summary>
    public ActivityArea Area { get; init; }

    /// <summary>Its RACE stage; null where it has none, as cost.</summary>
    public RaceStage? Stage { get; init; }

    /// <summary>Volume, quality, value or cost.</summary>
    public MetricClass Class { get; init; }

    /// <summary>Decimals to write; null takes what is usual for the unit.</summary>
    public int? Decimals { get; init; }

    /// <summary>Which of several definitions this is, such as <c>ga4</c>; null where there is one.</summary>
    public string? Variant { get; init; }

    /// <summary>What platforms call it.</summary>
    public ImmutableArray<PlatformField> Fields { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the definition is written down.</summary>
    public string? Source { get; init; }

    /// <summary>Names of a user's own metric, by language code. Built-in metrics are named by the language itself.</summary>
    public ImmutableDictionary<string, MetricName> Names { get; init; } = ImmutableDictionary<string, MetricName>.Empty;

    /// <summary>The text key of the full name.</summary>
    public string NameKey => $"metrics.{Key}.name";

    /// <summary>The full name in a language; the key in words where nobody named it.</summary>
    public string Name(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (FindName(language) is { } own) return own.Name;
        return language.TryText(NameKey, out string? name) ? name : Key.Replace('_', ' ');
    }

    /// <summary>The usual short form in a language, or the full name where there is none.</summary>
    public string ShortName(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (FindName(language) is { } own) return own.Abbreviation ?? own.Name;
        return language.TryText($"metrics.{Key}.abbreviation", out string? abbreviation) ? abbreviation : Name(language);
    }

    /// <summary>The text key of its traps: what a reader gets wrong with it.</summary>
    public string TrapsKey => $"metrics.{Key}.traps";

    /// <summary>What a reader gets wrong with it, in a language; null where nothing is written down.</summary>
    public string? Traps(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.TryText(TrapsKey, out string? traps) ? traps : null;
    }

    /// <summary>The same metric where every conversion of an interaction counts: a proportion becomes a rate of events, which may exceed 100 %.</summary>
    public Metric Counting(ConversionCounting counting) =>
        counting == ConversionCounting.Every && Uncertainty == Uncertainty.Binomial ? new Metric(this) { Uncertainty = Uncertainty.CountRate } : this;

    /// <summary>The value from plain figures; a measure that the formula needs and that is not given is missing.</summary>
    /// <exception cref="ArgumentException">A figure that the formula does not use, or a measure twice.</exception>
    public MetricValue From(params ReadOnlySpan<MeasureAmount> amounts) => MetricEvaluation.Of(this, amounts);

    /// <summary>The value from totals.</summary>
    public MetricValue From(in Totals totals) => MetricEvaluation.Of(this, totals);

    /// <summary>True when key, formula and uncertainty are equal.</summary>
    public static bool operator ==(Metric? left, Metric? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>True when they differ.</summary>
    public static bool operator !=(Metric? left, Metric? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Metric? other) => other is not null && Key == other.Key && Uncertainty == other.Uncertainty && Formula.Equals(other.Formula);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Metric);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Reads as <c>cpa = cost / ad_conversions</c>.</summary>
    public override string ToString() => $"{Key} = {Formula}";

    internal FlatQuotient? Flat { get; }

    private MetricName? FindName(ReportLanguage language) =>
        Names.TryGetValue(language.Code, out MetricName? own) ? own : Names.TryGetValue("en", out own) || !Names.IsEmpty ? own ?? Names.First().Value : null;

    private static MetricUnit NaturalUnit(Formula formula) => formula switch
    {
        Quotient { Numerator.Unit: MeasureUnit.Money, Denominator.Unit: MeasureUnit.Money } => MetricUnit.Multiple,
        Quotient { Numerator.Unit: MeasureUnit.Money } => MetricUnit.Money,
        Quotient { Numerator.Unit: MeasureUnit.Seconds, Denominator.Unit: not MeasureUnit.Seconds } => MetricUnit.Seconds,
        Total { Sum.Unit: MeasureUnit.Money } => MetricUnit.Money,
        Total { Sum.Unit: MeasureUnit.Seconds } => MetricUnit.Seconds,
        AsReported { Measure.Unit: MeasureUnit.Money } => MetricUnit.Money,
        AsReported { Measure.Unit: MeasureUnit.Seconds } => MetricUnit.Seconds,
        AsReported { Measure.Unit: MeasureUnit.Share } => MetricUnit.Percent,
        AsReported { Measure.Unit: MeasureUnit.Score } => MetricUnit.Score,
        _ => MetricUnit.Number,
    };
}
