namespace MarketingMetrics.Facts;

// Social.
public sealed partial class Measure
{
    /// <summary>Followers at the end of the period. Not additive.</summary>
    public static Measure Followers { get; } = Declare("followers", additivity: Additivity.NonAdditive);

    /// <summary>Followers at the start of the period. Not additive.</summary>
    public static Measure FollowersAtStart { get; } = Declare("followers_at_start", additivity: Additivity.NonAdditive);

    /// <summary>Reactions, comments, shares and saves of posts.</summary>
    public static Measure SocialEngagements { get; } = Declare("social_engagements");

    /// <summary>Times posts were shown.</summary>
    public static Measure SocialImpressions { get; } = Declare("social_impressions");

    /// <summary>Distinct people posts reached. Not additive.</summary>
    public static Measure SocialReach { get; } = Declare("social_reach", additivity: Additivity.DistinctCount);

    /// <summary>Views of posts.</summary>
    public static Measure SocialViews { get; } = Declare("social_views");

    /// <summary>Clicks on links in posts.</summary>
    public static Measure SocialLinkClicks { get; } = Declare("social_link_clicks");

    /// <summary>Likes and reactions.</summary>
    public static Measure Likes { get; } = Declare("likes");

    /// <summary>Comments and replies.</summary>
    public static Measure Comments { get; } = Declare("comments");

    /// <summary>Shares and reposts.</summary>
    public static Measure Shares { get; } = Declare("shares");

    /// <summary>Mentions of the brand.</summary>
    public static Measure OwnMentions { get; } = Declare("own_mentions", overlap: SourceOverlap.Shared);

    /// <summary>Mentions of all tracked brands.</summary>
    public static Measure TrackedMentions { get; } = Declare("tracked_mentions", overlap: SourceOverlap.Shared);

    /// <summary>Messages that asked for an answer.</summary>
    public static Measure MessagesReceived { get; } = Declare("messages_received");

    /// <summary>Messages that were answered.</summary>
    public static Measure MessagesAnswered { get; } = Declare("messages_answered");

    /// <summary>Followers gained less followers lost; may be negative.</summary>
    public static Measure NetNewFollowers { get; } = Declare("net_new_followers");

    /// <summary>Followers of every day, added up: followers times days.</summary>
    public static Measure FollowerDays { get; } = Declare("follower_days");

    /// <summary>Posts published.</summary>
    public static Measure Posts { get; } = Declare("posts");

    /// <summary>Median time until an answer. Not additive.</summary>
    public static Measure ResponseTime { get; } = Declare("response_time", MeasureUnit.Seconds, Additivity.NonAdditive);
}
