using MarketingMetrics.Benchmarks;

namespace MarketingMetrics.Insights;

/// <summary>A period held against the same weekdays of an earlier one.</summary>
/// <param name="Period">The period.</param>
/// <param name="EarlierPeriod">The period as many weeks before: as long, with the same weekdays.</param>
/// <param name="MatchedDays">Days measured in both, which alone are compared.</param>
/// <param name="Comparison">Difference and verdict; null where no day can be compared.</param>
public sealed record SeasonalComparison(Period Period, Period EarlierPeriod, int MatchedDays, Comparison? Comparison)
{
    /// <summary>Days of the period that are left out, because one of the two days was not measured.</summary>
    public int UnmatchedDays => Period.Days - MatchedDays;

    /// <summary>True where every day has its counterpart.</summary>
    public bool IsComplete => UnmatchedDays == 0;

    /// <summary>Reads as <c>2026-10 against 2025-10-02/2025-11-01, 31 of 31 days: ...</c>.</summary>
    public override string ToString() => $"{Period} against {EarlierPeriod}, {MatchedDays} of {Period.Days} days: {Comparison?.ToString() ?? "nothing to compare"}";
}
