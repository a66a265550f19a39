namespace MarketingMetrics.Benchmarks;

/// <summary>The count of one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Count">The count.</param>
/// <param name="Weight">What the count grew from, such as clicks; days weigh alike when omitted.</param>
public readonly record struct DailyCount(DateOnly Day, decimal Count, decimal Weight = 1m);
