namespace MarketingMetrics.Facts;

public sealed partial class Measure
{
    // First, because every declaration below adds itself to it.
    private static readonly List<Measure> Declared = [];

    // Paid media

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

    // Site, as an analytics tool sees it

    /// <summary>Distinct people who were active. Not additive.</summary>
    public static Measure ActiveUsers { get; } = Declare("active_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people with any event. Not additive.</summary>
    public static Measure TotalUsers { get; } = Declare("total_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>People seen for the first time. Not additive.</summary>
    public static Measure NewUsers { get; } = Declare("new_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>People seen before. Not additive.</summary>
    public static Measure ReturningUsers { get; } = Declare("returning_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people active on a day. Not additive.</summary>
    public static Measure DailyActiveUsers { get; } = Declare("daily_active_users", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people active in a month. Not additive.</summary>
    public static Measure MonthlyActiveUsers { get; } = Declare("monthly_active_users", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people who scrolled to 90 % of a page. Not additive.</summary>
    public static Measure ScrolledUsers { get; } = Declare("scrolled_users", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct people with at least one key event. Not additive.</summary>
    public static Measure UsersWithKeyEvent { get; } = Declare("users_with_key_event", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Visits.</summary>
    public static Measure Sessions { get; } = Declare("sessions", overlap: SourceOverlap.Shared);

    /// <summary>Sessions longer than 10 seconds, or with a key event, or with two views or more.</summary>
    public static Measure EngagedSessions { get; } = Declare("engaged_sessions", overlap: SourceOverlap.Shared);

    /// <summary>Sessions with a single interaction.</summary>
    public static Measure SinglePageSessions { get; } = Declare("single_page_sessions", overlap: SourceOverlap.Shared);

    /// <summary>Sessions with at least one key event.</summary>
    public static Measure SessionsWithKeyEvent { get; } = Declare("sessions_with_key_event", overlap: SourceOverlap.Shared);

    /// <summary>Key events an analytics tool counted (formerly called conversions).</summary>
    public static Measure KeyEvents { get; } = Declare("key_events", overlap: SourceOverlap.Shared);

    /// <summary>Events an analytics tool counted.</summary>
    public static Measure Events { get; } = Declare("events", overlap: SourceOverlap.Shared);

    /// <summary>Page and screen views.</summary>
    public static Measure PageViews { get; } = Declare("page_views", overlap: SourceOverlap.Shared);

    /// <summary>Duration of all sessions.</summary>
    public static Measure SessionSeconds { get; } = Declare("session_seconds", MeasureUnit.Seconds, overlap: SourceOverlap.Shared);

    /// <summary>Time the site was in the foreground.</summary>
    public static Measure EngagementSeconds { get; } = Declare("engagement_seconds", MeasureUnit.Seconds, overlap: SourceOverlap.Shared);

    /// <summary>Sessions that ended on a page.</summary>
    public static Measure Exits { get; } = Declare("exits", overlap: SourceOverlap.Shared);

    /// <summary>Sessions that began on a page.</summary>
    public static Measure Entrances { get; } = Declare("entrances", overlap: SourceOverlap.Shared);

    /// <summary>Add-to-cart events.</summary>
    public static Measure AddToCarts { get; } = Declare("add_to_carts", overlap: SourceOverlap.Shared);

    /// <summary>Sessions with at least one add-to-cart.</summary>
    public static Measure SessionsWithAddToCart { get; } = Declare("sessions_with_add_to_cart", overlap: SourceOverlap.Shared);

    /// <summary>Carts that were opened.</summary>
    public static Measure CartsCreated { get; } = Declare("carts_created", overlap: SourceOverlap.Shared);

    /// <summary>Checkouts that were begun.</summary>
    public static Measure Checkouts { get; } = Declare("checkouts", overlap: SourceOverlap.Shared);

    /// <summary>Purchases an analytics tool counted.</summary>
    public static Measure AnalyticsPurchases { get; } = Declare("analytics_purchases", overlap: SourceOverlap.Shared);

    /// <summary>Revenue an analytics tool counted.</summary>
    public static Measure AnalyticsRevenue { get; } = Declare("analytics_revenue", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Ad cost an analytics tool imported; the platforms report the same money as cost.</summary>
    public static Measure AnalyticsAdCost { get; } = Declare("analytics_ad_cost", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    // Search

    /// <summary>Clicks on organic search results.</summary>
    public static Measure OrganicClicks { get; } = Declare("organic_clicks", overlap: SourceOverlap.Shared);

    /// <summary>Impressions of organic search results.</summary>
    public static Measure OrganicImpressions { get; } = Declare("organic_impressions", overlap: SourceOverlap.Shared);

    /// <summary>Position times impressions, so that an average position can be weighted.</summary>
    public static Measure PositionSum { get; } = Declare("position_sum", MeasureUnit.Score, overlap: SourceOverlap.Shared);

    /// <summary>Size of a fixed set of tracked keywords. Not additive.</summary>
    public static Measure KeywordsTracked { get; } = Declare("keywords_tracked", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Tracked keywords ranked 1 to 3. Not additive.</summary>
    public static Measure KeywordsInTop3 { get; } = Declare("keywords_in_top_3", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Tracked keywords ranked 1 to 10. Not additive.</summary>
    public static Measure KeywordsInTop10 { get; } = Declare("keywords_in_top_10", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Links from other sites. Not additive.</summary>
    public static Measure Backlinks { get; } = Declare("backlinks", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Distinct sites that link. Not additive.</summary>
    public static Measure ReferringDomains { get; } = Declare("referring_domains", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Leads from organic search.</summary>
    public static Measure OrganicLeads { get; } = Declare("organic_leads", overlap: SourceOverlap.Shared);

    /// <summary>Pages in the index of a search engine. Not additive.</summary>
    public static Measure IndexedPages { get; } = Declare("indexed_pages", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Pages submitted to a search engine. Not additive.</summary>
    public static Measure SubmittedPages { get; } = Declare("submitted_pages", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the largest contentful paint. Not additive.</summary>
    public static Measure LargestContentfulPaint { get; } = Declare("largest_contentful_paint", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the interaction to next paint. Not additive.</summary>
    public static Measure InteractionToNextPaint { get; } = Declare("interaction_to_next_paint", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the cumulative layout shift. Not additive.</summary>
    public static Measure CumulativeLayoutShift { get; } = Declare("cumulative_layout_shift", MeasureUnit.Score, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the first contentful paint. Not additive.</summary>
    public static Measure FirstContentfulPaint { get; } = Declare("first_contentful_paint", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the time to first byte. Not additive.</summary>
    public static Measure TimeToFirstByte { get; } = Declare("time_to_first_byte", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    // Social

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

    // E-mail

    /// <summary>E-mails sent.</summary>
    public static Measure EmailsSent { get; } = Declare("emails_sent");

    /// <summary>E-mails accepted by the receiving server.</summary>
    public static Measure EmailsDelivered { get; } = Declare("emails_delivered");

    /// <summary>E-mails refused for good.</summary>
    public static Measure EmailHardBounces { get; } = Declare("email_hard_bounces");

    /// <summary>E-mails refused for now.</summary>
    public static Measure EmailSoftBounces { get; } = Declare("email_soft_bounces");

    /// <summary>Unique opens, per send.</summary>
    public static Measure EmailOpens { get; } = Declare("email_opens");

    /// <summary>Unique clicks, per send.</summary>
    public static Measure EmailClicks { get; } = Declare("email_clicks");

    /// <summary>Recipients who unsubscribed.</summary>
    public static Measure EmailUnsubscribes { get; } = Declare("email_unsubscribes");

    /// <summary>Recipients who reported spam.</summary>
    public static Measure EmailComplaints { get; } = Declare("email_complaints");

    /// <summary>Orders an e-mail tool claims.</summary>
    public static Measure EmailOrders { get; } = Declare("email_orders", overlap: SourceOverlap.Claimed);

    /// <summary>Revenue an e-mail tool claims.</summary>
    public static Measure EmailRevenue { get; } = Declare("email_revenue", MeasureUnit.Money, overlap: SourceOverlap.Claimed);

    /// <summary>Subscribers at the start of the period. Not additive.</summary>
    public static Measure ListSizeAtStart { get; } = Declare("list_size_at_start", additivity: Additivity.NonAdditive);

    /// <summary>Subscribers gained.</summary>
    public static Measure ListAdditions { get; } = Declare("list_additions");

    // Leads, sales, customers: the back office

    /// <summary>Leads in the customer's own records.</summary>
    public static Measure Leads { get; } = Declare("leads", overlap: SourceOverlap.Shared);

    /// <summary>Leads marketing accepted.</summary>
    public static Measure MarketingQualifiedLeads { get; } = Declare("marketing_qualified_leads", overlap: SourceOverlap.Shared);

    /// <summary>Leads sales accepted.</summary>
    public static Measure SalesQualifiedLeads { get; } = Declare("sales_qualified_leads", overlap: SourceOverlap.Shared);

    /// <summary>Open sales opportunities.</summary>
    public static Measure Opportunities { get; } = Declare("opportunities", overlap: SourceOverlap.Shared);

    /// <summary>Opportunities that were won.</summary>
    public static Measure WonDeals { get; } = Declare("won_deals", overlap: SourceOverlap.Shared);

    /// <summary>Orders booked.</summary>
    public static Measure Orders { get; } = Declare("orders", overlap: SourceOverlap.Shared);

    /// <summary>Units sold.</summary>
    public static Measure OrderUnits { get; } = Declare("order_units", overlap: SourceOverlap.Shared);

    /// <summary>Revenue booked.</summary>
    public static Measure Revenue { get; } = Declare("revenue", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Revenue less the cost of goods.</summary>
    public static Measure GrossProfit { get; } = Declare("gross_profit", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>All marketing cost, media and else.</summary>
    public static Measure MarketingCost { get; } = Declare("marketing_cost", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>All sales and marketing cost, salaries and tools included.</summary>
    public static Measure SalesAndMarketingCost { get; } = Declare("sales_and_marketing_cost", MeasureUnit.Money, overlap: SourceOverlap.Shared);

    /// <summary>Customers who bought for the first time.</summary>
    public static Measure NewCustomers { get; } = Declare("new_customers", overlap: SourceOverlap.Shared);

    /// <summary>Distinct customers who bought. Not additive.</summary>
    public static Measure Customers { get; } = Declare("customers", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Distinct customers with two orders or more. Not additive.</summary>
    public static Measure RepeatCustomers { get; } = Declare("repeat_customers", additivity: Additivity.DistinctCount, overlap: SourceOverlap.Shared);

    /// <summary>Customers at the start of the period. Not additive.</summary>
    public static Measure CustomersAtStart { get; } = Declare("customers_at_start", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Customers at the start who left in the period.</summary>
    public static Measure CustomersLost { get; } = Declare("customers_lost", overlap: SourceOverlap.Shared);

    /// <summary>Answers to a survey.</summary>
    public static Measure SurveyAnswers { get; } = Declare("survey_answers", overlap: SourceOverlap.Shared);

    /// <summary>Answers of 9 or 10.</summary>
    public static Measure SurveyPromoters { get; } = Declare("survey_promoters", overlap: SourceOverlap.Shared);

    /// <summary>Answers of 0 to 6.</summary>
    public static Measure SurveyDetractors { get; } = Declare("survey_detractors", overlap: SourceOverlap.Shared);

    /// <summary>Answers that say satisfied.</summary>
    public static Measure SurveySatisfied { get; } = Declare("survey_satisfied", overlap: SourceOverlap.Shared);

    internal static IReadOnlyList<Measure> StandardMeasures() => Declared;

    private static Measure Declare(string key, MeasureUnit unit = MeasureUnit.Count, Additivity additivity = Additivity.Additive, SourceOverlap overlap = SourceOverlap.None)
    {
        var measure = new Measure(key, unit, additivity, overlap);
        Declared.Add(measure);
        return measure;
    }
}
