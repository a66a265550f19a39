namespace MarketingMetrics.Facts;

/// <summary>
/// One part of a group key: the names of a dimension, or the buckets of time. Code 0 of a dimension is "not delivered". Behind the buckets
/// stand the spans of rows that no bucket holds: their groups are not listed, but answer when time is rolled up far enough.
/// </summary>
internal sealed class KeyPart
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<Period, int> _spans = [];

    private KeyPart(Dimension? dimension, IEnumerable<Period> buckets)
    {
        Dimension = dimension;
        Buckets = [.. buckets];
        ListedBuckets = Buckets.Count;
    }

    public Dimension? Dimension { get; }

    public bool IsTime => Dimension is null;

    public List<Period> Buckets { get; }

    public int ListedBuckets { get; }

    public List<string?> Names { get; } = [null];

    /// <summary>The code that stands for all but the first of a ranking; -1 where there is none.</summary>
    public int Other { get; init; } = -1;

    public int Count => IsTime ? Buckets.Count : Names.Count;

    public static KeyPart Of(Dimension dimension) => new(dimension, []);

    public static KeyPart Time(FactQuery query) => new(null, query.Calendar.Split(query.Period, query.Grain));

    public static KeyPart WithOther(KeyPart part)
    {
        var copy = new KeyPart(part.Dimension, []) { Other = part.Count };
        copy.Names.AddRange(part.Names.Skip(1).Append("(other)"));
        return copy;
    }

    public int CodeOf(string name)
    {
        if (_codes.TryGetValue(name, out int code)) return code;
        code = Names.Count;
        _codes.Add(name, code);
        Names.Add(name);
        return code;
    }

    /// <summary>The code of the bucket that holds the whole span, or of the span itself where none does.</summary>
    public int CodeOf(Period span)
    {
        int bucket = BucketOf(span);
        if (bucket >= 0) return bucket;
        if (_spans.TryGetValue(span, out int code)) return code;
        code = Buckets.Count;
        _spans.Add(span, code);
        Buckets.Add(span);
        return code;
    }

    /// <summary>The listed bucket that holds the whole span, or -1.</summary>
    public int BucketOf(Period span)
    {
        int low = 0, high = ListedBuckets - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (Buckets[middle].Contains(span.Start)) return Buckets[middle].Contains(span) ? middle : -1;
            if (Buckets[middle].End < span.Start) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }

    /// <summary>The code of a name that some segment has.</summary>
    public bool TryCode(string? name, out int code)
    {
        code = name is null ? 0 : Names.IndexOf(name, 1);
        return code >= 0;
    }
}
