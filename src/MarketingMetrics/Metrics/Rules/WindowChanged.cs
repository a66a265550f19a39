using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>WINDOW_CHANGED: an attribution setting was changed inside the period, so its days were not measured alike.</summary>
internal sealed class WindowChanged() : BasisRule(new("WINDOW_CHANGED", CaveatSeverity.Warning)
{
    Source = "https://support.google.com/google-ads/answer/3123169, https://adbid.me/blog/attribution-windows-guide-2026",
})
{
    // The day from which Meta no longer offers views of 7 and 28 days.
    private static readonly DateOnly LongViewsEnded = new(2026, 1, 12);

    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    // A change on the first day leaves the whole period under the new setting.
    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis)
    {
        Period period = subject.Totals.Period;
        DateOnly? changed = basis.SettingsChangedOn ?? (SourceKind.IsMeta(basis) && basis.ViewWindowDays is 7 or 28 ? LongViewsEnded : null);
        return changed > period.Start && changed <= period.End ? Raise(subject, basis, MessageArgument.OfDate("day", changed.Value)) : null;
    }
}
