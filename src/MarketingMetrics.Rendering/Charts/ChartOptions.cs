namespace MarketingMetrics.Rendering.Charts;

/// <summary>How large a chart is drawn, without its labels.</summary>
public sealed record ChartOptions
{
    /// <summary>The defaults: 560 by 220 pixels.</summary>
    public static ChartOptions Default { get; } = new();

    /// <summary>The width of the drawn area in pixels; labels stand beside it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 100.</exception>
    public int Width { get; init => field = Checked(value, 100, nameof(Width)); } = 560;

    /// <summary>The height of the drawn area of a chart over time; charts with a row per subject grow with their rows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 50.</exception>
    public int Height { get; init => field = Checked(value, 50, nameof(Height)); } = 220;

    private static int Checked(int value, int least, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"A chart needs at least {least} pixels.");
}
