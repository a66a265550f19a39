namespace MarketingMetrics.Facts;

/// <summary>Small non-negative integers, one a row, in 8, 16 or 32 bits, whichever suffices.</summary>
internal sealed class CodeColumn
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    public CodeColumn(byte[] codes)
    {
        _bytes = codes;
        IsAscending = Ascends<byte>(codes);
    }

    public CodeColumn(ushort[] codes)
    {
        _shorts = codes;
        IsAscending = Ascends<ushort>(codes);
    }

    public CodeColumn(int[] codes)
    {
        _ints = codes;
        IsAscending = Ascends<int>(codes);
    }

    /// <summary>True when no code is smaller than the one before.</summary>
    public bool IsAscending { get; }

    public int Count => _bytes?.Length ?? _shorts?.Length ?? _ints!.Length;

    public int this[int row] => _bytes is not null ? _bytes[row] : _shorts is not null ? _shorts[row] : _ints![row];

    public static CodeColumn Pack(ReadOnlySpan<int> codes, int highest)
    {
        if (highest > ushort.MaxValue) return new CodeColumn(codes.ToArray());
        if (highest > byte.MaxValue)
        {
            var shorts = new ushort[codes.Length];
            for (int i = 0; i < codes.Length; i++) shorts[i] = (ushort)codes[i];
            return new CodeColumn(shorts);
        }

        var bytes = new byte[codes.Length];
        for (int i = 0; i < codes.Length; i++) bytes[i] = (byte)codes[i];
        return new CodeColumn(bytes);
    }

    public void Fetch(int start, int rows)
    {
        CacheHint.Fetch(_bytes, start, rows);
        CacheHint.Fetch(_shorts, start, rows);
        CacheHint.Fetch(_ints, start, rows);
    }

    /// <summary>Writes <c>map[code]</c> and a constant for the rows from <paramref name="start"/> on.</summary>
    public void Map(int start, ReadOnlySpan<int> map, int constant, Span<int> into)
    {
        // One loop per width: the width is settled once a block, not once a row.
        if (_bytes is not null)
        {
            ReadOnlySpan<byte> codes = _bytes.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length && i < codes.Length; i++) into[i] = map[codes[i]] + constant;
        }
        else if (_shorts is not null)
        {
            ReadOnlySpan<ushort> codes = _shorts.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length && i < codes.Length; i++) into[i] = map[codes[i]] + constant;
        }
        else
        {
            ReadOnlySpan<int> codes = _ints.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length && i < codes.Length; i++) into[i] = map[codes[i]] + constant;
        }
    }

    /// <summary>Adds <c>map[code]</c> of the rows from <paramref name="start"/> on.</summary>
    public void AddMapped(int start, ReadOnlySpan<int> map, Span<int> into)
    {
        if (_bytes is not null)
        {
            ReadOnlySpan<byte> codes = _bytes.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length && i < codes.Length; i++) into[i] += map[codes[i]];
        }
        else if (_shorts is not null)
        {
            ReadOnlySpan<ushort> codes = _shorts.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length && i < codes.Length; i++) into[i] += map[codes[i]];
        }
        else
        {
            ReadOnlySpan<int> codes = _ints.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length && i < codes.Length; i++) into[i] += map[codes[i]];
        }
    }

    private static bool Ascends<T>(ReadOnlySpan<T> codes)
        where T : IComparable<T>
    {
        for (int i = 1; i < codes.Length; i++)
        {
            if (codes[i].CompareTo(codes[i - 1]) < 0) return false;
        }

        return true;
    }
}
