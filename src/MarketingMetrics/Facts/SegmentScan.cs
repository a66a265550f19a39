namespace MarketingMetrics.Facts;

/// <summary>
/// One pass over the additive columns of a segment for all queries that ask for them: the rows of a block become lines once, and every query
/// adds them to its groups. Whole numbers make the sums the same for any order of rows and any number of threads.
/// </summary>
internal sealed class SegmentScan
{
    // What a thread takes at a time: enough not to be felt, little enough that all end together.
    private const int RowsPerTurn = 1 << 16;

    // Far lines are fetched so many rows ahead.
    private const int RowsFetched = 128;

    private readonly LanePlan _plan;
    private readonly QueryLines[] _targets;
    private readonly int _start;
    private readonly int _end;
    private int _turn = -1;

    public SegmentScan(LanePlan plan, QueryLines[] targets)
    {
        _plan = plan;
        _targets = targets;
        _start = targets.Min(target => target.Mapping.Rows.Start) / RowLanes.Rows * RowLanes.Rows;
        _end = targets.Max(target => target.Mapping.Rows.End);
    }

    public void Run(int threads, CancellationToken cancellation)
    {
        int workers = Math.Clamp((_end - _start) / (2 * RowsPerTurn), 1, threads);
        if (workers == 1)
        {
            Work(_targets, cancellation);
            return;
        }

        QueryLines[][] parts = [.. Enumerable.Range(0, workers).Select(worker => worker == 0 ? _targets : Array.ConvertAll(_targets, target => target.Fork()))];
        Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, worker => Work(parts[worker], cancellation));
        foreach (QueryLines[] part in parts.Skip(1))
        {
            for (int i = 0; i < _targets.Length; i++) _targets[i].Merge(part[i]);
        }
    }

    private void Work(QueryLines[] into, CancellationToken cancellation)
    {
        var block = new RowLanes(_plan);
        var located = new QueryLines[into.Length];
        while (true)
        {
            long first = _start + ((long)Interlocked.Increment(ref _turn) * RowsPerTurn);
            if (first >= _end) return;
            cancellation.ThrowIfCancellationRequested();
            int end = (int)Math.Min(_end, first + RowsPerTurn);
            for (int start = (int)first; start < end; start += RowLanes.Rows)
            {
                int rows = Math.Min(RowLanes.Rows, end - start), count = 0;
                foreach (QueryLines lines in into)
                {
                    if (lines.Locate(start, rows)) located[count++] = lines;
                }

                if (count == 0) continue;
                block.Read(start, rows);
                Add(block, rows, located.AsSpan(0, count));
            }
        }
    }

    private void Add(RowLanes block, int rows, ReadOnlySpan<QueryLines> into)
    {
        for (int i = 0; i < into.Length; i++)
        {
            QueryLines lines = into[i];
            if (lines.IsOneLine) LineAdder.AddAll(block, _plan, lines.Lines[lines.At(0, 1)[0]..]);
            else if (i + 1 == into.Length || into[i + 1].IsOneLine) Add(block, rows, lines, null);
            else Add(block, rows, lines, into[++i]);
        }
    }

    private void Add(RowLanes block, int rows, QueryLines lines, QueryLines? other)
    {
        int step = lines.AreFar || other is { AreFar: true } ? RowsFetched : rows;
        for (int row = 0; row < rows; row += step)
        {
            int count = Math.Min(step, rows - row), next = Math.Min(step, rows - row - count);
            if (row == 0) lines.Fetch(0, count);
            lines.Fetch(row + count, next);
            if (row == 0) other?.Fetch(0, count);
            other?.Fetch(row + count, next);
            if (other is null) LineAdder.Add(block, _plan, row, lines.At(row, count), lines.Lines);
            else LineAdder.Add(block, _plan, row, lines.At(row, count), lines.Lines, other.At(row, count), other.Lines);
        }
    }
}
