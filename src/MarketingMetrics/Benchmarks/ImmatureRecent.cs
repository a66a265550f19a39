using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Benchmarks;

/// <summary>IMMATURE_RECENT: the last days of the period still gain conversions, because they are booked on the day of the click. Critical where that is every day.</summary>
internal sealed class ImmatureRecent : ICaveatRule<ComparedFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("IMMATURE_RECENT", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(ComparedFigure subject)
    {
        if (subject.Comparison is not { Period: { } period, Actual.Metric: { } metric }) yield break;
        DateOnly? earliest = null;
        foreach (MeasurementBasis basis in subject.Bases)
        {
            if (basis is not { TimeBasis: ConversionTimeBasis.Interaction, ExtractedOn: { } extracted } || !new BasisPair(basis, basis) { Metric = metric }.CountsConversions) continue;
            if ((subject.Lag?.DaysUntil(0.95m) ?? basis.ClickWindowDays) is not { } days) continue;
            DateOnly from = extracted.AddDays(-days);
            if (from <= period.End && !(earliest <= from)) earliest = from;
        }

        if (earliest is not { } first) yield break;
        Caveat found = Descriptor.Raise(subject.Ref, MessageArgument.OfDate("from", first));
        yield return first <= period.Start ? found with { Severity = CaveatSeverity.Critical } : found;
    }
}
