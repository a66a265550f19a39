using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MarketingMetrics.Import.Text;

/// <summary>
/// Reads the numbers of one column. Plain ones of up to fifteen bytes are read without a loop, which would cost most where a number is
/// longer than the processor guessed: the places of what is no digit say which shape a number has, the shape where its digits are.
/// </summary>
/// <remarks>Cells of a column mostly have the shape of the cell before. What has none is read by <see cref="NumberCell.Read"/>, as is everything where the processor lacks the instructions.</remarks>
internal sealed class NumberReader(char point)
{
    private readonly NumberShapes _shapes = NumberShapes.With(point);
    private readonly NumberShape[] _all = NumberShapes.With(point).All;
    private int _last;

    // Sixteen bytes that are left out, then sixteen that count.
    private static ReadOnlySpan<byte> Edge =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
    ];

    /// <summary>Reads a cell of any form.</summary>
    public NumberCell Read(ReadOnlySpan<byte> row, ReadOnlySpan<byte> cell) => TryPlain(row, cell, out NumberCell number) ? number : ReadAny(cell);

    /// <summary>Reads a cell of any form, the slow way.</summary>
    public NumberCell ReadAny(ReadOnlySpan<byte> cell) => NumberCell.Read(cell, point);

    /// <summary>Reads a plain cell of an everyday size that lies in its row, with enough bytes of the row before its end.</summary>
    public bool TryPlain(ReadOnlySpan<byte> row, ReadOnlySpan<byte> cell, out NumberCell number)
    {
        number = default;
        if (!Sse41.IsSupported || (uint)(cell.Length - 1) >= NumberShape.Longest || !row.Overlaps(cell, out int start)) return false;
        int from = start + cell.Length - NumberShape.Width;
        if (from < 0 || from > row.Length - NumberShape.Width) return false;
        Vector128<byte> text = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(row), (uint)from);
        Vector128<byte> digits = (text - Vector128.Create((byte)'0')) & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Edge), (uint)cell.Length);
        int nonDigits = Sse2.MoveMask(Sse2.CompareEqual(Sse2.Min(digits, Vector128.Create((byte)9)), digits)) ^ 0xFFFF;
        ref readonly NumberShape shape = ref _all[_last];
        if (!shape.Has(nonDigits, text))
        {
            bool hasPoint = (Sse2.MoveMask(Sse2.CompareEqual(text, Vector128.Create((byte)point))) & nonDigits) != 0;
            shape = ref _all[_last = _shapes.Find(nonDigits, hasPoint)];
            if (!shape.Has(nonDigits, text)) return false;
        }

        if (cell.Length < shape.Shortest || cell.Length > shape.Most) return false;
        number = NumberCell.OfDigits(Value(Ssse3.Shuffle(digits, shape.Digits)), shape.Decimals, shape.IsPercent);
        return true;
    }

    // Neighbours become pairs, pairs fours, fours eights.
    private static long Value(Vector128<byte> digits)
    {
        Vector128<short> pairs = Ssse3.MultiplyAddAdjacent(digits, Vector128.Create((short)0x010A).AsSByte());
        Vector128<int> fours = Sse2.MultiplyAddAdjacent(pairs, Vector128.Create(0x0001_0064).AsInt16());
        Vector128<ushort> packed = Sse41.PackUnsignedSaturate(fours, fours);
        Vector128<int> eights = Sse2.MultiplyAddAdjacent(packed.AsInt16(), Vector128.Create(0x0001_2710).AsInt16());
        return (eights.ToScalar() * 100_000_000L) + eights.GetElement(1);
    }
}
