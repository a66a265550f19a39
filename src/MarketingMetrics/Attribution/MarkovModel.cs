namespace MarketingMetrics.Attribution;

/// <summary>Credits in proportion to the removal effects of a Markov chain of order 1 to 3.</summary>
internal sealed class MarkovModel : AttributionModel
{
    // The removal effects of k channels need k x k numbers and k^3 steps: beyond this neither memory nor patience would do.
    private const int MostChannels = 2_000;

    private readonly int order;

    public MarkovModel(int order)
        : base($"markov_{order}", $"Markov order {order}")
    {
        if (order is < 1 or > 3)
            throw new ArgumentOutOfRangeException(nameof(order), order, "The order of a Markov chain must be 1, 2 or 3.");
        this.order = order;
    }

    internal override RawCredit Credit(ConversionPaths paths)
    {
        if (paths.Channels.Count > MostChannels)
            return RawCredit.ByShares(paths, new double[paths.Channels.Count], UnattributedReason.TooManyChannels);
        MarkovFit fit = order == 1 ? FirstOrderChain.Fit(paths) : HigherOrderChain.Fit(paths, order);
        double[] effects = [.. paths.Channels.Select(channel => fit.RemovalEffects[channel])];
        return RawCredit.ByShares(paths, effects, UnattributedReason.NoRemovalEffect, markov: fit);
    }
}
