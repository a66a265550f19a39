using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

// Shares of what could have been shown, and quality: weighted by impressions.
public static partial class PaidMediaMetrics
{
    /// <summary>Impression share: <c>impressions / eligible_impressions</c>.</summary>
    /// <remarks>Below 10 % a platform writes "&lt; 10 %" (0.0999 in the API): a bound, not a number. Aggregates through eligible impressions only.</remarks>
    public static Metric ImpressionShare { get; } =
        Family.Declare("impression_share", Measure.Impressions / Measure.EligibleImpressions, MetricKind.Share.WithoutInterval, RaceStage.Reach,
        fields: [GoogleAds("search_impression_share"), MicrosoftAds("ImpressionSharePercent")]);

    /// <summary>Impression share (as reported): <c>reported(impression_share)</c>.</summary>
    /// <remarks>Holds for its own cell only; give impressions and eligible impressions to aggregate.</remarks>
    public static Metric ImpressionShareReported { get; } =
        Family.Declare("impression_share_reported", Formula.AsReported(Measure.ImpressionShare), MetricKind.Reading, RaceStage.Reach,
        variant: "as reported", fields: [GoogleAds("search_impression_share"), MicrosoftAds("ImpressionSharePercent")]);

    /// <summary>Impression share lost to budget: <c>impressions_lost_to_budget / eligible_impressions</c>.</summary>
    /// <remarks>Above 90 % a platform writes "&gt; 90 %" (0.9001 in the API): a bound.</remarks>
    public static Metric LostImpressionShareBudget { get; } =
        Family.Declare("lost_is_budget", Measure.ImpressionsLostToBudget / Measure.EligibleImpressions, MetricKind.LossShare.WithoutInterval, RaceStage.Reach,
        fields: [GoogleAds("search_budget_lost_impression_share"), MicrosoftAds("ImpressionLostToBudgetPercent")]);

    /// <summary>Impression share lost to rank: <c>impressions_lost_to_rank / eligible_impressions</c>.</summary>
    /// <remarks>Share won and both losses make about 100 %, not exactly: all three are estimates.</remarks>
    public static Metric LostImpressionShareRank { get; } =
        Family.Declare("lost_is_rank", Measure.ImpressionsLostToRank / Measure.EligibleImpressions, MetricKind.LossShare.WithoutInterval, RaceStage.Reach,
        fields: [GoogleAds("search_rank_lost_impression_share"), MicrosoftAds("ImpressionLostToRankAggPercent")]);

    /// <summary>Impression share lost to budget (as reported): <c>reported(lost_impression_share_budget)</c>.</summary>
    /// <remarks>Holds for its own cell only.</remarks>
    public static Metric LostImpressionShareBudgetReported { get; } =
        Family.Declare("lost_is_budget_reported", Formula.AsReported(Measure.LostImpressionShareBudget), MetricKind.Reading.LowerIsBetter, RaceStage.Reach,
        variant: "as reported", fields: [GoogleAds("search_budget_lost_impression_share")]);

    /// <summary>Impression share lost to rank (as reported): <c>reported(lost_impression_share_rank)</c>.</summary>
    /// <remarks>Holds for its own cell only.</remarks>
    public static Metric LostImpressionShareRankReported { get; } =
        Family.Declare("lost_is_rank_reported", Formula.AsReported(Measure.LostImpressionShareRank), MetricKind.Reading.LowerIsBetter, RaceStage.Reach,
        variant: "as reported", fields: [GoogleAds("search_rank_lost_impression_share")]);

    /// <summary>Top impression rate: <c>top_impressions / impressions</c>.</summary>
    /// <remarks>A share of own impressions, not of eligible ones.</remarks>
    public static Metric TopImpressionRate { get; } = Family.Declare("top_rate", Measure.TopImpressions / Measure.Impressions, MetricKind.Share, RaceStage.Reach,
        fields: [GoogleAds("top_impression_percentage"), MicrosoftAds("TopImpressionRatePercent")]);

    /// <summary>Absolute top impression rate: <c>absolute_top_impressions / impressions</c>.</summary>
    /// <remarks>A share of own impressions, not of eligible ones.</remarks>
    public static Metric AbsoluteTopImpressionRate { get; } =
        Family.Declare("abs_top_rate", Measure.AbsoluteTopImpressions / Measure.Impressions, MetricKind.Share, RaceStage.Reach,
        fields: [GoogleAds("absolute_top_impression_percentage"), MicrosoftAds("AbsoluteTopImpressionRatePercent")]);

    /// <summary>Quality score: <c>quality_score_sum / impressions</c>.</summary>
    /// <remarks>A diagnosis of keywords, 1 to 10, weighted by impressions; not a KPI.</remarks>
    public static Metric QualityScore { get; } =
        Family.Declare("quality_score", Measure.QualityScoreSum / Measure.Impressions, MetricKind.Average.WithoutInterval, RaceStage.Reach,
        unit: MetricUnit.Score, decimals: 1, fields: [GoogleAds("historical_quality_score"), MicrosoftAds("HistoricalQualityScore")]);

    /// <summary>Quality score (as reported): <c>reported(quality_score)</c>.</summary>
    /// <remarks>Of one keyword; weight by impressions to combine.</remarks>
    public static Metric QualityScoreReported { get; } =
        Family.Declare("quality_score_reported", Formula.AsReported(Measure.QualityScore), MetricKind.Reading, RaceStage.Reach,
        variant: "as reported", fields: [GoogleAds("historical_quality_score"), MicrosoftAds("QualityScore")]);
}
