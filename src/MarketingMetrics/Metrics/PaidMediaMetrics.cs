using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

/// <summary>Advertising metrics: what was shown, clicked, charged and claimed on paid channels.</summary>
/// <remarks>A quotient is undefined where its denominator is zero, and missing where a source does not deliver one of its sides.</remarks>
public static partial class PaidMediaMetrics
{
    internal static IReadOnlyList<Metric> All => Family.Metrics;

    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static MetricFamily? _family;

    private static MetricFamily Family => _family ??= new(ActivityArea.PaidMedia, Cited.GoogleAds);

    /// <summary>Impressions: <c>impressions</c>.</summary>
    /// <remarks>Served is not seen: compare with viewable impressions.</remarks>
    public static Metric Impressions { get; } = Family.Declare("impressions", Formula.Total(Measure.Impressions), MetricKind.Volume, RaceStage.Reach,
        fields: [GoogleAds("impressions"), Meta("impressions"), LinkedIn("impressions"), MicrosoftAds("Impressions"), GoogleAnalytics("advertiserAdImpressions")]);

    /// <summary>Viewable impressions: <c>viewable_impressions</c>.</summary>
    /// <remarks>Half of the pixels for one second (video: two seconds) in the focused tab; platforms may count otherwise.</remarks>
    public static Metric ViewableImpressions { get; } =
        Family.Declare("viewable_impressions", Formula.Total(Measure.ViewableImpressions), MetricKind.Count, RaceStage.Reach,
        source: Cited.Mrc, fields: [GoogleAds("active_view_impressions")]);

    /// <summary>Viewability: <c>viewable_impressions / measurable_impressions</c>.</summary>
    /// <remarks>The denominator is measurable impressions, not served ones.</remarks>
    public static Metric Viewability { get; } =
        Family.Declare("viewability", Measure.ViewableImpressions / Measure.MeasurableImpressions, MetricKind.Share, RaceStage.Reach,
        source: Cited.Mrc, fields: [GoogleAds("active_view_viewability")]);

    /// <summary>Measurable rate: <c>measurable_impressions / impressions</c>.</summary>
    /// <remarks>Low measurability makes viewability a figure of a part.</remarks>
    public static Metric Measurability { get; } = Family.Declare("measurability", Measure.MeasurableImpressions / Measure.Impressions, MetricKind.Share, RaceStage.Reach,
        fields: [GoogleAds("active_view_measurability")]);

    /// <summary>Reach: <c>reported(reach)</c>.</summary>
    /// <remarks>Distinct people, often estimated: never add over days, ads or platforms.</remarks>
    public static Metric Reach { get; } = Family.Declare("reach", Formula.AsReported(Measure.Reach), MetricKind.Stock, RaceStage.Reach,
        fields: [Meta("reach"), GoogleAds("unique_users"), LinkedIn("approximateMemberReach")]);

    /// <summary>Frequency: <c>impressions / reach</c>.</summary>
    /// <remarks>Only with the reach of exactly the same scope and period; high values are saturation.</remarks>
    public static Metric Frequency { get; } = Family.Declare("frequency", Measure.Impressions / Measure.Reach, MetricKind.Average.Neutral.WithoutInterval, RaceStage.Reach,
        fields: [Meta("frequency"), GoogleAds("average_impression_frequency_per_user")]);

    /// <summary>Clicks: <c>clicks</c>.</summary>
    /// <remarks>Meta counts all clicks here; link clicks are the comparable ones.</remarks>
    public static Metric Clicks { get; } = Family.Declare("clicks", Formula.Total(Measure.Clicks), MetricKind.Volume, RaceStage.Reach,
        fields: [GoogleAds("clicks"), Meta("clicks"), LinkedIn("clicks"), MicrosoftAds("Clicks"), GoogleAnalytics("advertiserAdClicks")]);

