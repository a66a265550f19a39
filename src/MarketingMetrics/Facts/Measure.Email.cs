namespace MarketingMetrics.Facts;

// E-mail.
public sealed partial class Measure
{
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

    /// <summary>Unique opens without those of privacy proxies.</summary>
    public static Measure EmailOpensWithoutProxies { get; } = Declare("email_opens_without_proxies");
}
