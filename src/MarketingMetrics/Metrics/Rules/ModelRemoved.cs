using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>MODEL_REMOVED: Google Analytics figures credited by a model that it no longer offers since November 2023.</summary>
internal sealed class ModelRemoved() : BasisRule(new("MODEL_REMOVED", CaveatSeverity.Info) { Source = "https://webmasterid.com/attribution-models/ga4-default-attribution-change-2023" })
{
    private static readonly DateOnly Removed = new(2023, 11, 1);

    private static readonly string[] Models = ["first", "linear", "time_decay", "position", "u_shaped"];

    protected override bool Concerns(Measure measure) => Attributed.Conversions(measure);

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis) =>
        SourceKind.IsGa4(basis) && subject.Totals.Period.End >= Removed && Models.Any(SourceKind.ModelOf(basis).Contains)
            ? Raise(subject, basis, MessageArgument.OfText("model", basis.AttributionModel!)) : null;
}
