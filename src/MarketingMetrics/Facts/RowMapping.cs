namespace MarketingMetrics.Facts;

/// <summary>What the rows of one segment mean to one query: the columns its key and its filters read, and what the segment says of itself.</summary>
internal sealed class RowMapping
{
    private readonly KeyPart[] _parts;
    private readonly KeyPart _time;

    public RowMapping(FactSegment segment, FactQuery query, KeyPart[] parts, KeyPart time)
    {
        Segment = segment;
        _parts = parts;
        _time = time;
        Constants = new int[parts.Length];
        TimeOfDay = new int[segment.Days is null ? 1 : segment.Coverage.Days];
        for (int day = 0; day < TimeOfDay.Length; day++) TimeOfDay[day] = TimeOf(segment.SpanOf(day), query.Period);
        bool hasRows = Array.Exists(TimeOfDay, time => time != KeyColumn.LeftOut);
        Rows = hasRows ? (0, segment.RowCount) : (0, 0);
        for (int part = 0; part < parts.Length; part++)
        {
            if (parts[part].Dimension is { } dimension) Map(part, dimension, query);
            else MapDays(part);
        }

        if (!parts.Contains(time)) MapDays(-1);
        foreach (Dimension dimension in query.Filters.Select(filter => filter.Dimension).Distinct())
        {
            if (Array.TrueForAll(parts, part => part.Dimension != dimension) && segment.Find(dimension) is { } column)
                Add(new KeyColumn(column.Codes, -1, Array.ConvertAll(column.Names, name => Matches(query, dimension, name) ? 0 : KeyColumn.LeftOut)));
        }
    }

    public FactSegment Segment { get; }

    /// <summary>The columns that the key and the filters read, in the order of the key.</summary>
    public List<KeyColumn> Columns { get; } = [];

    /// <summary>The parts of the key that are the same for all rows; 0 where a column says it.</summary>
    public int[] Constants { get; }

    /// <summary>From the first row that can answer to behind the last.</summary>
    public (int Start, int End) Rows { get; private set; }

    /// <summary>The time code of each day, or <see cref="KeyColumn.LeftOut"/> outside the period and where a row sticks out of it.</summary>
    public int[] TimeOfDay { get; }

    /// <summary>True where some row reaches over the edge of the period asked for.</summary>
    public bool HasUnresolved { get; private set; }

    /// <summary>The key codes of a row, time left to the caller; false where a filter leaves it out.</summary>
    public bool TryReadKey(int row, Span<int> key)
    {
        Constants.CopyTo(key);
        foreach (KeyColumn column in Columns)
        {
            if (column.Codes == Segment.Days) continue;
            int number = column.Numbers[column.Codes[row]];
            if (number == KeyColumn.LeftOut) return false;
            if (column.Part >= 0) key[column.Part] = column.Meanings[number];
        }

        return true;
    }

    private static bool Matches(FactQuery query, Dimension dimension, string name)
    {
        foreach (DimensionFilter filter in query.Filters)
        {
            if (filter.Dimension == dimension && !filter.Matches(name)) return false;
        }

        return true;
    }

    private void Map(int part, Dimension dimension, FactQuery query)
    {
        KeyPart of = _parts[part];
        if (dimension == Dimension.Source) Constants[part] = of.CodeOf(Segment.Basis.Source);
        else if (dimension == Dimension.Currency) Constants[part] = Segment.Currency.IsNone ? 0 : of.CodeOf(Segment.Currency.Code);
        else if (Segment.Find(dimension) is { } column)
            Add(new KeyColumn(column.Codes, part, Array.ConvertAll(column.Names, name => Matches(query, dimension, name) ? of.CodeOf(name) : KeyColumn.LeftOut)));
    }

    private void MapDays(int part)
    {
        if (Segment.Days is not { } days)
        {
            if (part >= 0) Constants[part] = Math.Max(0, TimeOfDay[0]);
            return;
        }

        Add(new KeyColumn(days, part, part >= 0 ? TimeOfDay : Array.ConvertAll(TimeOfDay, time => Math.Min(time, 0))));
        if (!days.IsAscending || Rows.End == 0) return;
        int first = Array.FindIndex(TimeOfDay, time => time != KeyColumn.LeftOut), last = Array.FindLastIndex(TimeOfDay, time => time != KeyColumn.LeftOut);
        Rows = (days.FirstAtLeast(first), days.FirstAtLeast(last + 1));
    }

    private void Add(KeyColumn column)
    {
        if (column.Meanings.Length == 0) Rows = (0, 0);
        if (column.Part >= 0 || column.LeavesOut) Columns.Add(column);
    }

    // A span that sticks out of the period answers nothing and is never prorated.
    private int TimeOf(Period span, Period asked)
    {
        if (!asked.Overlaps(span)) return KeyColumn.LeftOut;
        if (asked.Contains(span)) return _time.CodeOf(span);
        HasUnresolved = true;
        return KeyColumn.LeftOut;
    }
}
