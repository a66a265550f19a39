using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts.Rules;

/// <summary>DIRECT_RESIDUAL: the channel Direct, which also holds what lost its origin, has more than a usual share.</summary>
internal sealed class DirectResidual(CaveatThresholds thresholds) : ICaveatRule<FactResult>
{
    public static CaveatDescriptor Kind { get; } = new("DIRECT_RESIDUAL", CaveatSeverity.Warning) { Source = Cited.Direct };

    public CaveatDescriptor Descriptor => Kind;

    public IEnumerable<Caveat> Examine(FactResult subject) =>
        ValueShare.Findings(subject, Kind, IsDirect, thresholds.DirectShare, dimension => dimension == Dimension.Channel);

    public static bool IsDirect(string channel) => channel.Equals("Direct", StringComparison.OrdinalIgnoreCase);
}
