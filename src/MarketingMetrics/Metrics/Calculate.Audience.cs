using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

// Social networks and e-mail.
public static partial class Calculate
{
    /// <summary>ERR = engagements / reach, of one post.</summary>
    /// <param name="engagements">Reactions, comments, shares and saves.</param>
    /// <param name="reach">Distinct people the post reached.</param>
    public static MetricValue EngagementRateByReach(decimal engagements, decimal reach) =>
        SocialMetrics.EngagementRateByReach.From(Measure.SocialEngagements.Of(engagements), Measure.SocialReach.Of(reach));

    /// <summary>Engagement rate by impressions = engagements / impressions.</summary>
    /// <param name="engagements">Reactions, comments, shares and saves.</param>
    /// <param name="impressions">Times the posts were shown.</param>
    public static MetricValue EngagementRateByImpressions(decimal engagements, decimal impressions) =>
        SocialMetrics.EngagementRateByImpressions.From(Measure.SocialEngagements.Of(engagements), Measure.SocialImpressions.Of(impressions));

    /// <summary>Engagement rate by followers = engagements / followers.</summary>
    /// <param name="engagements">Reactions, comments, shares and saves.</param>
    /// <param name="followers">Followers.</param>
    public static MetricValue EngagementRateByFollowers(decimal engagements, decimal followers) =>
        SocialMetrics.EngagementRateByFollowers.From(Measure.SocialEngagements.Of(engagements), Measure.Followers.Of(followers));

    /// <summary>Share of voice = own mentions / mentions of all tracked brands, one's own included.</summary>
    /// <param name="ownMentions">Mentions of the brand.</param>
    /// <param name="trackedMentions">Mentions of all tracked brands.</param>
    public static MetricValue ShareOfVoice(decimal ownMentions, decimal trackedMentions) =>
        SocialMetrics.SocialShareOfVoice.From(Measure.OwnMentions.Of(ownMentions), Measure.TrackedMentions.Of(trackedMentions));

    /// <summary>Delivery rate = delivered / sent.</summary>
    /// <param name="delivered">E-mails the receiving server accepted.</param>
    /// <param name="sent">E-mails sent.</param>
    public static MetricValue DeliveryRate(decimal delivered, decimal sent) =>
        EmailMetrics.DeliveryRate.From(Measure.EmailsDelivered.Of(delivered), Measure.EmailsSent.Of(sent));

    /// <summary>E-mail bounce rate = (hard + soft bounces) / sent. Not the bounce of a site.</summary>
    /// <param name="hardBounces">E-mails refused for good.</param>
    /// <param name="softBounces">E-mails refused for now.</param>
    /// <param name="sent">E-mails sent.</param>
    public static MetricValue EmailBounceRate(decimal hardBounces, decimal softBounces, decimal sent) =>
        EmailMetrics.EmailBounceRate.From(Measure.EmailHardBounces.Of(hardBounces), Measure.EmailSoftBounces.Of(softBounces), Measure.EmailsSent.Of(sent));

    /// <summary>Open rate = unique opens / delivered.</summary>
    /// <param name="opens">Unique opens.</param>
    /// <param name="delivered">E-mails delivered.</param>
    public static MetricValue OpenRate(decimal opens, decimal delivered) =>
        EmailMetrics.OpenRate.From(Measure.EmailOpens.Of(opens), Measure.EmailsDelivered.Of(delivered));

    /// <summary>E-mail click rate = unique clicks / delivered.</summary>
    /// <param name="clicks">Unique clicks.</param>
    /// <param name="delivered">E-mails delivered.</param>
    public static MetricValue EmailClickRate(decimal clicks, decimal delivered) =>
        EmailMetrics.ClickRate.From(Measure.EmailClicks.Of(clicks), Measure.EmailsDelivered.Of(delivered));

    /// <summary>CTOR = unique clicks / unique opens.</summary>
    /// <param name="clicks">Unique clicks.</param>
    /// <param name="opens">Unique opens.</param>
    public static MetricValue ClickToOpenRate(decimal clicks, decimal opens) =>
        EmailMetrics.ClickToOpenRate.From(Measure.EmailClicks.Of(clicks), Measure.EmailOpens.Of(opens));

    /// <summary>Unsubscribe rate = unsubscribes / delivered.</summary>
    /// <param name="unsubscribes">Recipients who unsubscribed.</param>
    /// <param name="delivered">E-mails delivered.</param>
    public static MetricValue UnsubscribeRate(decimal unsubscribes, decimal delivered) =>
        EmailMetrics.UnsubscribeRate.From(Measure.EmailUnsubscribes.Of(unsubscribes), Measure.EmailsDelivered.Of(delivered));

    /// <summary>List growth = (additions - unsubscribes - hard bounces) / size at the start.</summary>
    /// <param name="additions">Subscribers gained.</param>
    /// <param name="unsubscribes">Subscribers who left.</param>
    /// <param name="hardBounces">Addresses that no longer exist.</param>
    /// <param name="sizeAtStart">Subscribers at the start.</param>
    public static MetricValue ListGrowth(decimal additions, decimal unsubscribes, decimal hardBounces, decimal sizeAtStart) =>
        EmailMetrics.ListGrowth.From(Measure.ListAdditions.Of(additions), Measure.EmailUnsubscribes.Of(unsubscribes), Measure.EmailHardBounces.Of(hardBounces), Measure.ListSizeAtStart.Of(sizeAtStart));
}
