namespace MarketingMetrics.Facts;

/// <summary>What bounded cells add to a sum at the least and at the most; null is unbounded on that side.</summary>
internal readonly record struct CellBounds(Int128? Lower, Int128? Upper)
{
    public CellBounds Plus(CellBounds other) => new(Lower + other.Lower, Upper + other.Upper);
}
