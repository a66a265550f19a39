using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts.Rules;

/// <summary>GA4_NOT_SET: rows without a value of a dimension ("(not set)", "Unassigned", empty), more of them than the threshold.</summary>
internal sealed class NotSet(CaveatThresholds thresholds) : ICaveatRule<FactResult>
{
    public CaveatDescriptor Descriptor { get; } = new("GA4_NOT_SET", CaveatSeverity.Warning) { Source = Cited.DataQuality };

    public IEnumerable<Caveat> Examine(FactResult subject) =>
        ValueShare.Findings(subject, Descriptor, IsNotSet, thresholds.NotSetShare, _ => true);

    private static bool IsNotSet(string value) => value.Length == 0
        || value.Equals("(not set)", StringComparison.OrdinalIgnoreCase) || value.Equals("Unassigned", StringComparison.OrdinalIgnoreCase);
}
