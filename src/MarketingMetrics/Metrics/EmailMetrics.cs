using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

/// <summary>E-mail metrics. The bounce of an e-mail is not the bounce of a site.</summary>
/// <remarks>A quotient is undefined where its denominator is zero, and missing where a source does not deliver one of its sides.</remarks>
public static partial class EmailMetrics
{
    internal static IReadOnlyList<Metric> All => Family.Metrics;

    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static MetricFamily? _family;

    private static MetricFamily Family => _family ??= new(ActivityArea.Email, Cited.Email);

    /// <summary>E-mails sent: <c>emails_sent</c>.</summary>
    /// <remarks>Sends, not people.</remarks>
    public static Metric EmailsSent { get; } = Family.Declare("emails_sent", Formula.Total(Measure.EmailsSent), MetricKind.Volume, RaceStage.Reach,
        fields: [Mailchimp("emails_sent")]);

    /// <summary>Delivery rate: <c>emails_delivered / emails_sent</c>.</summary>
    /// <remarks>Delivered is not in the inbox: spam folders count.</remarks>
    public static Metric DeliveryRate { get; } = Family.Declare("delivery_rate", Measure.EmailsDelivered / Measure.EmailsSent, MetricKind.Share, RaceStage.Reach);

    /// <summary>Bounce rate (e-mail): <c>(email_hard_bounces + email_soft_bounces) / emails_sent</c>.</summary>
    /// <remarks>Over sent, not delivered; unrelated to the bounce of a site.</remarks>
    public static Metric EmailBounceRate { get; } =
        Family.Declare("email_bounce", (Measure.EmailHardBounces + Measure.EmailSoftBounces) / Measure.EmailsSent, MetricKind.LossShare, RaceStage.Reach);

    /// <summary>Hard bounce rate: <c>email_hard_bounces / emails_sent</c>.</summary>
    /// <remarks>Remove these addresses at once.</remarks>
    public static Metric HardBounceRate { get; } =
        Family.Declare("email_bounce_hard", Measure.EmailHardBounces / Measure.EmailsSent, MetricKind.LossShare, RaceStage.Reach,
        variant: "hard", fields: [Mailchimp("bounces.hard_bounces")]);

    /// <summary>Soft bounce rate: <c>email_soft_bounces / emails_sent</c>.</summary>
    /// <remarks>Repeated soft bounces turn into hard ones at some tools.</remarks>
    public static Metric SoftBounceRate { get; } =
        Family.Declare("email_bounce_soft", Measure.EmailSoftBounces / Measure.EmailsSent, MetricKind.LossShare, RaceStage.Reach,
        variant: "soft", fields: [Mailchimp("bounces.soft_bounces")]);

    /// <summary>Open rate: <c>email_opens / emails_delivered</c>.</summary>
    /// <remarks>Mail Privacy Protection opens by itself since 20 September 2021: not comparable across that day.</remarks>
    public static Metric OpenRate { get; } = Family.Declare("open_rate", Measure.EmailOpens / Measure.EmailsDelivered, MetricKind.Share, RaceStage.Act,
        fields: [Mailchimp("opens.open_rate")]);

    /// <summary>Open rate (without privacy proxies): <c>email_opens_without_proxies / emails_delivered</c>.</summary>
    /// <remarks>Opens of proxies are left out, their readers remain in the denominator: a lower bound.</remarks>
    public static Metric OpenRateWithoutProxies { get; } =
        Family.Declare("open_rate_mpp_excluded", Measure.EmailOpensWithoutProxies / Measure.EmailsDelivered, MetricKind.Share, RaceStage.Act,
        variant: "without proxies", source: Cited.Mpp, fields: [Mailchimp("opens.proxy_excluded_open_rate")]);

    /// <summary>Click rate (e-mail): <c>email_clicks / emails_delivered</c>.</summary>
    /// <remarks>Unique clicks over delivered; security scanners click too.</remarks>
    public static Metric ClickRate { get; } = Family.Declare("email_ctr", Measure.EmailClicks / Measure.EmailsDelivered, MetricKind.Share, RaceStage.Act,
        fields: [Mailchimp("clicks.click_rate")]);

    /// <summary>Click rate per sent (e-mail): <c>email_clicks / emails_sent</c>.</summary>
    /// <remarks>Some tools divide by sent: lower by construction.</remarks>
    public static Metric ClickRatePerSent { get; } = Family.Declare("email_ctr_sent", Measure.EmailClicks / Measure.EmailsSent, MetricKind.Share, RaceStage.Act,
        variant: "per sent");

    /// <summary>Click-to-open rate: <c>email_clicks / email_opens</c>.</summary>
    /// <remarks>Mail Privacy Protection inflates the denominator, so it falls without any change in readers.</remarks>
    public static Metric ClickToOpenRate { get; } = Family.Declare("ctor", Measure.EmailClicks / Measure.EmailOpens, MetricKind.Share, RaceStage.Act);

    /// <summary>Unsubscribe rate: <c>email_unsubscribes / emails_delivered</c>.</summary>
    /// <remarks>A hidden link moves people to the spam button.</remarks>
    public static Metric UnsubscribeRate { get; } =
        Family.Declare("unsub_rate", Measure.EmailUnsubscribes / Measure.EmailsDelivered, MetricKind.LossShare, RaceStage.Engage,
        fields: [Mailchimp("unsubscribed")]);

    /// <summary>Complaint rate: <c>email_complaints / emails_delivered</c>.</summary>
    /// <remarks>Only of providers that report complaints back.</remarks>
    public static Metric ComplaintRate { get; } =
        Family.Declare("complaint_rate", Measure.EmailComplaints / Measure.EmailsDelivered, MetricKind.LossShare, RaceStage.Engage,
        decimals: 3, fields: [Mailchimp("abuse_reports")]);

    /// <summary>List growth: <c>(list_additions - email_unsubscribes - email_hard_bounces) / list_size_at_start</c>.</summary>
    /// <remarks>From the size at the start; rates of months do not add.</remarks>
    public static Metric ListGrowth { get; } =
        Family.Declare("list_growth", (Measure.ListAdditions - Measure.EmailUnsubscribes - Measure.EmailHardBounces) / Measure.ListSizeAtStart, MetricKind.Reading, RaceStage.Engage,
        unit: MetricUnit.Percent);

    /// <summary>Conversion rate (e-mail): <c>email_orders / emails_delivered</c>.</summary>
    /// <remarks>Orders as the e-mail tool claims them, often within days of an open.</remarks>
    public static Metric EmailConversionRate { get; } = Family.Declare("email_conv", Measure.EmailOrders / Measure.EmailsDelivered, MetricKind.Share, RaceStage.Convert,
        variant: "per delivered");

    /// <summary>Conversion rate per click (e-mail): <c>email_orders / email_clicks</c>.</summary>
    /// <remarks>Orders claimed after an open without a click are in the numerator.</remarks>
    public static Metric EmailConversionRatePerClick { get; } =
        Family.Declare("email_conv_click", Measure.EmailOrders / Measure.EmailClicks, MetricKind.Share, RaceStage.Convert,
        variant: "per click");

    /// <summary>Revenue per e-mail: <c>email_revenue / emails_delivered</c>.</summary>
    /// <remarks>Revenue as the e-mail tool claims it.</remarks>
    public static Metric RevenuePerEmail { get; } = Family.Declare("rev_per_email", Measure.EmailRevenue / Measure.EmailsDelivered, MetricKind.Worth, RaceStage.Convert,
        decimals: 4);
}
