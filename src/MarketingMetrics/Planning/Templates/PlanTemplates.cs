using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Templates;

/// <summary>
/// Plans to start from. Each has three levels of objectives and six questions with a KPI. Every benchmark is the period before, because a
/// template cannot know a client's targets; replace them where a target is agreed.
/// </summary>
public sealed class PlanTemplates
{
    private static readonly Measure Registrations = new("webinar_registrations");
    private static readonly Measure Attendees = new("webinar_attendees");

    private PlanTemplates()
    {
    }

    /// <summary>Enquiries that become customers.</summary>
    public PlanTemplate LeadGeneration { get; } = new("lead_generation", ["customers", "demand", "search"],
    [
        new("cost", "customers", ActivityArea.Conversion, "cac", "payback_months"),
        new("quality", "customers", ActivityArea.Conversion, "lead_to_customer"),
        new("demand", "demand", ActivityArea.Conversion, "leads"),
        new("site", "demand", ActivityArea.Site, "conversion_rate_session", "engagement_rate"),
        new("price", "search", ActivityArea.PaidMedia, "cpl"),
        new("presence", "search", ActivityArea.Search, "organic_clicks"),
    ]);

    /// <summary>A shop that sells online.</summary>
    public PlanTemplate ECommerce { get; } = new("e_commerce", ["turnover", "buyers", "launch"],
    [
        new("turnover", "turnover", ActivityArea.Conversion, "revenue"),
        new("order", "turnover", ActivityArea.Conversion, "aov"),
        new("shop", "buyers", ActivityArea.Site, "conversion_rate_session", "cart_abandonment"),
        new("loyalty", "buyers", ActivityArea.Conversion, "repeat_rate"),
        new("advertising", "launch", ActivityArea.PaidMedia, "roas", "cpc"),
        new("newsletter", "launch", ActivityArea.Email, "email_ctr"),
    ]);

    /// <summary>Articles, posts and letters that make a name known.</summary>
    public PlanTemplate ContentAndAwareness { get; } = new("content_and_awareness", ["name", "readers", "series"],
    [
        new("presence", "name", ActivityArea.Search, "organic_clicks", "organic_ctr"),
        new("enquiries", "name", ActivityArea.Conversion, "conversion_rate_session"),
        new("reading", "readers", ActivityArea.Site, "engagement_rate"),
        new("return", "readers", ActivityArea.Email, "email_ctr", "unsub_rate"),
        new("response", "series", ActivityArea.Social, "er_impressions"),
        new("price", "series", ActivityArea.PaidMedia, "cpc"),
    ]);

    /// <summary>A webinar, from the invitation to the customer. Brings two metrics of its own.</summary>
    public PlanTemplate WebinarCampaign { get; } = new("webinar_campaign", ["customers", "conversations", "webinar"],
    [
        new("result", "customers", ActivityArea.Conversion, "lead_to_customer"),
        new("cost", "customers", ActivityArea.Conversion, "cac"),
        new("conversations", "conversations", ActivityArea.Conversion, "leads"),
        new("invitation", "conversations", ActivityArea.Email, "email_ctr"),
        new("interest", "webinar", ActivityArea.Conversion, "webinar_attendance_rate"),
        new("price", "webinar", ActivityArea.PaidMedia, "cost_per_registration", "cpc"),
    ],
    [
        new("webinar_attendance_rate", Attendees / Registrations)
        {
            Unit = MetricUnit.Percent, Direction = MetricDirection.HigherIsBetter, Uncertainty = Uncertainty.Binomial, Stage = RaceStage.Engage, Class = MetricClass.Quality,
        },
        new("cost_per_registration", Measure.Cost / Registrations)
        {
            Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount, Area = ActivityArea.PaidMedia, Stage = RaceStage.Act, Class = MetricClass.Cost,
        },
    ]);

    /// <summary>All templates.</summary>
    public ImmutableArray<PlanTemplate> All => [LeadGeneration, ECommerce, ContentAndAwareness, WebinarCampaign];

    internal static PlanTemplates Instance { get; } = new();
}
