using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>FREQ_SCOPE: contacts are divided by a reach that other accounts or sources measured.</summary>
internal sealed class FrequencyScope : ICaveatRule<MetricFigure>
{
    public CaveatDescriptor Descriptor { get; } = new("FREQ_SCOPE", CaveatSeverity.Critical);

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (subject.Metric.Formula is not Quotient quotient || !subject.Value.IsDefined) yield break;
        Measure contacts = quotient.Numerator.TermSpan[0].Measure, people = quotient.Denominator.TermSpan[0].Measure;
        if (!contacts.IsAdditive || (people != Measure.Reach && people != Measure.SocialReach)) yield break;
        string[] above = Accounts(subject, contacts), below = Accounts(subject, people);
        if (above.SequenceEqual(below)) yield break;
        yield return Descriptor.Raise(subject.Ref, MeasureName.Argument("contacts", contacts), MeasureName.Argument("people", people),
            MessageArgument.OfList("contact_sources", above), MessageArgument.OfList("people_sources", below));
    }

    private static string[] Accounts(MetricFigure subject, Measure measure) => [.. subject.Totals.SegmentsOf(measure)
        .Select(segment => segment.Basis.Account is { } account ? $"{segment.Basis.Source} ({account})" : segment.Basis.Source).Distinct().Order(StringComparer.Ordinal)];
}
