namespace MarketingMetrics.Attribution;

/// <summary>
/// Shapley values of conversion rates. The worth of a set is the rate of the paths with exactly this set of channels; a set that no path has
/// takes the pooled rate of the paths within it, because 0 would say that adding a channel destroys every conversion.
/// </summary>
internal sealed class ShapleyRateModel : AttributionModel
{
    private readonly int seed;
    private readonly int permutations;

    public ShapleyRateModel(int seed, int permutations)
        : base("shapley_rate", "Shapley (rate)")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 100);
        this.seed = seed;
        this.permutations = permutations;
    }

    internal override RawCredit Credit(ConversionPaths paths)
    {
        int k = paths.Channels.Count;
        bool exact = k <= CoalitionGame.MostPlayers;
        double bound = 0;
        double[] values = k == 0 ? [] : exact ? Exact(paths.Columns, k) : new SampledShapley(paths.Columns, k).Values(seed, permutations, out bound);
        var fit = new ShapleyFit(FirstOrderChain.Named(paths, values), exact ? 0 : permutations, seed, bound);

        // A channel that lowers the rate deserves nothing; a negative credit would be paid out to the others. Below 1e-12 is rounding.
        double[] shares = [.. values.Select(value => value < 1e-12 ? 0 : value)];
        return RawCredit.ByShares(paths, shares, UnattributedReason.NoShapleyValue, shapley: fit);
    }

    internal static double[] Exact(PathColumns columns, int k)
    {
        double[] conversions = new double[1 << k];
        double[] people = new double[1 << k];
        for (int p = 0; p < columns.Count; p++)
        {
            int set = 0;
            foreach (ushort code in columns.Touches(p))
                set |= 1 << code;
            conversions[set] += columns.Weights[p][0];
            people[set] += columns.Weights[p][0] + columns.Nulls[p];
        }

        double[] worth = new double[1 << k];
        for (int set = 0; set < worth.Length; set++)
            worth[set] = people[set] > 0 ? conversions[set] / people[set] : double.NaN;
        SumOverSubsets(conversions);
        SumOverSubsets(people);
        for (int set = 0; set < worth.Length; set++)
        {
            if (double.IsNaN(worth[set]))
                worth[set] = people[set] > 0 ? conversions[set] / people[set] : 0;
        }

        return CoalitionGame.ShapleyValues(worth, k);
    }

    // The zeta transform, in place.
    private static void SumOverSubsets(double[] sums)
    {
        for (int bit = 1; bit < sums.Length; bit <<= 1)
        {
            for (int block = bit; block < sums.Length; block += 2 * bit)
            {
                for (int set = block; set < block + bit; set++)
                    sums[set] += sums[set - bit];
            }
        }
    }
}
