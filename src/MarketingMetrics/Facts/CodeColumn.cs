using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>The first row whose code is at least this one; only where codes ascend.</summary>
    public int FirstAtLeast(int code)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) / 2);
            if (this[middle] < code) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public void Fetch(int start, int rows)
    {
        CacheHint.Fetch(_bytes, start, rows);
        CacheHint.Fetch(_shorts, start, rows);
        CacheHint.Fetch(_ints, start, rows);
    }

    /// <summary>Adds <c>map[code]</c> of the rows from <paramref name="start"/> on.</summary>
    public void AddMapped(int start, ReadOnlySpan<int> map, Span<int> into)
    {
        // One loop per width: the width is settled once a block, not once a row.
        if (_bytes is not null) AddMapped(_bytes.AsSpan(start, into.Length), map, into);
        else if (_shorts is not null) AddMapped(_shorts.AsSpan(start, into.Length), map, into);
        else AddMapped(_ints.AsSpan(start, into.Length), map, into);
    }

    // Four at a time, so that looking up does not wait for counting.
    private static void AddMapped<T>(ReadOnlySpan<T> codes, ReadOnlySpan<int> map, Span<int> into)
        where T : struct, IBinaryInteger<T>
    {
        Span<Vector128<int>> fours = MemoryMarshal.Cast<int, Vector128<int>>(into);
        for (int i = 0; i < fours.Length; i++)
        {
            ReadOnlySpan<T> four = codes.Slice(4 * i, 4);
            fours[i] += Vector128.Create(map[int.CreateTruncating(four[0])], map[int.CreateTruncating(four[1])], map[int.CreateTruncating(four[2])], map[int.CreateTruncating(four[3])]);
        }

        for (int i = 4 * fours.Length; i < codes.Length; i++) into[i] += map[int.CreateTruncating(codes[i])];
    }

    /// <summary>Adds <c>code * factor</c> of the rows from <paramref name="start"/> on: a look-up that vectors can do.</summary>
    public void AddScaled(int start, int factor, Span<int> into)
    {
        Span<Vector<int>> sums = MemoryMarshal.Cast<int, Vector<int>>(into);
        int done = 0;
        if (_bytes is not null)
        {
            foreach (Vector<byte> codes in MemoryMarshal.Cast<byte, Vector<byte>>(_bytes.AsSpan(start, into.Length)))
            {
                Vector.Widen(codes, out Vector<ushort> low, out Vector<ushort> high);
                AddScaled(low, factor, sums.Slice(done, 2));
                AddScaled(high, factor, sums.Slice(done + 2, 2));
                done += 4;
            }
        }
        else if (_shorts is not null)
        {
            foreach (Vector<ushort> codes in MemoryMarshal.Cast<ushort, Vector<ushort>>(_shorts.AsSpan(start, into.Length)))
            {
                AddScaled(codes, factor, sums.Slice(done, 2));
                done += 2;
            }
        }
        else
        {
            foreach (Vector<int> codes in MemoryMarshal.Cast<int, Vector<int>>(_ints.AsSpan(start, into.Length))) sums[done++] += codes * factor;
        }

        for (int i = done * Vector<int>.Count; i < into.Length; i++) into[i] += this[start + i] * factor;
    }

    private static void AddScaled(Vector<ushort> codes, int factor, Span<Vector<int>> into)
    {
        Vector.Widen(codes, out Vector<uint> low, out Vector<uint> high);
        into[0] += Vector.AsVectorInt32(low) * factor;
        into[1] += Vector.AsVectorInt32(high) * factor;
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
