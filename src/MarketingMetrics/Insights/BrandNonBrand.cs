using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>
/// BRAND_NONBRAND: the share of brand searches shifted by more than five points, or a paid search channel is read without a cut by brand. People who search for the brand
/// mostly convert anyway, so a larger share of them flatters the figures.
/// </summary>
public sealed class BrandNonBrand : ICaveatRule<InsightEvidence>
{
    private const decimal LargestShift = 0.05m;

    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("BRAND_NONBRAND", CaveatSeverity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(InsightEvidence subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ChangeDecomposition[] byBrand = [.. subject.Decompositions.Where(change => change.IsDefined && change.Dimension == Dimension.Brand)];
        foreach (ChangeDecomposition change in byBrand)
        {
            SegmentChange? largest = change.Segments.Where(segment => Math.Abs(Shift(segment)) > LargestShift).MaxBy(segment => Math.Abs(Shift(segment)));
            if (largest is null) continue;
            yield return Descriptor.Raise(subject.Figure, MessageArgument.OfMessage("finding", Message.Of("insights.brand.shifted", MessageArgument.OfText("segment", largest.Name),
                MessageArgument.OfPercent("before", largest.ShareBefore ?? 0m, 1), MessageArgument.OfPercent("after", largest.ShareAfter ?? 0m, 1))));
        }

        if (byBrand.Length > 0) yield break;
        SegmentChange? search = subject.Decompositions.Where(change => change.IsDefined && change.Dimension == Dimension.Channel && change.Metric.Area == ActivityArea.PaidMedia)
            .SelectMany(change => change.Segments).FirstOrDefault(segment => IsUnsplitSearch(segment.Name));
        if (search is not null) yield return Descriptor.Raise(subject.Figure, MessageArgument.OfMessage("finding", Message.Of("insights.brand.not_split", MessageArgument.OfText("segment", search.Name))));
    }

    private static decimal Shift(SegmentChange segment) => (segment.ShareAfter ?? 0m) - (segment.ShareBefore ?? 0m);

    // The channel as analytics tools and platforms name it; a channel that is itself named after the brand is split already.
    private static bool IsUnsplitSearch(string channel) => channel.Contains("search", StringComparison.OrdinalIgnoreCase) && !channel.Contains("brand", StringComparison.OrdinalIgnoreCase);
}
