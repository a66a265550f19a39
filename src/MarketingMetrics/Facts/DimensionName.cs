using MarketingMetrics.Language;

namespace MarketingMetrics.Facts;

/// <summary>A dimension's name as a message argument.</summary>
internal static class DimensionName
{
    /// <summary>By text key where languages know it, in the words of its own key where a user declared it.</summary>
    public static MessageArgument Argument(string name, Dimension dimension) => ReportLanguage.English.Knows($"dimensions.{dimension.Key}")
        ? MessageArgument.OfKey(name, $"dimensions.{dimension.Key}")
        : MessageArgument.OfText(name, dimension.Key.Replace('_', ' '));
}
