namespace MarketingMetrics.Facts;

/// <summary>The values of one dimension in a segment: each name once, a code a row.</summary>
internal sealed class DimensionColumn(Dimension dimension, string[] names, CodeColumn codes)
{
    public Dimension Dimension { get; } = dimension;

    public string[] Names { get; } = names;

    public CodeColumn Codes { get; } = codes;
}
