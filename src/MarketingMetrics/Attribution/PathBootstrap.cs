using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>Poisson bootstrap over the distinct paths: same columns, new weights, model refitted.</summary>
internal static class PathBootstrap
{
    public static BootstrapResult Run(ConversionPaths paths, AttributionModel model, int seed, int replicates, double level, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(replicates, 100);
        if (!(level is > 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(level), level, "level must lie between 0 and 1.");

        AttributionResult observed = paths.Credit(model, new Dictionary<string, decimal>());
        int k = paths.Channels.Count;
        double[][] conversions = [.. Enumerable.Range(0, k).Select(_ => new double[replicates])];
        double[][] value = [.. Enumerable.Range(0, k).Select(_ => new double[replicates])];
        var random = new SplitMix64(seed);
        for (int r = 0; r < replicates; r++)
        {
            cancellation.ThrowIfCancellationRequested();
            RawCredit credit = model.Credit(paths.With(Resample(paths.Columns, random)));
            for (int c = 0; c < k; c++)
                (conversions[c][r], value[c][r]) = (credit.Channels[c][0], credit.Channels[c][1]);
        }

        double tail = (1 - level) / 2;
        CreditInterval Interval(ChannelCredit credit, int c)
        {
            Array.Sort(conversions[c]);
            Array.Sort(value[c]);
            return new CreditInterval(
                credit.Label, credit.Conversions, Quantile(conversions[c], tail), Quantile(conversions[c], 1 - tail), credit.Value, Quantile(value[c], tail), Quantile(value[c], 1 - tail));
        }

        return new BootstrapResult(model, [.. observed.Credits.Select(Interval)], level, replicates, seed);
    }

    private static PathColumns Resample(PathColumns columns, SplitMix64 random)
    {
        Vector128<double>[] weights = new Vector128<double>[columns.Count];
        double[] nulls = new double[columns.Count];
        for (int p = 0; p < columns.Count; p++)
        {
            double drawn = random.Poisson(columns.Weights[p][0]);
            double value = columns.Weights[p][0] > 0 ? columns.Weights[p][1] * (drawn / columns.Weights[p][0]) : columns.Weights[p][1];
            weights[p] = Vector128.Create(drawn, value);
            nulls[p] = random.Poisson(columns.Nulls[p]);
        }

        return columns with { Weights = weights, Nulls = nulls };
    }

    // Linear interpolation between order statistics (type 7 of Hyndman and Fan 1996).
    private static decimal Quantile(double[] sorted, double probability)
    {
        double at = probability * (sorted.Length - 1);
        int below = (int)at;
        double above = sorted[Math.Min(below + 1, sorted.Length - 1)];
        return decimal.Round((decimal)(sorted[below] + (at - below) * (above - sorted[below])), 12);
    }
}
