using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>LAST_CLICK_ONLY: all credit goes to the last contact, and channels that make known stand beside channels that close.</summary>
internal sealed class LastClickOnly() : BasisRule(new("LAST_CLICK_ONLY", CaveatSeverity.Warning) { Source = "https://signostic.ca/research/lexicon/attribution.html" })
{
    // Default channel groups of Google Analytics whose part is to be seen (Reach), and those that mostly catch who already looks (Convert).
    private static readonly string[] MakeKnown =
        ["Display", "Paid Video", "Organic Video", "Paid Social", "Organic Social", "Audio"];

    private static readonly string[] Close =
        ["Paid Search", "Paid Shopping", "Direct", "Email", "Affiliates", "SMS", "Mobile Push Notifications"];

    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis)
    {
        if (SourceKind.ModelOf(basis) is not { } model || !model.Contains("last", StringComparison.Ordinal)) return null;
        string[] channels = [.. subject.ByChannel.Select(group => group[Dimension.Channel]).OfType<string>().Distinct()];
        string[] early = [.. channels.Intersect(MakeKnown, StringComparer.OrdinalIgnoreCase)], late = [.. channels.Intersect(Close, StringComparer.OrdinalIgnoreCase)];
        return early.Length == 0 || late.Length == 0 ? null
            : Raise(subject, basis, MessageArgument.OfList("early", early), MessageArgument.OfList("late", late));
    }
}
