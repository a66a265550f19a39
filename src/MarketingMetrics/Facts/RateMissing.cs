using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Facts;

/// <summary>RATE_MISSING: money of some days had no exchange rate, so its totals are missing.</summary>
internal static class RateMissing
{
    public static CaveatDescriptor Descriptor { get; } = new("RATE_MISSING", CaveatSeverity.Warning, CaveatEffect.None);

    public static Caveat Raise(Currency from, Currency to, IReadOnlyCollection<Period> spans) => Descriptor.Raise([],
        MessageArgument.OfText("from", from.Code), MessageArgument.OfText("to", to.Code),
        MessageArgument.OfNumber("count", spans.Sum(span => span.Days)), MessageArgument.OfPeriod("period", new Period(spans.Min(span => span.Start), spans.Max(span => span.End))));
}
