namespace MarketingMetrics.Facts;

/// <summary>What one half of a lane carries.</summary>
internal enum LaneKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The values of a column.</summary>
    Values,

    /// <summary>The lower 32 bits of a column whose sum could leave 64 bits.</summary>
    LowerHalf,

    /// <summary>The upper 32 bits of such a column, with the sign.</summary>
    UpperHalf,

    /// <summary>1 for a row without a value.</summary>
    Gaps,

    /// <summary>1 for every row.</summary>
    Rows,
}

/// <summary>One thing to be summed: a kind, and the column it reads.</summary>
internal readonly record struct LaneSource(LaneKind Kind, MeasureColumn? Column = null)
{
    /// <summary>True where no sum of it can leave 32 bits, so that it can share a lane: A + B x 2^32 is one addition for both.</summary>
    public bool IsSmall => Kind is LaneKind.Gaps or LaneKind.Rows || (Kind == LaneKind.Values && Column!.Narrow is not null && Column.SizeSum <= int.MaxValue);
}

/// <summary>A 64-bit accumulator of a group: one source, or two small ones in its halves.</summary>
internal readonly record struct Lane(LaneSource Low, LaneSource High);
