namespace MarketingMetrics.Facts;

/// <summary>One part of a group key: a dimension's names, or the buckets of time. Code 0 of a dimension is "not delivered".</summary>
internal sealed class KeyPart
{
    private readonly Dictionary<string, int>? _codes;

    private KeyPart(Dimension? dimension, Period[] buckets)
    {
        Dimension = dimension;
        Buckets = buckets;
        if (dimension is not null) _codes = new Dictionary<string, int>(StringComparer.Ordinal);
    }

    public Dimension? Dimension { get; }

    public Period[] Buckets { get; }

    public List<string?> Names { get; } = [null];

    public int Count => Dimension is null ? Buckets.Length : Names.Count;

    public static KeyPart Of(Dimension dimension) => new(dimension, []);

    public static KeyPart Time(Period period, Grain grain) => new(null, grain == Grain.WholePeriod ? [period] : [.. period.Split(grain)]);

    public int CodeOf(string name)
    {
        if (_codes!.TryGetValue(name, out int code)) return code;
        code = Names.Count;
        _codes.Add(name, code);
        Names.Add(name);
        return code;
    }
}
