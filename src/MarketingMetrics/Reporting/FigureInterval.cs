namespace MarketingMetrics.Reporting;

/// <summary>The confidence interval of a figure or of a difference, in the unit of what it belongs to.</summary>
public sealed record FigureInterval
{
    /// <summary>The lower end; null where it is open.</summary>
    public decimal? Lower { get; init; }

    /// <summary>The upper end; null where it is open.</summary>
    public decimal? Upper { get; init; }

    /// <summary>The level, such as 0.95, two-sided.</summary>
    public required decimal Level { get; init; }

    /// <summary>True where a method for whole counts met fractional ones.</summary>
    public bool IsApproximate { get; init; }
}
