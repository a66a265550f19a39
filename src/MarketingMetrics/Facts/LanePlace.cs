namespace MarketingMetrics.Facts;

/// <summary>Where one source stands in a line, and how it is read out of it.</summary>
internal readonly record struct LanePlace(int Lane, bool IsShared, bool IsHigh)
{
    public static LanePlace None { get; } = new(-1, false, false);

    // A shared lane holds low + high x 2^32; the low sum may be negative and then borrows one from the high.
    public long Read(ReadOnlySpan<long> line)
    {
        if (Lane < 0) return 0;
        long held = line[Lane];
        if (!IsShared) return held;
        int low = (int)held;
        return IsHigh ? (held - low) >> 32 : low;
    }
}
