namespace MarketingMetrics.Facts;

/// <summary>One sum divided by another, once, from totals: no average of averages can arise.</summary>
public sealed class Quotient : Formula
{
    internal Quotient(Sum numerator, Sum denominator)
    {
        ArgumentNullException.ThrowIfNull(numerator);
        ArgumentNullException.ThrowIfNull(denominator);
        Numerator = numerator;
        Denominator = denominator;
        Measures = MeasuresOf(numerator, denominator);
    }

    /// <summary>What is divided.</summary>
    public Sum Numerator { get; }

    /// <summary>What it is divided by; zero makes the value undefined.</summary>
    public Sum Denominator { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Measure> Measures { get; }

    /// <inheritdoc/>
    public override bool Equals(Formula? other) => other is Quotient that && Numerator.Equals(that.Numerator) && Denominator.Equals(that.Denominator);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>Reads as <c>(sessions - engaged_sessions) / sessions</c>.</summary>
    public override string ToString() => $"{Side(Numerator, isDenominator: false)} / {Side(Denominator, isDenominator: true)}";

    private static string Side(Sum sum, bool isDenominator) =>
        sum.TermSpan.Length > 1 || (isDenominator && sum.TermSpan[0].Coefficient != 1m) ? $"({sum})" : sum.ToString();
}
