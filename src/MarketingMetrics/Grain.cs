namespace MarketingMetrics;

/// <summary>How finely time is cut.</summary>
public enum Grain
{
    /// <summary>One calendar day.</summary>
    Day,

    /// <summary>One ISO 8601 week: Monday to Sunday.</summary>
    Week,

    /// <summary>One calendar month.</summary>
    Month,

    /// <summary>One calendar quarter, the first beginning on 1 January.</summary>
    Quarter,

    /// <summary>One calendar year.</summary>
    Year,

    /// <summary>Not cut: the period as asked or as delivered.</summary>
    WholePeriod,
}
