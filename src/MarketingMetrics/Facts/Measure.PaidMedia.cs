namespace MarketingMetrics.Facts;

// Paid media.
public sealed partial class Measure
{
    /// <summary>Times an ad was shown.</summary>
    public static Measure Impressions { get; } = Declare("impressions");

    /// <summary>Impressions that met the viewability standard.</summary>
    public static Measure ViewableImpressions { get; } = Declare("viewable_impressions");

    /// <summary>Impressions whose viewability could be measured.</summary>
    public static Measure MeasurableImpressions { get; } = Declare("measurable_impressions");

    /// <summary>Impressions an ad could have had: impressions divided by impression share.</summary>
    public static Measure EligibleImpressions { get; } = Declare("eligible_impressions");

    /// <summary>Impressions above the organic results.</summary>
    public static Measure TopImpressions { get; } = Declare("top_impressions");

    /// <summary>Impressions as the very first ad.</summary>
    public static Measure AbsoluteTopImpressions { get; } = Declare("absolute_top_impressions");

    /// <summary>Distinct people an ad reached. Not additive.</summary>
    public static Measure Reach { get; } = Declare("reach", additivity: Additivity.DistinctCount);

    /// <summary>Clicks on ads, as the platform counts them.</summary>
    public static Measure Clicks { get; } = Declare("clicks");

    /// <summary>Clicks on ads that lead to a destination.</summary>
    public static Measure LinkClicks { get; } = Declare("link_clicks");

    /// <summary>Clicks that left the platform.</summary>
    public static Measure OutboundClicks { get; } = Declare("outbound_clicks");

    /// <summary>Clicks the platform discarded and did not charge.</summary>
    public static Measure InvalidClicks { get; } = Declare("invalid_clicks");

    /// <summary>Main actions of an ad format: clicks, views, calls.</summary>
    public static Measure Interactions { get; } = Declare("interactions");

    /// <summary>Landing pages that loaded after a click.</summary>
    public static Measure LandingPageViews { get; } = Declare("landing_page_views");

    /// <summary>Videos that started.</summary>
    public static Measure VideoPlays { get; } = Declare("video_plays");

    /// <summary>Video views as the platform defines a view.</summary>
    public static Measure VideoViews { get; } = Declare("video_views");

    /// <summary>Videos played to the end.</summary>
    public static Measure VideoCompletions { get; } = Declare("video_completions");

    /// <summary>Engagements with ads, as the platform counts them.</summary>
    public static Measure AdEngagements { get; } = Declare("ad_engagements");

    /// <summary>Media spend.</summary>
    public static Measure Cost { get; } = Declare("cost", MeasureUnit.Money);

    /// <summary>Conversions an advertising platform claims.</summary>
    public static Measure AdConversions { get; } = Declare("ad_conversions", overlap: SourceOverlap.Claimed);

    /// <summary>All conversion actions an advertising platform claims, also those outside its conversions column.</summary>
    public static Measure AllAdConversions { get; } = Declare("all_ad_conversions", overlap: SourceOverlap.Claimed);

    /// <summary>Conversions claimed after a view without a click.</summary>
    public static Measure ViewThroughConversions { get; } = Declare("view_through_conversions", overlap: SourceOverlap.Claimed);

    /// <summary>Conversions with the channel on the path but not last; their sum over channels exceeds the total. Not additive.</summary>
    public static Measure AssistedConversions { get; } = Declare("assisted_conversions", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Claimed);

    /// <summary>Conversion value an advertising platform claims.</summary>
    public static Measure AdConversionValue { get; } = Declare("ad_conversion_value", MeasureUnit.Money, overlap: SourceOverlap.Claimed);

    /// <summary>Leads an advertising platform claims.</summary>
    public static Measure AdLeads { get; } = Declare("ad_leads", overlap: SourceOverlap.Claimed);

    /// <summary>Purchases an advertising platform claims.</summary>
    public static Measure AdPurchases { get; } = Declare("ad_purchases", overlap: SourceOverlap.Claimed);

    /// <summary>Purchase value an advertising platform claims.</summary>
    public static Measure AdPurchaseValue { get; } = Declare("ad_purchase_value", MeasureUnit.Money, overlap: SourceOverlap.Claimed);

    /// <summary>Phone calls from ads or tracked numbers.</summary>
    public static Measure PhoneCalls { get; } = Declare("phone_calls");

    /// <summary>Store visits a platform estimates after an ad.</summary>
    public static Measure StoreVisits { get; } = Declare("store_visits", overlap: SourceOverlap.Claimed);

    /// <summary>Search impressions on queries that name the brand.</summary>
    public static Measure BrandSearchImpressions { get; } = Declare("brand_search_impressions");

    /// <summary>Impressions divided by eligible impressions, as reported. Not additive.</summary>
    public static Measure ImpressionShare { get; } = Declare("impression_share", MeasureUnit.Share, Additivity.NonAdditive);

    /// <summary>Share of eligible impressions lost to budget, as reported. Not additive.</summary>
    public static Measure LostImpressionShareBudget { get; } = Declare("lost_impression_share_budget", MeasureUnit.Share, Additivity.NonAdditive);

    /// <summary>Share of eligible impressions lost to rank, as reported. Not additive.</summary>
    public static Measure LostImpressionShareRank { get; } = Declare("lost_impression_share_rank", MeasureUnit.Share, Additivity.NonAdditive);

    /// <summary>Quality score of a keyword, 1 to 10. Not additive.</summary>
    public static Measure QualityScore { get; } = Declare("quality_score", MeasureUnit.Score, Additivity.NonAdditive);

    /// <summary>Videos played to the end or for 15 seconds.</summary>
    public static Measure ThruPlays { get; } = Declare("thruplays");

    /// <summary>Eligible impressions not shown for want of budget: lost share times eligible impressions.</summary>
    public static Measure ImpressionsLostToBudget { get; } = Declare("impressions_lost_to_budget");

    /// <summary>Eligible impressions not shown for their rank: lost share times eligible impressions.</summary>
    public static Measure ImpressionsLostToRank { get; } = Declare("impressions_lost_to_rank");

    /// <summary>Quality score times impressions, so that a quality score can be weighted.</summary>
    public static Measure QualityScoreSum { get; } = Declare("quality_score_sum", MeasureUnit.Score);

    /// <summary>Spend that the budget allots to the days so far.</summary>
    public static Measure PlannedCost { get; } = Declare("planned_cost", MeasureUnit.Money);

    /// <summary>Spend of a step above the spend before it.</summary>
    public static Measure AddedCost { get; } = Declare("added_cost", MeasureUnit.Money);

    /// <summary>Revenue of a step above the revenue before it.</summary>
    public static Measure AddedRevenue { get; } = Declare("added_revenue", MeasureUnit.Money);
}
