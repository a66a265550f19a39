namespace MarketingMetrics.Facts;

/// <summary>Sums one segment into the cells of a query, a block of rows at a time.</summary>
internal sealed class SegmentScan
{
    private const int BlockRows = 4096;
    private const int Outside = -1;
    private const int Unresolved = -2;

    private readonly FactSegment _segment;
    private readonly int _number;
    private readonly KeyPart[] _parts;
    private readonly int _timePart;
    private readonly KeyPart _time;
    private readonly int[]?[] _maps;
    private readonly int[] _constants;
    private readonly int[] _timeOfDay;
    private readonly (CodeColumn Codes, int[] Passes)[] _filters;

    public SegmentScan(FactSegment segment, int number, FactQuery query, KeyPart[] parts, KeyPart time)
    {
        _segment = segment;
        _number = number;
        _parts = parts;
        _time = time;
        _timePart = Array.IndexOf(parts, time);
        _maps = new int[parts.Length][];
        _constants = new int[parts.Length];
        for (int part = 0; part < parts.Length; part++) MapPart(part);
        _timeOfDay = new int[segment.Days is null ? 1 : segment.Coverage.Days + 1];
        for (int day = 0; day < _timeOfDay.Length; day++) _timeOfDay[day] = TimeOf(segment.SpanOf(day), query.Period);
        _filters = [.. query.Filters
            .Select(filter => (Filter: filter, Column: segment.Find(filter.Dimension)))
            .Where(pair => pair.Column is not null)
            .Select(pair => (pair.Column!.Codes, Array.ConvertAll(pair.Column.Names, name => pair.Filter.Matches(name) ? 1 : 0)))];
    }

    public void Run(GroupIndex groups, (MeasureColumn Column, MeasureCells Cells)[] measures, CoverageSets coverage, CancellationToken cancellation)
    {
        var sums = new SegmentSums(_segment, _number, measures, coverage);
        var groupOf = new int[BlockRows];
        var times = new int[BlockRows];
        var passes = new int[BlockRows];
        var codes = new int[_parts.Length][];
        for (int part = 0; part < codes.Length; part++) codes[part] = new int[BlockRows];
        Span<int> key = stackalloc int[_parts.Length];

        for (int start = 0; start < _segment.RowCount; start += BlockRows)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(BlockRows, _segment.RowCount - start);
            ReadTimes(start, times.AsSpan(0, count));
            ReadPasses(start, passes.AsSpan(0, count));
            for (int part = 0; part < _parts.Length; part++) ReadCodes(part, start, times, codes[part].AsSpan(0, count));
            for (int i = 0; i < count; i++)
            {
                groupOf[i] = 0;
                if (passes[i] == 0 || times[i] == Outside) continue;
                for (int part = 0; part < key.Length; part++) key[part] = codes[part][i];
                if (times[i] == Unresolved) MarkUnresolved(start + i, key, groups, measures);
                else groupOf[i] = groups.Find(key);
            }

            sums.AddBlock(start, groupOf.AsSpan(0, count), times.AsSpan(0, count), groups.Count, SpansPeriod);
        }

        sums.Finish();
    }

    private void MapPart(int part)
    {
        if (_parts[part].Dimension is not { } dimension) return;
        if (dimension == Dimension.Source) _constants[part] = _parts[part].CodeOf(_segment.Basis.Source);
        else if (dimension == Dimension.Currency) _constants[part] = _parts[part].CodeOf(_segment.Currency.Code);
        else if (_segment.Find(dimension) is { } column) _maps[part] = Array.ConvertAll(column.Names, _parts[part].CodeOf);
    }

    // The bucket that holds the whole span of a row; a span that sticks out of it answers nothing and is never prorated.
    private int TimeOf(Period span, Period asked)
    {
        if (!asked.Overlaps(span)) return Outside;
        int bucket = BucketOf(span.Start);
        return bucket >= 0 && _time.Buckets[bucket].Contains(span) ? bucket : Unresolved;
    }

    private int BucketOf(DateOnly day)
    {
        Period[] buckets = _time.Buckets;
        int low = 0, high = buckets.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (buckets[middle].Contains(day)) return middle;
            if (buckets[middle].End < day) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    private void ReadTimes(int start, Span<int> times)
    {
        if (_segment.Days is { } days) days.Map(start, _timeOfDay, times);
        else times.Fill(_timeOfDay[0]);
    }

    private void ReadPasses(int start, Span<int> passes)
    {
        passes.Fill(1);
        if (_filters.Length == 0) return;
        Span<int> each = stackalloc int[passes.Length];
        foreach ((CodeColumn codes, int[] matches) in _filters)
        {
            codes.Map(start, matches, each);
            for (int i = 0; i < passes.Length; i++) passes[i] &= each[i];
        }
    }

    private void ReadCodes(int part, int start, int[] times, Span<int> codes)
    {
        if (part == _timePart) times.AsSpan(0, codes.Length).CopyTo(codes);
        else if (_maps[part] is { } map) _segment.Find(_parts[part].Dimension!)!.Codes.Map(start, map, codes);
        else codes.Fill(_constants[part]);
    }

    private void MarkUnresolved(int row, Span<int> key, GroupIndex groups, (MeasureColumn Column, MeasureCells Cells)[] measures)
    {
        Period span = SpanOfRow(row);
        for (int bucket = 0; bucket < _time.Buckets.Length; bucket++)
        {
            if (!_time.Buckets[bucket].Overlaps(span)) continue;
            if (_timePart >= 0) key[_timePart] = bucket;
            int group = groups.Find(key);
            foreach ((_, MeasureCells cells) in measures)
            {
                cells.EnsureGroups(groups.Count);
                cells.Flag(group, CellFlags.Unresolved);
            }
        }
    }

    private bool SpansPeriod(int row, int bucket) => SpanOfRow(row) == _time.Buckets[bucket];

    private Period SpanOfRow(int row)
    {
        if (_segment.Days is not { } days) return _segment.Coverage;
        Span<int> offset = stackalloc int[1];
        days.Map(row, Offsets, offset);
        return _segment.SpanOf(offset[0]);
    }

    private int[] Offsets => field ??= [.. Enumerable.Range(0, _segment.Coverage.Days + 1)];
}
