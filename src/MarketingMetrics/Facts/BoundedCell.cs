namespace MarketingMetrics.Facts;

/// <summary>A cell known only within bounds, such as "&lt; 5": scaled like its column, kept beside it because such cells are few.</summary>
internal readonly record struct BoundedCell(int Row, long? Lower, long? Upper);
