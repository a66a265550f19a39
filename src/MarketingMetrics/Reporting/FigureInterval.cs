namespace MarketingMetrics.Reporting;

/// <summary>The confidence interval of a figure or of a difference, in the unit of what it belongs to.</summary>
/// <param name="Lower">The lower end; null where it is open.</param>
/// <param name="Upper">The upper end; null where it is open.</param>
/// <param name="Level">The level, such as 0.95, two-sided.</param>
public sealed record FigureInterval(decimal? Lower, decimal? Upper, decimal Level)
{
    /// <summary>True where a method for whole counts met fractional ones.</summary>
    public bool IsApproximate { get; init; }
}
