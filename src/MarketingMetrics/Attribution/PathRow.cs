namespace MarketingMetrics.Attribution;

/// <summary>One distinct path with what it weighs: a row to look at; the models read the columns.</summary>
/// <param name="Channels">The touches in order.</param>
/// <param name="Conversions">How many conversions took this path.</param>
/// <param name="Value">Their summed value.</param>
/// <param name="Nulls">How many people took this path and did not convert.</param>
public sealed record PathRow(IReadOnlyList<string> Channels, double Conversions, double Value, double Nulls)
{
    /// <summary>For example <c>search &gt; email: 3 conversions, value 120, 4 without</c>.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{string.Join(" > ", Channels)}: {Conversions:0.##} conversions, value {Value:0.##}, {Nulls:0.##} without");
}
