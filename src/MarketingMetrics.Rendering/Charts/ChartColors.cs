namespace MarketingMetrics.Rendering.Charts;

/// <summary>The colours: blue and orange for better and worse, which differ for every kind of sight, and greys. None says anything alone.</summary>
internal static class ChartColors
{
    public const string Ink = "#1d1c1a";
    public const string Muted = "#5d5953";
    public const string Rule = "#dcd8d0";
    public const string Series = "#4c6478";
    public const string Good = "#0b5fa5";
    public const string Bad = "#b0400a";
    public const string Paper = "#ffffff";

    /// <summary>For several lines; each also has its own dashes.</summary>
    public static string[] Lines => ["#0b5fa5", "#b0400a", "#4f7a28", "#7b4f9d", "#8a6d00", "#00797d", "#a8326a", "#4c6478"];
}
