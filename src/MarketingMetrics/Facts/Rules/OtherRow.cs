using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts.Rules;

/// <summary>GA4_OTHER_ROW: rare values of a dimension were grouped as "(other)", more of them than the threshold.</summary>
internal sealed class OtherRow(CaveatThresholds thresholds) : ICaveatRule<FactResult>
{
    public CaveatDescriptor Descriptor { get; } = new("GA4_OTHER_ROW", CaveatSeverity.Warning) { Source = Cited.DataQuality };

    public IEnumerable<Caveat> Examine(FactResult subject) =>
        ValueShare.Findings(subject, Descriptor, value => value.Equals("(other)", StringComparison.OrdinalIgnoreCase), thresholds.OtherRowShare, _ => true);
}
