namespace MarketingMetrics.Facts;

/// <summary>One figure as it was delivered: so much of a measure. Built by <see cref="Measure.Of(decimal)"/> or <see cref="Measure.Of(Money)"/>.</summary>
/// <param name="Measure">What was counted.</param>
/// <param name="Value">How much; money in units of <paramref name="Currency"/>.</param>
/// <param name="Currency">The currency of money; <see cref="Currency.None"/> otherwise.</param>
public readonly record struct MeasureAmount(Measure Measure, decimal Value, Currency Currency)
{
    /// <summary>Reads as "cost 4,250.00 EUR".</summary>
    public override string ToString() => Currency.IsNone
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Measure} {Value:#,0.#########}")
        : $"{Measure} {new Money(Value, Currency)}";
}
