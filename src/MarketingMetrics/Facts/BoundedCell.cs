namespace MarketingMetrics.Facts;

/// <summary>A cell known only within bounds, such as "&lt; 5": scaled like its column, kept beside it because such cells are few.</summary>
internal readonly record struct BoundedCell
{
    // A nullable number takes twice its room, and some reports bound every fourth cell.
    private readonly long _lower;
    private readonly long _upper;
    private readonly bool _hasLower;
    private readonly bool _hasUpper;

    public BoundedCell(int row, long? lower, long? upper)
    {
        Row = row;
        (_lower, _hasLower) = (lower ?? 0, lower is not null);
        (_upper, _hasUpper) = (upper ?? 0, upper is not null);
    }

    public int Row { get; init; }

    public long? Lower => _hasLower ? _lower : null;

    public long? Upper => _hasUpper ? _upper : null;
}
