using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Insights;

/// <summary>
/// MIX_SHIFT: the whole moved against every one of its segments (Simpson), or more than half of its change is structure: mix, entered and exited segments. Silent
/// where the structure moved the figure less than what is material.
/// </summary>
public sealed class MixShift : ICaveatRule<InsightEvidence>
{
    private const decimal LargestShare = 0.5m;

    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("MIX_SHIFT", CaveatSeverity.Critical);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(InsightEvidence subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        foreach (ChangeDecomposition change in subject.Decompositions)
        {
            if (change.Change is not { } total || change.Dimension is null || change.Method is not (DecompositionMethod.OldRates or DecompositionMethod.MidPoint or DecompositionMethod.LogMean)) continue;
            decimal structure = change[ChangeKind.Mix] + change[ChangeKind.Entered] + change[ChangeKind.Exited];
            if (Math.Abs(structure) <= subject.Options.Materiality * Math.Abs(change.Before.Value!.Value)) continue;
            SegmentChange[] moved = [.. change.Segments.Where(segment => segment.Presence == SegmentPresence.Continuing && segment.Rate != 0m)];
            bool isReversed = moved.Length > 0 && moved.All(segment => segment.Rate > 0m != total > 0m) && total != 0m;
            if (!isReversed && Math.Abs(structure) <= LargestShare * Math.Abs(total)) continue;
            yield return Descriptor.Raise(subject.Figure,
                MessageArgument.OfMessage("name", MetricLabel.Short(change.Metric)),
                Quantity.Difference("change", change.Metric, total, change.Currency),
                Quantity.Difference("structure", change.Metric, structure, change.Currency),
                Quantity.Difference("within", change.Metric, total - structure, change.Currency),
                MessageArgument.OfText("dimension", change.Dimension.Key),
                MessageArgument.OfKey("kind", isReversed ? "insights.mix_shift.reversed" : "insights.mix_shift.large"));
        }
    }
}
