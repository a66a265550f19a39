using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>Social network metrics.</summary>
/// <remarks>A quotient is undefined where its denominator is zero, and missing where a source does not deliver one of its sides.</remarks>
public static partial class SocialMetrics
{
    internal static IReadOnlyList<Metric> All => Family.Metrics;

    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static MetricFamily? _family;

    private static MetricFamily Family => _family ??= new(ActivityArea.Social, Cited.Social);

    /// <summary>Followers: <c>reported(followers)</c>.</summary>
    /// <remarks>A stock: the last value stands, days do not add. Purges of accounts lower it.</remarks>
    public static Metric Followers { get; } = Family.Declare("followers", Formula.AsReported(Measure.Followers), MetricKind.Stock, RaceStage.Engage);

    /// <summary>Follower growth: <c>net_new_followers / followers_at_start</c>.</summary>
    /// <remarks>Net of lost accounts, from the first to the last day; growth rates of months do not add.</remarks>
    public static Metric FollowerGrowth { get; } =
        Family.Declare("follower_growth", Measure.NetNewFollowers / Measure.FollowersAtStart, MetricKind.Reading, RaceStage.Engage,
        unit: MetricUnit.Percent);

    /// <summary>Engagements: <c>social_engagements</c>.</summary>
    /// <remarks>Platforms count different acts: saves, clicks, views.</remarks>
    public static Metric Engagements { get; } = Family.Declare("social_engagements", Formula.Total(Measure.SocialEngagements), MetricKind.Count, RaceStage.Act);

    /// <summary>Impressions (social): <c>social_impressions</c>.</summary>
    /// <remarks>Some networks now report views instead.</remarks>
    public static Metric SocialImpressions { get; } = Family.Declare("social_impressions", Formula.Total(Measure.SocialImpressions), MetricKind.Volume, RaceStage.Reach);

    /// <summary>Reach (social): <c>reported(social_reach)</c>.</summary>
    /// <remarks>Distinct people: never add posts or days.</remarks>
    public static Metric SocialReach { get; } = Family.Declare("social_reach", Formula.AsReported(Measure.SocialReach), MetricKind.Stock, RaceStage.Reach);

    /// <summary>Engagement rate by reach: <c>social_engagements / social_reach</c>.</summary>
    /// <remarks>Per post only, since reach does not add; the mean of posts is not the ratio of sums.</remarks>
    public static Metric EngagementRateByReach { get; } = Family.Declare("er_reach", Measure.SocialEngagements / Measure.SocialReach, MetricKind.EventRate, RaceStage.Act,
        variant: "by reach");

    /// <summary>Engagement rate by impressions: <c>social_engagements / social_impressions</c>.</summary>
    /// <remarks>Lower than by reach by construction; published values differ tenfold by definition.</remarks>
    public static Metric EngagementRateByImpressions { get; } =
        Family.Declare("er_impressions", Measure.SocialEngagements / Measure.SocialImpressions, MetricKind.EventRate, RaceStage.Act,
        variant: "by impressions");

    /// <summary>Engagement rate by followers: <c>social_engagements / followers</c>.</summary>
    /// <remarks>Per post; cannot be compared with rates by reach or impressions.</remarks>
    public static Metric EngagementRateByFollowers { get; } =
        Family.Declare("er_followers", Measure.SocialEngagements / Measure.Followers, MetricKind.EventRate, RaceStage.Act,
        variant: "by followers");

    /// <summary>Daily engagement rate: <c>social_engagements / follower_days</c>.</summary>
    /// <remarks>Engagements per day and follower: the denominator adds the followers of every day.</remarks>
    public static Metric DailyEngagementRate { get; } = Family.Declare("er_daily", Measure.SocialEngagements / Measure.FollowerDays, MetricKind.EventRate, RaceStage.Act,
        variant: "daily");

    /// <summary>Engagement rate by views: <c>social_engagements / social_views</c>.</summary>
    /// <remarks>A view is another length on every network.</remarks>
    public static Metric EngagementRateByViews { get; } = Family.Declare("er_views", Measure.SocialEngagements / Measure.SocialViews, MetricKind.EventRate, RaceStage.Act,
        variant: "by views");

    /// <summary>Amplification rate: <c>shares / followers</c>.</summary>
    /// <remarks>Per post or period: say which.</remarks>
    public static Metric AmplificationRate { get; } = Family.Declare("amplification", Measure.Shares / Measure.Followers, MetricKind.EventRate, RaceStage.Engage);

    /// <summary>Applause rate: <c>likes / followers</c>.</summary>
    /// <remarks>Likes are cheap: pair with comments or shares.</remarks>
    public static Metric ApplauseRate { get; } = Family.Declare("applause", Measure.Likes / Measure.Followers, MetricKind.EventRate, RaceStage.Engage);

    /// <summary>Conversation rate: <c>comments / followers</c>.</summary>
    /// <remarks>Complaints are comments too.</remarks>
    public static Metric ConversationRate { get; } = Family.Declare("conversation", Measure.Comments / Measure.Followers, MetricKind.EventRate, RaceStage.Engage,
        variant: "by followers");

    /// <summary>Comments per post: <c>comments / posts</c>.</summary>
    /// <remarks>Another definition of conversation rate.</remarks>
    public static Metric CommentsPerPost { get; } = Family.Declare("conversation_post", Measure.Comments / Measure.Posts, MetricKind.Average, RaceStage.Engage,
        variant: "per post");

    /// <summary>Virality rate: <c>shares / social_impressions</c>.</summary>
    /// <remarks>Some divide by unique views.</remarks>
    public static Metric ViralityRate { get; } = Family.Declare("virality", Measure.Shares / Measure.SocialImpressions, MetricKind.EventRate, RaceStage.Engage);

    /// <summary>Share of voice (social): <c>own_mentions / tracked_mentions</c>.</summary>
    /// <remarks>Of the brands that are tracked only.</remarks>
    public static Metric SocialShareOfVoice { get; } = Family.Declare("social_sov", Measure.OwnMentions / Measure.TrackedMentions, MetricKind.Share, RaceStage.Reach);

    /// <summary>Click-through rate (social): <c>social_link_clicks / social_impressions</c>.</summary>
    /// <remarks>Link clicks only.</remarks>
    public static Metric SocialClickThroughRate { get; } =
        Family.Declare("social_ctr", Measure.SocialLinkClicks / Measure.SocialImpressions, MetricKind.Share, RaceStage.Act);

    /// <summary>Response time (median): <c>reported(response_time)</c>.</summary>
    /// <remarks>A median: it does not add or average; office hours or all hours?</remarks>
    public static Metric ResponseTime { get; } =
        Family.Declare("response_time", Formula.AsReported(Measure.ResponseTime), MetricKind.Reading.LowerIsBetter, RaceStage.Engage,
        source: Cited.Trade);

    /// <summary>Response rate: <c>messages_answered / messages_received</c>.</summary>
    /// <remarks>Messages of the last days may still be answered.</remarks>
    public static Metric ResponseRate { get; } = Family.Declare("response_rate", Measure.MessagesAnswered / Measure.MessagesReceived, MetricKind.Share, RaceStage.Engage,
        source: Cited.Trade);
}
