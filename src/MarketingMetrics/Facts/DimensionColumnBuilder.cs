namespace MarketingMetrics.Facts;

/// <summary>Collects one dimension: each name once, a code a row. Code 0 is the empty name, which a row without a value has.</summary>
internal sealed class DimensionColumnBuilder(Dimension dimension)
{
    private const int RecentNames = 4096;

    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> _names = [""];
    private (string? Name, int Code)[]? _recent;
    private int[] _rows = [];
    private int _count;

    public Dimension Dimension => dimension;

    public void Set(int row, string name) => Store(row, CodeOf(name));

    public void Set(int row, int code)
    {
        if ((uint)code >= (uint)_names.Count) throw new ArgumentOutOfRangeException(nameof(code), code, $"'{dimension}' has no name of that code; ask CodeOf of this column.");
        Store(row, code);
    }

    public void Reserve(int rows)
    {
        if (rows > _rows.Length) Array.Resize(ref _rows, rows);
    }

    private void Store(int row, int code)
    {
        if (row >= _rows.Length) Array.Resize(ref _rows, Math.Max(16, 2 * row));
        _rows[row] = code;
        _count = row + 1;
    }

    public DimensionColumn Build(int rows, ReadOnlySpan<int> chosen)
    {
        if (rows > _rows.Length) Array.Resize(ref _rows, rows);
        if (chosen.IsEmpty) return new DimensionColumn(dimension, [.. _names], CodeColumn.Pack(_rows.AsSpan(0, rows), _names.Count - 1));
        var codes = new int[chosen.Length];
        for (int i = 0; i < codes.Length; i++) codes[i] = _rows[chosen[i]];
        return new DimensionColumn(dimension, [.. _names], CodeColumn.Pack(codes, _names.Count - 1));
    }

    // Hashing a whole name costs more than all the rest of a row; its length and last letters nearly always find it among the recent ones.
    public int CodeOf(string name)
    {
        if (_count >= RecentNames) _recent ??= new (string?, int)[RecentNames];
        if (_recent is null || name.Length < 2) return Find(name);
        uint tail = ((uint)name[^1] << 16) | name[^2];
        if (name.Length > 3) tail ^= ((uint)name[^3] << 24) ^ ((uint)name[^4] << 8);
        ref (string? Name, int Code) recent = ref _recent[((tail + (uint)name.Length) * 2654435769u) >> 20];
        if (!string.Equals(recent.Name, name, StringComparison.Ordinal)) recent = (name, Find(name));
        return recent.Code;
    }

    private int Find(string name)
    {
        if (_codes.TryGetValue(name, out int code)) return code;
        code = _names.Count;
        _codes.Add(name, code);
        _names.Add(name);
        return code;
    }
}
