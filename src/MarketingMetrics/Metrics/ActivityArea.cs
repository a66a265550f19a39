namespace MarketingMetrics.Metrics;

/// <summary>The activity a metric or a question belongs to; detail sections of a report follow it.</summary>
public enum ActivityArea : byte
{
    /// <summary>Leads, sales, customers: what the activity is for.</summary>
    Conversion,

    /// <summary>The website or app.</summary>
    Site,

    /// <summary>Organic search.</summary>
    Search,

    /// <summary>Paid advertising.</summary>
    PaidMedia,

    /// <summary>Social networks.</summary>
    Social,

    /// <summary>E-mail.</summary>
    Email,
}
