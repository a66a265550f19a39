using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>What a model gives before rounding: per channel a pair (conversions, value), and what it could not place.</summary>
internal sealed class RawCredit(int channels)
{
    public Vector128<double>[] Channels { get; } = new Vector128<double>[channels];

    public Vector128<double> Unplaced { get; set; }

    public UnattributedReason Reason { get; init; }

    public MarkovFit? Markov { get; init; }

    public ShapleyFit? Shapley { get; init; }

    /// <summary>All touched conversions by shares of any scale; without a positive sum everything is unplaced.</summary>
    public static RawCredit ByShares(ConversionPaths paths, ReadOnlySpan<double> shares, UnattributedReason ifNone, MarkovFit? markov = null, ShapleyFit? shapley = null)
    {
        Vector128<double> all = Vector128<double>.Zero;
        for (int p = 0; p < paths.Columns.Converting; p++)
            all += paths.Columns.Weights[p];
        double sum = 0;
        foreach (double share in shares)
            sum += share;

        var credit = new RawCredit(shares.Length) { Reason = ifNone, Markov = markov, Shapley = shapley };
        if (sum > 0)
        {
            for (int c = 0; c < shares.Length; c++)
                credit.Channels[c] = all * (shares[c] / sum);
        }
        else
        {
            credit.Unplaced = all;
        }

        return credit;
    }
}
