namespace MarketingMetrics.Facts;

/// <summary>Small non-negative integers, one a row, in 8, 16 or 32 bits, whichever suffices.</summary>
internal sealed class CodeColumn
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;

    private CodeColumn(byte[]? bytes, ushort[]? shorts, int[]? ints)
    {
        _bytes = bytes;
        _shorts = shorts;
        _ints = ints;
    }

    public static CodeColumn Pack(ReadOnlySpan<int> codes, int highest)
    {
        if (highest <= byte.MaxValue)
        {
            var bytes = new byte[codes.Length];
            for (int i = 0; i < codes.Length; i++) bytes[i] = (byte)codes[i];
            return new CodeColumn(bytes, null, null);
        }

        if (highest <= ushort.MaxValue)
        {
            var shorts = new ushort[codes.Length];
            for (int i = 0; i < codes.Length; i++) shorts[i] = (ushort)codes[i];
            return new CodeColumn(null, shorts, null);
        }

        return new CodeColumn(null, null, codes.ToArray());
    }

    /// <summary>Writes <c>map[code]</c> of the rows from <paramref name="start"/> on.</summary>
    public void Map(int start, ReadOnlySpan<int> map, Span<int> into)
    {
        if (_bytes is not null)
        {
            ReadOnlySpan<byte> codes = _bytes.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length; i++) into[i] = map[codes[i]];
        }
        else if (_shorts is not null)
        {
            ReadOnlySpan<ushort> codes = _shorts.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length; i++) into[i] = map[codes[i]];
        }
        else
        {
            ReadOnlySpan<int> codes = _ints.AsSpan(start, into.Length);
            for (int i = 0; i < into.Length; i++) into[i] = map[codes[i]];
        }
    }
}