    /// <summary>Link clicks: <c>link_clicks</c>.</summary>
    /// <remarks>Outbound clicks leave the platform; link clicks may stay on it.</remarks>
    public static Metric LinkClicks { get; } = Family.Declare("link_clicks", Formula.Total(Measure.LinkClicks), MetricKind.Volume, RaceStage.Reach,
        source: Cited.Meta, fields: [Meta("inline_link_clicks"), LinkedIn("landingPageClicks")]);

    /// <summary>Landing page views: <c>landing_page_views</c>.</summary>
    /// <remarks>Far fewer than clicks: a slow page or a faulty tag.</remarks>
    public static Metric LandingPageViews { get; } = Family.Declare("landing_page_views", Formula.Total(Measure.LandingPageViews), MetricKind.Count, RaceStage.Act,
        source: Cited.Meta, fields: [Meta("landing_page_view")]);

    /// <summary>Interactions: <c>interactions</c>.</summary>
    /// <remarks>Means clicks for text ads, views for video: do not add formats.</remarks>
    public static Metric Interactions { get; } = Family.Declare("interactions", Formula.Total(Measure.Interactions), MetricKind.Volume, RaceStage.Reach,
        fields: [GoogleAds("interactions")]);

    /// <summary>Click-through rate: <c>clicks / impressions</c>.</summary>
    /// <remarks>All clicks over served impressions. Meta delivers it in percent already, Google Ads as a fraction.</remarks>
    public static Metric ClickThroughRate { get; } = Family.Declare("ctr", Measure.Clicks / Measure.Impressions, MetricKind.Share, RaceStage.Reach,
        fields: [GoogleAds("ctr"), Meta("ctr"), MicrosoftAds("Ctr")]);

    /// <summary>Link click-through rate: <c>link_clicks / impressions</c>.</summary>
    /// <remarks>Lower than the CTR of all clicks by construction.</remarks>
    public static Metric LinkClickThroughRate { get; } = Family.Declare("link_ctr", Measure.LinkClicks / Measure.Impressions, MetricKind.Share, RaceStage.Reach,
        variant: "link clicks", source: Cited.Meta, fields: [Meta("inline_link_click_ctr")]);

    /// <summary>Click-through rate of viewable impressions: <c>clicks / viewable_impressions</c>.</summary>
    /// <remarks>Higher than the CTR of served impressions by construction.</remarks>
    public static Metric ViewableClickThroughRate { get; } =
        Family.Declare("viewable_ctr", Measure.Clicks / Measure.ViewableImpressions, MetricKind.Share, RaceStage.Reach,
        variant: "viewable impressions", fields: [GoogleAds("active_view_ctr")]);

    /// <summary>Cost per click: <c>cost / clicks</c>.</summary>
    /// <remarks>Effective, not billed: Google cost also holds spend charged per impression; a CPC of all clicks flatters.</remarks>
    public static Metric CostPerClick { get; } = Family.Declare("cpc", Measure.Cost / Measure.Clicks, MetricKind.CostPerContact, RaceStage.Reach,
        fields: [GoogleAds("average_cpc"), Meta("cpc"), MicrosoftAds("AverageCpc"), GoogleAnalytics("advertiserAdCostPerClick")]);

    /// <summary>Cost per link click: <c>cost / link_clicks</c>.</summary>
    /// <remarks>Compare this one, not the CPC of all clicks, with search advertising.</remarks>
    public static Metric CostPerLinkClick { get; } = Family.Declare("cpc_link", Measure.Cost / Measure.LinkClicks, MetricKind.CostPerContact, RaceStage.Reach,
        variant: "link clicks", source: Cited.Meta, fields: [Meta("cost_per_inline_link_click")]);

    /// <summary>Cost per thousand impressions: <c>1000 * cost / impressions</c>.</summary>
    /// <remarks>Per served impression: cheap when nobody sees the ad.</remarks>
    public static Metric CostPerMille { get; } = Family.Declare("cpm", 1000 * Measure.Cost / Measure.Impressions, MetricKind.CostPerContact, RaceStage.Reach,
        fields: [GoogleAds("average_cpm"), Meta("cpm"), MicrosoftAds("AverageCpm")]);

