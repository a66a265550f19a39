using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>KEY_EVENT_NOT_RETRO: an event became a key event inside the period; what happened before does not count.</summary>
internal sealed class KeyEventNotRetroactive() : BasisRule(new("KEY_EVENT_NOT_RETRO", CaveatSeverity.Warning)
{
    Source = "https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema",
})
{
    protected override bool Concerns(Measure measure) =>
        measure == Measure.KeyEvents || measure == Measure.SessionsWithKeyEvent || measure == Measure.UsersWithKeyEvent || measure.Overlap == SourceOverlap.Claimed;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        basis.KeyEventsChangedOn is { } day && day > subject.Totals.Period.Start && day <= subject.Totals.Period.End
            ? Raise(subject, basis, MessageArgument.OfDate("day", day)) : null;
}
