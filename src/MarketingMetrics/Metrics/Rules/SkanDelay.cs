using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>SKAN_DELAY: installs of the last days of the period may not have been reported yet.</summary>
/// <remarks>Version 3 reports within 48 hours; version 4 (and an unstated one) in three postbacks, the last up to 41 days later.</remarks>
internal sealed class SkanDelay() : BasisRule(new("SKAN_DELAY", CaveatSeverity.Critical)
{
    Source = "Apple, Receiving postbacks in multiple conversion windows; https://help.adjust.com/en/article/skadnetworking-reporting",
})
{
    private const int Version3Days = 2;

    private const int Version4Days = 41;

    protected override bool Concerns(Measure measure) => true;

    protected override Caveat? Find(MetricFigure subject, MeasurementBasis basis)
    {
        if (!SourceKind.IsSkan(basis)) return null;
        int needed = basis.DefinitionVariant?.Contains('3', StringComparison.Ordinal) == true ? Version3Days : Version4Days;
        // Where the day of extraction is not stated, nothing says that the wait is over.
        int waited = basis.ExtractedOn is { } extracted ? Math.Max(0, extracted.DayNumber - subject.Totals.Period.End.DayNumber) : 0;
        return waited >= needed ? null : Raise(subject, basis, MessageArgument.OfNumber("waited", waited), MessageArgument.OfNumber("needed", needed));
    }
}
