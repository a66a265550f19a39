namespace MarketingMetrics.Facts;

/// <summary>Something that answers fact queries: a <see cref="FactTable"/> in memory, or a database.</summary>
public interface IFactSource
{
    /// <summary>Answers a query with exact sums.</summary>
    Task<FactResult> QueryAsync(FactQuery query, CancellationToken cancellation = default);
}
