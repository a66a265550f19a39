using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>CENSORED_SHARE: a share is only known as a bound: the platform says "below 10 %" or "above 90 %".</summary>
/// <remarks>Google Ads delivers 0.0999 and 0.9001 for these; read as plain numbers they are found here too.</remarks>
internal sealed class CensoredShare : ICaveatRule<MetricFigure>
{
    private const decimal BelowTenPercent = 0.0999m;

    private const decimal AboveNinetyPercent = 0.9001m;

    public CaveatDescriptor Descriptor { get; } = new("CENSORED_SHARE", CaveatSeverity.Warning) { Source = "googleads/google-ads-python, v25/common/types/metrics.py (search_impression_share)" };

    public IEnumerable<Caveat> Examine(MetricFigure subject)
    {
        if (Bounds(subject) is { } bounds) yield return Descriptor.Raise(subject.Ref, MessageArgument.OfMessage("bounds", bounds));
    }

    private static Message? Bounds(MetricFigure subject)
    {
        MetricValue value = subject.Value;
        if (subject.Metric.Unit != MetricUnit.Percent) return null;
        if (value.State == ValueState.Bounded) return Words(value.Lower, value.Upper);
        return subject.Metric.Formula is not AsReported ? null : value.Value switch
        {
            BelowTenPercent => Words(null, 0.10m),
            AboveNinetyPercent => Words(0.90m, null),
            _ => null,
        };
    }

    private static Message Words(decimal? lower, decimal? upper) => (lower, upper) switch
    {
        ({ } low, { } high) => Message.Of("caveats.CENSORED_SHARE.between", Share("low", low), Share("high", high)),
        ({ } low, null) => Message.Of("caveats.CENSORED_SHARE.above", Share("low", low)),
        (null, var high) => Message.Of("caveats.CENSORED_SHARE.below", Share("high", high ?? 1m)),
    };

    private static MessageArgument Share(string name, decimal share) => MessageArgument.OfPercent(name, share, 0);
}
