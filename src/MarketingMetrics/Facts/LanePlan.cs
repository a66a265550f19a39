namespace MarketingMetrics.Facts;

/// <summary>
/// Which 64-bit lanes the rows of a segment add to their group, so that eight measures, the number of rows and the gaps fit one cache line
/// where their sums allow it. No lane can overflow: what could leave 64 bits is summed in halves.
/// </summary>
internal sealed class LanePlan
{
    private readonly Lane[] _lanes;

    public LanePlan(IEnumerable<MeasureColumn> columns)
    {
        var lanes = new List<Lane>();
        var small = new List<LaneSource>();
        foreach (MeasureColumn column in columns)
        {
            var values = new LaneSource(LaneKind.Values, column);
            if (values.IsSmall) small.Add(values);
            else if (column.SizeSum < long.MaxValue) lanes.Add(new Lane(values, default));
            else lanes.AddRange([new Lane(new LaneSource(LaneKind.LowerHalf, column), default), new Lane(new LaneSource(LaneKind.UpperHalf, column), default)]);
        }

        small.Add(new LaneSource(LaneKind.Rows));
        small.AddRange(columns.Where(column => column.Present is not null).Select(column => new LaneSource(LaneKind.Gaps, column)));
        for (int i = 0; i < small.Count; i += 2) lanes.Add(new Lane(small[i], i + 1 < small.Count ? small[i + 1] : default));
        _lanes = [.. lanes];
    }

    /// <summary>Number of lanes, rounded up to what one vector holds.</summary>
    public int Width => (_lanes.Length + 3) & ~3;

    /// <summary>Points the block at its rows, and writes the lanes that are not a column as it stands.</summary>
    public void Read(int start, int rows, LaneBlock block)
    {
        for (int i = 0; i < _lanes.Length; i++)
        {
            Lane lane = _lanes[i];
            Span<long> into = block.Buffers[i].AsSpan(0, rows);
            if (lane is { Low: { Kind: LaneKind.Values, Column.Wide: { } wide }, High.Kind: LaneKind.None })
            {
                block.Sources[i] = wide;
                block.Starts[i] = start;
            }
            else if (lane is { Low: { Kind: LaneKind.Values, Column.Narrow: { } low }, High: { Kind: LaneKind.Values, Column.Narrow: { } high } })
            {
                LaneReader.Pair(low.AsSpan(start, rows), high.AsSpan(start, rows), into);
            }
            else
            {
                LaneReader.Write(lane.Low, start, lane.High.Kind == LaneKind.Rows ? 1L << 32 : 0, into);
                if (lane.High.Kind is LaneKind.Gaps or LaneKind.Values) LaneReader.AddHigh(lane.High, start, into);
            }
        }
    }

    /// <summary>Has the columns of a coming block fetched.</summary>
    public void Fetch(int start, int rows)
    {
        foreach (Lane lane in _lanes)
        {
            CacheHint.Fetch(lane.Low.Column?.Narrow, start, rows);
            CacheHint.Fetch(lane.Low.Column?.Wide, start, rows);
            CacheHint.Fetch(lane.High.Column?.Narrow, start, rows);
        }
    }

    /// <summary>Where a source stands in a line.</summary>
    public LanePlace PlaceOf(LaneKind kind, MeasureColumn? column)
    {
        for (int i = 0; i < _lanes.Length; i++)
        {
            Lane lane = _lanes[i];
            bool isShared = lane.High.Kind != LaneKind.None;
            if (lane.Low.Kind == kind && lane.Low.Column == column) return new LanePlace(i, isShared, IsHigh: false);
            if (lane.High.Kind == kind && lane.High.Column == column) return new LanePlace(i, isShared, IsHigh: true);
        }

        return LanePlace.None;
    }
}
