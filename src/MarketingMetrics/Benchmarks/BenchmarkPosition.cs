namespace MarketingMetrics.Benchmarks;

/// <summary>Where a figure stands among others: peers, or its own earlier periods.</summary>
/// <param name="Rank">1 for the best; the highest where neither side is better. Equal figures share the better rank.</param>
/// <param name="Count">How many figures are ranked, this one included.</param>
/// <param name="ShareBelow">Share of the others below it, ties counted half: its quantile among them, by size and not by merit.</param>
/// <param name="ZScore">Distance from the mean of the others in their standard deviations; null where they do not vary or are fewer than two.</param>
public readonly record struct BenchmarkPosition(int Rank, int Count, decimal ShareBelow, decimal? ZScore)
{
    /// <summary>Whether it is the first or the last.</summary>
    public bool IsExtreme => Rank == 1 || Rank == Count;

    internal static BenchmarkPosition? Of(decimal value, IReadOnlyCollection<decimal> others, bool lowerIsBetter)
    {
        if (others.Count == 0) return null;
        int below = others.Count(other => other < value), equal = others.Count(other => other == value), above = others.Count - below - equal;
        double mean = others.Average(other => (double)other);
        double deviation = others.Count < 2 ? 0 : Math.Sqrt(others.Sum(other => ((double)other - mean) * ((double)other - mean)) / (others.Count - 1));
        double z = ((double)value - mean) / deviation;
        return new BenchmarkPosition(1 + (lowerIsBetter ? below : above), others.Count + 1, (below + (equal / 2m)) / others.Count,
            double.IsFinite(z) && Math.Abs(z) < 1e9 ? (decimal)z : null);
    }
}
