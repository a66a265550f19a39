using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Facts;

/// <summary>VALUE_REJECTED: values beyond nine quintillion cannot be counted exactly and are missing.</summary>
internal static class ValueRejected
{
    public static CaveatDescriptor Descriptor { get; } = new("VALUE_REJECTED", CaveatSeverity.Critical, CaveatEffect.None);

    public static Caveat Raise(Measure measure, int count) =>
        Descriptor.Raise([new FigureRef(measure.Key)], MessageArgument.OfNumber("count", count), MeasureName.Argument("measure", measure));
}
