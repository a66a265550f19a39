namespace MarketingMetrics.Statistics;

/// <summary>
/// Whether the groups of an experiment arrived in the planned proportions. If not, something lost units on the way, and no comparison of the groups can be trusted.
/// </summary>
public static class SampleRatioMismatch
{
    /// <summary>
    /// The chi-square test of the group sizes against the planned shares, k - 1 degrees of freedom. Without any unit the statistic is 0. Because it guards
    /// every other result it is commonly read at p &lt; 0.001.
    /// </summary>
    /// <param name="counts">The units of each group, at least two groups.</param>
    /// <param name="plannedShares">The planned share of each group, above 0, in any unit: 1 and 1, or 0.9 and 0.1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two groups, lengths that differ, or a value outside its range.</exception>
    public static ChiSquareResult Test(ReadOnlySpan<double> counts, ReadOnlySpan<double> plannedShares)
    {
        if (counts.Length < 2) throw new ArgumentOutOfRangeException(nameof(counts), counts.Length, "counts must hold at least two groups.");
        Require.SameLength(counts.Length, plannedShares.Length);
        double total = 0, shares = 0, sum = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            Require.Count(counts[i]);
            Require.Positive(plannedShares[i]);
            total += counts[i];
            shares += plannedShares[i];
        }
        Require.Finite(shares);
        for (int i = 0; i < counts.Length && total > 0; i++)
        {
            double expected = plannedShares[i] / shares * total, difference = counts[i] - expected;
            sum += difference * (difference / expected);
        }
        return ChiSquareResult.From(sum, counts.Length - 1);
    }
}