    /// <summary>Cost per impression: <c>cost / impressions</c>.</summary>
    /// <remarks>A thousandth of the CPM; round at the end only.</remarks>
    public static Metric CostPerImpression { get; } = Family.Declare("cost_per_impression", Measure.Cost / Measure.Impressions, MetricKind.CostPerContact, RaceStage.Reach,
        decimals: 5, source: Cited.Trade);

    /// <summary>Cost per thousand viewable impressions: <c>1000 * cost / viewable_impressions</c>.</summary>
    /// <remarks>Cost of impressions that could not be measured is in it too.</remarks>
    public static Metric CostPerMilleViewable { get; } =
        Family.Declare("vcpm", 1000 * Measure.Cost / Measure.ViewableImpressions, MetricKind.CostPerContact, RaceStage.Reach,
        fields: [GoogleAds("active_view_cpm")]);

    /// <summary>Cost per thousand people reached: <c>1000 * cost / reach</c>.</summary>
    /// <remarks>Not the CPM: divides by people, so only where reach is of the same scope and period.</remarks>
    public static Metric CostPerThousandReached { get; } =
        Family.Declare("cpp", 1000 * Measure.Cost / Measure.Reach, MetricKind.CostPerContact.WithoutInterval, RaceStage.Reach,
        source: Cited.Meta, fields: [Meta("cpp")]);

    /// <summary>Cost per view: <c>cost / video_views</c>.</summary>
    /// <remarks>A view is 30 seconds here, 2, 6 or 15 there: compare within one platform.</remarks>
    public static Metric CostPerView { get; } = Family.Declare("cpv", Measure.Cost / Measure.VideoViews, MetricKind.CostPerContact, RaceStage.Reach,
        fields: [GoogleAds("trueview_average_cpv")]);

    /// <summary>Cost per ThruPlay: <c>cost / thru_plays</c>.</summary>
    /// <remarks>15 seconds or the whole video: not the view of another platform.</remarks>
    public static Metric CostPerThruPlay { get; } = Family.Declare("cpv_thruplay", Measure.Cost / Measure.ThruPlays, MetricKind.CostPerContact, RaceStage.Reach,
        variant: "ThruPlay", source: Cited.Meta, fields: [Meta("cost_per_thruplay")]);

    /// <summary>View rate: <c>video_views / impressions</c>.</summary>
    /// <remarks>Not the view-through conversion; the VTR of a platform is its own definition of a view.</remarks>
    public static Metric ViewRate { get; } = Family.Declare("view_rate", Measure.VideoViews / Measure.Impressions, MetricKind.Share, RaceStage.Reach,
        fields: [GoogleAds("video_trueview_view_rate")]);

    /// <summary>Video completion rate: <c>video_completions / video_plays</c>.</summary>
    /// <remarks>Short videos complete more often: compare videos of one length.</remarks>
    public static Metric VideoCompletionRate { get; } = Family.Declare("video_quartile", Measure.VideoCompletions / Measure.VideoPlays, MetricKind.Share, RaceStage.Act,
        source: Cited.Meta, fields: [Meta("video_p100_watched_actions"), LinkedIn("videoCompletions")]);

    /// <summary>Engagement rate (ads): <c>ad_engagements / impressions</c>.</summary>
    /// <remarks>Expansions of an ad, unrelated to the engagement rate of GA4 or of posts.</remarks>
    public static Metric AdEngagementRate { get; } = Family.Declare("ad_engagement_rate", Measure.AdEngagements / Measure.Impressions, MetricKind.EventRate, RaceStage.Act,
        variant: "ads", fields: [GoogleAds("engagement_rate")]);

    /// <summary>Invalid click rate: <c>invalid_clicks / (invalid_clicks + clicks)</c>.</summary>
    /// <remarks>Not charged and not in clicks.</remarks>
    public static Metric InvalidClickRate { get; } =
        Family.Declare("invalid_click_rate", Measure.InvalidClicks / (Measure.InvalidClicks + Measure.Clicks), MetricKind.LossShare, RaceStage.Reach,
        fields: [GoogleAds("invalid_click_rate")]);
}
