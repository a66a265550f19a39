namespace MarketingMetrics.Import;

/// <summary>How far the reading is.</summary>
/// <param name="File">The file that is being read.</param>
/// <param name="BytesRead">Bytes of it that are read.</param>
/// <param name="BytesTotal">Its length in bytes.</param>
public readonly record struct ImportProgress(string File, long BytesRead, long BytesTotal);
