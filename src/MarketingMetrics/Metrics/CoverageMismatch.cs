using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>
/// COVERAGE_MISMATCH: the two sides of a ratio cover different rows, such as paid cost over the key events of all channels, or a whole
/// month of cost over half a month of orders.
/// </summary>
public sealed class CoverageMismatch : ICaveatRule<MetricFigure>
{
    /// <inheritdoc/>
    public CaveatDescriptor Descriptor { get; } = new("COVERAGE_MISMATCH", CaveatSeverity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (subject.Metric.Formula is not Quotient quotient || !subject.Value.IsDefined) yield break;
        Measure top = quotient.Numerator.TermSpan[0].Measure, bottom = quotient.Denominator.TermSpan[0].Measure;
        MeasureCoverage above = subject.Totals.CoverageOf(top), below = subject.Totals.CoverageOf(bottom);
        if (above.Segments.SequenceEqual(below.Segments)) yield break;

        string[] onlyAbove = [.. Channels(subject, top).Except(Channels(subject, bottom)).Order(StringComparer.Ordinal)];
        string[] onlyBelow = [.. Channels(subject, bottom).Except(Channels(subject, top)).Order(StringComparer.Ordinal)];
        if (onlyAbove.Length == 0 && onlyBelow.Length == 0 && above.CoveredDays == below.CoveredDays) yield break;
        yield return Descriptor.Raise(subject.Ref,
            MeasureName.Argument("numerator", top), MeasureName.Argument("denominator", bottom),
            MessageArgument.OfNumber("numerator_days", above.CoveredDays), MessageArgument.OfNumber("denominator_days", below.CoveredDays),
            MessageArgument.OfList("only_numerator", Shown(onlyAbove)), MessageArgument.OfList("only_denominator", Shown(onlyBelow)));
    }

    // A source that is not cut by channel covers "all channels", which no list of single channels equals.
    private static IEnumerable<string> Channels(MetricFigure subject, Measure measure) => subject.ByChannel
        .Where(group => subject.Totals.Period.Contains(group.Period) && group.Totals.RowsOf(measure) > 0)
        .Select(group => group[Dimension.Channel] ?? "*").Distinct();

    private static IEnumerable<string> Shown(string[] channels) => channels.Length == 0 ? ["-"] : channels.Select(channel => channel == "" ? "(not set)" : channel);
}
