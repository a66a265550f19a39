namespace MarketingMetrics.Facts;

/// <summary>One term of a <see cref="Sum"/>: a coefficient times a measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Coefficient">Its factor, never zero.</param>
public readonly record struct SumTerm(Measure Measure, decimal Coefficient);
