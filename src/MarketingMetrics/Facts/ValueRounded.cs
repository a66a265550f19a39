using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Facts;

/// <summary>VALUE_ROUNDED: values had more digits than a column keeps.</summary>
internal static class ValueRounded
{
    public static CaveatDescriptor Descriptor { get; } = new("VALUE_ROUNDED", CaveatSeverity.Info, CaveatEffect.None);

    public static Caveat Raise(Measure measure, int count) =>
        Descriptor.Raise([new FigureRef(measure.Key)], MessageArgument.OfNumber("count", count), MeasureName.Argument("measure", measure));
}
