using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>
/// Reported impression shares as what can be added: eligible impressions, and how many of them were lost. Shares do not add or average.
/// </summary>
public static class ImpressionShareRows
{
    /// <summary>What Google Ads delivers for an impression share of "&lt; 10 %".</summary>
    public const decimal BelowTenPercent = 0.0999m;

    /// <summary>What Google Ads delivers for a lost impression share of "&gt; 90 %".</summary>
    public const decimal AboveNinetyPercent = 0.9001m;

    // Eligible impressions are estimates; more digits would only raise VALUE_ROUNDED.
    private const int Digits = 6;

    /// <summary>
    /// Sets eligible impressions = impressions / share, and lost impressions = lost share * eligible impressions, in the present row.
    /// The two values that stand for "below 10 %" and "above 90 %" become bounds. Nothing is set where the share is 0, since it then says nothing.
    /// </summary>
    /// <param name="row">A builder in a row.</param>
    /// <param name="impressions">The row's impressions, which the share is of.</param>
    /// <param name="share">Impression share as a share of one, such as 0.42.</param>
    /// <param name="lostToBudget">Share lost to budget, where it is reported.</param>
    /// <param name="lostToRank">Share lost to rank, where it is reported.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 1.</exception>
    public static FactTableBuilder SetImpressionShare(this FactTableBuilder row, decimal impressions, decimal share, decimal? lostToBudget = null, decimal? lostToRank = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        Check(share, nameof(share));
        if (share == 0m) return row;
        bool isBelow = share == BelowTenPercent;
        decimal eligible = Math.Round(impressions / (isBelow ? 0.1m : share), Digits);
        if (isBelow) row.SetBounds(Measure.EligibleImpressions, eligible, null);
        else row.Set(Measure.EligibleImpressions, eligible);
        SetLost(row, Measure.ImpressionsLostToBudget, lostToBudget, eligible, isBelow);
        SetLost(row, Measure.ImpressionsLostToRank, lostToRank, eligible, isBelow);
        return row;
    }

    private static void SetLost(FactTableBuilder row, Measure measure, decimal? lost, decimal eligible, bool isEligibleAtLeast)
    {
        if (lost is not { } share) return;
        Check(share, nameof(lost));
        bool isAbove = share == AboveNinetyPercent;
        decimal least = Math.Round((isAbove ? 0.9m : share) * eligible, Digits);
        if (isEligibleAtLeast) row.SetBounds(measure, least, null);
        else if (isAbove) row.SetBounds(measure, least, eligible);
        else row.Set(measure, least);
    }

    private static void Check(decimal share, string name)
    {
        if (share is < 0m or > 1m) throw new ArgumentOutOfRangeException(name, share, "An impression share is a share of one: give 0.42 for 42 %.");
    }
}
