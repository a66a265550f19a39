namespace MarketingMetrics.Benchmarks;

/// <summary>What is known behind one side of a comparison besides its value.</summary>
/// <param name="Days">Its days.</param>
/// <param name="Amounts">Its single amounts.</param>
internal readonly record struct SideData(DailyFigures? Days, AmountSpread? Amounts)
{
    /// <summary>How many times the data there is to be imagined, in asking how long a decision takes.</summary>
    public decimal TimesTheData { get; init; } = 1m;
}
