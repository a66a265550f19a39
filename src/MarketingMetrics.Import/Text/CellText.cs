namespace MarketingMetrics.Import.Text;

/// <summary>What is the same for cells of every kind: the white space around them, and the signs for "no value".</summary>
internal static class CellText
{
    /// <summary>Without spaces, tabs, no-break spaces (U+00A0), narrow ones (U+202F) and zero-width ones (U+200B, U+FEFF) at either end.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell) =>
        cell.IsEmpty || (cell[0] is > (byte)' ' and < 0x7F && cell[^1] is > (byte)' ' and < 0x7F) ? cell : TrimSpaces(cell);

    private static ReadOnlySpan<byte> TrimSpaces(ReadOnlySpan<byte> cell)
    {
        while (SpaceAtStart(cell) is > 0 and var length) cell = cell[length..];
        while (SpaceAtEnd(cell) is > 0 and var length) cell = cell[..^length];
        return cell;
    }

    /// <summary>Length in bytes of a white space character at the start; 0 where there is none.</summary>
    public static int SpaceAtStart(ReadOnlySpan<byte> cell) => cell switch
    {
        [(byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r', ..] => 1,
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0xAF or 0x8B or 0x89, ..] => 3,
        [0xEF, 0xBB, 0xBF, ..] => 3,
        _ => 0,
    };

    /// <summary>Empty, dashes, <c>n/a</c>, infinity: the platform has no value. A zero is not among them.</summary>
    public static bool IsMissing(ReadOnlySpan<byte> trimmed) => trimmed.Length switch
    {
        0 => true,
        1 => trimmed[0] == (byte)'-',
        2 => trimmed is [(byte)'-', (byte)'-'],
        3 => trimmed.SequenceEqual("—"u8) || trimmed.SequenceEqual("–"u8) || trimmed.SequenceEqual("∞"u8)
            || trimmed.SequenceEqual("n/a"u8) || trimmed.SequenceEqual("N/A"u8) || trimmed.SequenceEqual("NaN"u8),
        4 => trimmed.SequenceEqual("null"u8) || trimmed.SequenceEqual("NULL"u8),
        9 => trimmed.SequenceEqual("(not set)"u8),
        _ => false,
    };

    private static int SpaceAtEnd(ReadOnlySpan<byte> cell) => cell switch
    {
        [.., (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r'] => 1,
        [.., 0xC2, 0xA0] => 2,
        [.., 0xE2, 0x80, 0xAF or 0x8B or 0x89] => 3,
        _ => 0,
    };
}
