namespace MarketingMetrics.Facts;

/// <summary>The addends of a block of rows: for each lane an array and the place where the block begins in it, so that a 64-bit column need not be copied.</summary>
internal sealed class LaneBlock
{
    public LaneBlock(int width, int rows)
    {
        Buffers = [.. Enumerable.Range(0, width).Select(_ => new long[rows])];
        Sources = [.. Buffers];
        Starts = new int[width];
    }

    /// <summary>The buffer of each lane; the lanes that only fill up a vector stay zero.</summary>
    public long[][] Buffers { get; }

    public long[][] Sources { get; }

    public int[] Starts { get; }

    public int Width => Sources.Length;
}
