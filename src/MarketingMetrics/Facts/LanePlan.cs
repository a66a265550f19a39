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

    /// <summary>Writes the addends of a block, lane after lane.</summary>
    public void Read(int start, int rows, Span<long> addends, int stride)
    {
        for (int i = 0; i < _lanes.Length; i++)
        {
            Span<long> into = addends.Slice(i * stride, rows);
            Lane lane = _lanes[i];
            if (lane is { Low: { Kind: LaneKind.Values, Column.Narrow: { } low }, High: { Kind: LaneKind.Values, Column.Narrow: { } high } })
            {
                LaneReader.Pair(low.AsSpan(start, rows), high.AsSpan(start, rows), into);
                continue;
            }

            LaneReader.Write(lane.Low, start, lane.High.Kind == LaneKind.Rows ? 1L << 32 : 0, into);
            if (lane.High.Kind is LaneKind.Gaps or LaneKind.Values) LaneReader.AddHigh(lane.High, start, into);
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
