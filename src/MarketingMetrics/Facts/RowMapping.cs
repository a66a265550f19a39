namespace MarketingMetrics.Facts;

/// <summary>
/// What the codes of one segment mean to one query: for each part of the key the query's code of every name, which names pass the filters,
/// and the bucket of every day. Adding 2^27 negative marks what is left out, so that filters and keys are one sum.
/// </summary>
internal sealed class RowMapping
{
    public const int LeftOut = -(1 << 27);

    private readonly KeyPart[] _parts;
    private readonly KeyPart _time;
    private readonly (CodeColumn? Codes, int[] Map)[] _mapped;
    private readonly List<(CodeColumn Codes, int[] Map)> _filters = [];

    public RowMapping(FactSegment segment, FactQuery query, KeyPart[] parts, KeyPart time)
    {
        Segment = segment;
        _parts = parts;
        _time = time;
        _mapped = new (CodeColumn?, int[])[parts.Length];
        for (int part = 0; part < parts.Length; part++)
        {
            if (!parts[part].IsTime) _mapped[part] = Map(parts[part]);
        }

        TimeOfDay = new int[segment.Days is null ? 1 : segment.Coverage.Days];
        for (int day = 0; day < TimeOfDay.Length; day++) TimeOfDay[day] = TimeOf(segment.SpanOf(day), query.Period);
        foreach (IGrouping<Dimension, DimensionFilter> filters in query.Filters.GroupBy(filter => filter.Dimension))
        {
            if (segment.Find(filters.Key) is { } column)
                _filters.Add((column.Codes, Array.ConvertAll(column.Names, name => filters.All(filter => filter.Matches(name)) ? 0 : LeftOut)));
        }
    }

    public FactSegment Segment { get; }

    /// <summary>The time code of each day, or <see cref="LeftOut"/> outside the period and where a row sticks out of it.</summary>
    public int[] TimeOfDay { get; }

    /// <summary>True where some row reaches over the edge of the period asked for.</summary>
    public bool HasUnresolved { get; private set; }

    /// <summary>The columns whose mapped codes sum up to the cell of a stage.</summary>
    public (List<(CodeColumn Codes, int[] Map)> Columns, int Constant) ColumnsOf(KeyStage stage)
    {
        var columns = new List<(CodeColumn, int[])>();
        int constant = 0;
        for (int i = 0; i < stage.Strides.Length; i++)
        {
            (CodeColumn? codes, int[] map) = _mapped[stage.First + i];
            int stride = stage.Strides[i];
            if (_parts[stage.First + i].IsTime) continue;
            if (codes is not null) columns.Add((codes, Array.ConvertAll(map, code => code * stride)));
            else constant += map[0] * stride;
        }

        if (stage.First == 0) columns.AddRange(_filters);
        return (columns, constant);
    }

    /// <summary>What a time code adds to the cell of a stage; 0 where time is not part of it.</summary>
    public int TimeStride(KeyStage stage)
    {
        int at = Array.FindIndex(_parts, part => part.IsTime) - stage.First;
        return at >= 0 && at < stage.Strides.Length ? stage.Strides[at] : 0;
    }

    /// <summary>The key codes of a row, time left to the caller; false where a filter leaves it out.</summary>
    public bool TryReadKey(int row, Span<int> key)
    {
        foreach ((CodeColumn codes, int[] map) in _filters)
        {
            if (map[codes[row]] == LeftOut) return false;
        }

        for (int part = 0; part < key.Length; part++)
        {
            if (_parts[part].IsTime) continue;
            (CodeColumn? codes, int[] map) = _mapped[part];
            key[part] = map[codes is null ? 0 : codes[row]];
        }

        return true;
    }

    private (CodeColumn?, int[]) Map(KeyPart part)
    {
        Dimension dimension = part.Dimension!;
        if (dimension == Dimension.Source) return (null, [part.CodeOf(Segment.Basis.Source)]);
        if (dimension == Dimension.Currency) return (null, [Segment.Currency.IsNone ? 0 : part.CodeOf(Segment.Currency.Code)]);
        return Segment.Find(dimension) is { } column ? (column.Codes, Array.ConvertAll(column.Names, part.CodeOf)) : (null, [0]);
    }

    // A span that sticks out of the period answers nothing and is never prorated.
    private int TimeOf(Period span, Period asked)
    {
        if (!asked.Overlaps(span)) return LeftOut;
        if (asked.Contains(span)) return _time.CodeOf(span);
        HasUnresolved = true;
        return LeftOut;
    }
}
