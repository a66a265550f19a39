namespace MarketingMetrics.Facts;

/// <summary>
/// One pass over the additive columns of a segment for all queries that ask for them: the rows of a block become lanes once, and every query
/// adds them to its groups. Whole numbers make the sums the same for any order of rows and any number of threads.
/// </summary>
internal sealed class SegmentScan(FactSegment segment, LanePlan plan, QueryLines[] targets)
{
    // The lanes of a block and what the next one reads stay in the first cache; a multiple of 64, so that gap bits begin at a word.
    private const int BlockRows = 256;
    private const int LeastRowsPerThread = 1 << 17;

    public static int RowsPerBlock => BlockRows;

    public void Run(int threads, CancellationToken cancellation)
    {
        int blocks = (segment.RowCount + BlockRows - 1) / BlockRows;
        int workers = Array.TrueForAll(targets, target => target.IsDense) ? Math.Clamp(segment.RowCount / LeastRowsPerThread, 1, threads) : 1;
        if (workers == 1)
        {
            Scan(0, blocks, targets, cancellation);
            return;
        }

        QueryLines[][] parts = [.. Enumerable.Range(0, workers).Select(worker => worker == 0 ? targets : Array.ConvertAll(targets, target => target.Fork()))];
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation },
            worker => Scan((int)((long)blocks * worker / workers), (int)((long)blocks * (worker + 1) / workers), parts[worker], cancellation));
        foreach (QueryLines[] part in parts.Skip(1))
        {
            for (int i = 0; i < targets.Length; i++) targets[i].Merge(part[i]);
        }
    }

    private void Scan(int firstBlock, int endBlock, QueryLines[] into, CancellationToken cancellation)
    {
        var block = new LaneBlock(plan.Width, BlockRows);
        for (int number = firstBlock; number < endBlock; number++)
        {
            if ((number & 127) == 0) cancellation.ThrowIfCancellationRequested();
            int start = number * BlockRows;
            int rows = Math.Min(BlockRows, segment.RowCount - start);
            plan.Fetch(start + BlockRows, BlockRows);
            foreach (QueryLines lines in into) lines.Fetch(start + BlockRows, BlockRows);
            plan.Read(start, rows, block);
            for (int i = 0; i < into.Length; i += 2)
            {
                ReadOnlySpan<int> at = into[i].Locate(start, rows);
                if (i + 1 == into.Length) LineAdder.Add(block, at, into[i].Lines);
                else LineAdder.Add(block, at, into[i].Lines, into[i + 1].Locate(start, rows), into[i + 1].Lines);
            }
        }
    }
}
