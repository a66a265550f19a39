namespace MarketingMetrics.Import.Reading;

/// <summary>A table as it is met on the way through a file.</summary>
/// <param name="Index">Its place among the tables of the file.</param>
/// <param name="Map">Its header.</param>
/// <param name="Preamble">What the lines above it told.</param>
/// <param name="Line">The line of its header.</param>
internal sealed record TableBlock(int Index, HeaderMap Map, Preamble Preamble, long Line);
