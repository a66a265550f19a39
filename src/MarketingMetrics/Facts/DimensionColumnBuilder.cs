namespace MarketingMetrics.Facts;

/// <summary>Collects one dimension: each name once, a code a row. Code 0 is the empty name, which a row without a value has.</summary>
internal sealed class DimensionColumnBuilder(Dimension dimension)
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal) { [""] = 0 };
    private readonly List<string> _names = [""];
    private readonly List<int> _rows = [];
    private string _lastName = "";
    private int _lastCode;

    public Dimension Dimension => dimension;

    public void Set(int row, string name)
    {
        PadTo(row + 1);
        _rows[row] = CodeOf(name);
    }

    public DimensionColumn Build(int rows, ReadOnlySpan<int> chosen)
    {
        PadTo(rows);
        ReadOnlySpan<int> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rows);
        if (chosen.IsEmpty) return new DimensionColumn(dimension, [.. _names], CodeColumn.Pack(all, _names.Count - 1));
        var codes = new int[chosen.Length];
        for (int i = 0; i < codes.Length; i++) codes[i] = all[chosen[i]];
        return new DimensionColumn(dimension, [.. _names], CodeColumn.Pack(codes, _names.Count - 1));
    }

    // Exports are sorted more often than not: the name of the row above is the likeliest.
    private int CodeOf(string name)
    {
        if (ReferenceEquals(name, _lastName) || string.Equals(name, _lastName, StringComparison.Ordinal)) return _lastCode;
        if (!_codes.TryGetValue(name, out int code))
        {
            code = _names.Count;
            _codes.Add(name, code);
            _names.Add(name);
        }

        _lastName = name;
        return _lastCode = code;
    }

    private void PadTo(int rows)
    {
        while (_rows.Count < rows) _rows.Add(0);
    }
}
