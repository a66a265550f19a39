using MarketingMetrics.Language;

namespace MarketingMetrics.Facts;

/// <summary>A measure's name as a message argument.</summary>
internal static class MeasureName
{
    /// <summary>By text key where languages know it, in the words of its own key where a user declared it.</summary>
    public static MessageArgument Argument(string name, Measure measure) => MeasureSet.Standard.TryGet(measure.Key, out _)
        ? MessageArgument.OfKey(name, $"measures.{measure.Key}")
        : MessageArgument.OfText(name, measure.Key.Replace('_', ' '));
}
