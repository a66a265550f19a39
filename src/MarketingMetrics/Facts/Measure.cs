using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics.Facts;

/// <summary>
/// What was counted <em>and who claims it</em>. Conversions an advertising platform claims, key events an analytics tool saw and
/// orders a shop booked are three measures, not one.
/// </summary>
/// <remarks>
/// Measures are equal when their keys are equal. They combine with <c>+ - *</c> (by a number) into a <see cref="Sum"/> and divide into a
/// <see cref="Quotient"/>; measure times measure does not compile. Immutable and thread-safe.
/// </remarks>
public sealed partial class Measure : IEquatable<Measure>
{
    /// <summary>Declares a measure of your own.</summary>
    /// <param name="key">Stable snake_case key, used in formulas, plans and JSON.</param>
    /// <param name="unit">What one unit is.</param>
    /// <param name="additivity">Whether values may be added.</param>
    /// <param name="overlap">Whether two sources may mean the same events.</param>
    /// <exception cref="ArgumentException">The key is not snake_case.</exception>
    public Measure(string key, MeasureUnit unit = MeasureUnit.Count, Additivity additivity = Additivity.Additive, SourceOverlap overlap = SourceOverlap.None)
    {
        Key = FactKey.Check(key, "measure");
        Unit = unit;
        Additivity = additivity;
        Overlap = overlap;
    }

    /// <summary>The stable key, such as <c>ad_conversions</c>.</summary>
    public string Key { get; }

    /// <summary>What one unit is.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>Whether values may be added.</summary>
    public Additivity Additivity { get; }

    /// <summary>Whether two sources may mean the same events.</summary>
    public SourceOverlap Overlap { get; }

    /// <summary>True when values may be added.</summary>
    public bool IsAdditive => Additivity == Additivity.Additive;

    /// <summary>An amount of this measure.</summary>
    /// <exception cref="InvalidOperationException">The measure is money, which needs a currency.</exception>
    public MeasureAmount Of(decimal value) => Unit == MeasureUnit.Money ? throw NeedsMoney() : new MeasureAmount(this, value, Currency.None);

    /// <summary>An amount of this measure in money.</summary>
    /// <exception cref="InvalidOperationException">The measure is not money.</exception>
    public MeasureAmount Of(Money value) => Unit == MeasureUnit.Money ? new MeasureAmount(this, value.Amount, value.Currency) : throw NoMoney();

    /// <summary>The sum of two additive measures of one unit.</summary>
    public static Sum operator +(Measure left, Measure right) => (Sum)left + right;

    /// <summary>The difference of two additive measures of one unit.</summary>
    public static Sum operator -(Measure left, Measure right) => (Sum)left - right;

    /// <summary>A multiple of a measure.</summary>
    public static Sum operator *(decimal factor, Measure measure) => factor * (Sum)measure;

    /// <summary>A multiple of a measure.</summary>
    public static Sum operator *(Measure measure, decimal factor) => factor * (Sum)measure;

    /// <summary>A fraction of a measure.</summary>
    public static Sum operator /(Measure measure, decimal divisor) => (Sum)measure / divisor;

    /// <summary>The quotient of two measures, divided once from their totals.</summary>
    public static Quotient operator /(Measure numerator, Measure denominator) => (Sum)numerator / denominator;

    /// <summary>True when the keys are equal.</summary>
    public static bool operator ==(Measure? left, Measure? right) => ReferenceEquals(left, right) || (left is not null && left.Equals(right));

    /// <summary>True when the keys differ.</summary>
    public static bool operator !=(Measure? left, Measure? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Measure? other) => other is not null && (ReferenceEquals(this, other) || string.Equals(Key, other.Key, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Measure);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>The key.</summary>
    public override string ToString() => Key;

    private InvalidOperationException NeedsMoney() => new($"Measure '{Key}' is money: give its amount with a currency, {Key}.Of(new Money(amount, \"EUR\")).");

    private InvalidOperationException NoMoney() => new($"Measure '{Key}' is counted in {Unit}, not in money: give a plain number.");
}
