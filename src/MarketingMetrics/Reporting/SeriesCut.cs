using MarketingMetrics.Facts;

namespace MarketingMetrics.Reporting;

/// <summary>The facts over time by the values of the breakdown, and each value as a whole: made once for all KPIs that draw their lines from them.</summary>
/// <param name="cut">The facts by breakdown and time.</param>
/// <param name="breakdown">The breakdown.</param>
internal sealed class SeriesCut(FactResult cut, Dimension breakdown)
{
    private const string NoValue = "(none)";
    private readonly ILookup<string, FactGroup> _buckets = cut.ToLookup(group => group[breakdown] ?? NoValue);

    /// <summary>A group per value of the breakdown.</summary>
    public FactResult Values { get; } = cut.RollUp([breakdown]);

    /// <summary>The buckets of a value.</summary>
    public IEnumerable<FactGroup> BucketsOf(string? value) => _buckets[KeyOf(value)];

    /// <summary>What a value is called in ids.</summary>
    public static string KeyOf(string? value) => value ?? NoValue;
}
