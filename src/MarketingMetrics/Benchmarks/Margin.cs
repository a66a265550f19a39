namespace MarketingMetrics.Benchmarks;

/// <summary>What counts as equal to the benchmark: from <paramref name="Low"/> to <paramref name="High"/> around it.</summary>
/// <param name="Low">Lower end of the margin, or of the target's band.</param>
/// <param name="High">Upper end of the margin, or of the target's band.</param>
/// <param name="LowEdge">What an interval must lie below to be significantly lower: the benchmark itself, or the band's lower end.</param>
/// <param name="HighEdge">What an interval must lie above to be significantly higher.</param>
internal readonly record struct Margin(decimal Low, decimal High, decimal LowEdge, decimal HighEdge)
{
    public static Margin Around(decimal reference, decimal materiality)
    {
        decimal size = materiality * Math.Abs(reference);
        return new Margin(reference - size, reference + size, reference, reference);
    }

    /// <summary>Around a difference of zero, as large as is immaterial for the reference.</summary>
    public static Margin OfDifference(decimal reference, decimal materiality)
    {
        decimal size = materiality * Math.Abs(reference);
        return new Margin(-size, size, 0m, 0m);
    }

    public static Margin Band(decimal low, decimal high) => new(low, high, low, high);
}
