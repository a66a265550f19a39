using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Insights;

/// <summary>PRICE_EFFECT: revenue rose while units fell, or the average price changed by more than a tenth: what moved is price, not demand alone.</summary>
public sealed class PriceEffect : ICaveatRule<InsightEvidence>
{
    private const decimal LargestPriceChange = 0.10m;

    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("PRICE_EFFECT", CaveatSeverity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(InsightEvidence subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        foreach (ChangeDecomposition change in subject.Decompositions)
        {
            if (change.Change is not { } total || change.AveragePriceBefore?.Value is not { } before || change.AveragePriceAfter?.Value is not { } now || before <= 0m) continue;
            decimal volume = change[ChangeKind.Volume], price = (now - before) / before;
            if (!(total > 0m && volume < 0m) && Math.Abs(price) <= LargestPriceChange) continue;
            yield return Descriptor.Raise(subject.Figure,
                Quantity.Difference("change", change.Metric, total, change.Currency),
                MessageArgument.OfNumber("units_before", change.UnitsBefore ?? 0m), MessageArgument.OfNumber("units_after", change.UnitsAfter ?? 0m),
                Quantity.Difference("volume", change.Metric, volume, change.Currency),
                MessageArgument.OfPercent("price", price, 1, signed: true));
        }
    }
}
