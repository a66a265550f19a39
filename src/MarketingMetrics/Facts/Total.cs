namespace MarketingMetrics.Facts;

/// <summary>The total of one sum, such as all clicks or all cost.</summary>
public sealed class Total : Formula
{
    internal Total(Sum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        if (!sum.IsAdditive) throw new ArgumentException($"{sum} cannot be totalled: it is not additive. Use Formula.AsReported.", nameof(sum));
        Sum = sum;
        Measures = MeasuresOf(sum);
    }

    /// <summary>What is summed.</summary>
    public Sum Sum { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Measure> Measures { get; }

    /// <inheritdoc/>
    public override bool Equals(Formula? other) => other is Total that && Sum.Equals(that.Sum);

    /// <inheritdoc/>
    public override int GetHashCode() => Sum.GetHashCode();

    /// <summary>Reads as the sum, <c>clicks</c>.</summary>
    public override string ToString() => Sum.ToString();
}
