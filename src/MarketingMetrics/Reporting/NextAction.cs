using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>Something to do.</summary>
public sealed record NextAction
{
    /// <summary>What, as an imperative sentence.</summary>
    public required Message Text { get; init; }

    /// <summary>Who does it.</summary>
    public string? Owner { get; init; }

    /// <summary>Until when.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The code of a check that the library suggests, such as <c>CHECK_LANDING_PAGE</c>; null for an action of people.</summary>
    public string? Code { get; init; }

    /// <summary>The KPI or caveat code that calls for it.</summary>
    public string? Cause { get; init; }
}
