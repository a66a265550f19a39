using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>What a lane sums.</summary>
internal enum LaneKind : byte
{
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

/// <summary>One accumulator of a group: a kind, and the column it reads.</summary>
internal readonly record struct Lane(LaneKind Kind, MeasureColumn? Column = null)
{
    /// <summary>True where no sum of it can leave 32 bits.</summary>
    public bool IsNarrow => Kind is LaneKind.Gaps or LaneKind.Rows || (Kind == LaneKind.Values && Column!.Narrow is not null && Column.SizeSum <= int.MaxValue);
}

/// <summary>Where a lane stands in a line.</summary>
internal readonly record struct LanePlace(int At, bool IsNarrow)
{
    public static LanePlace None { get; } = new(-1, false);

    public long Read(ReadOnlySpan<long> line) => At < 0 ? 0 : IsNarrow ? MemoryMarshal.Cast<long, int>(line)[At] : line[At];
}
