namespace MarketingMetrics.Import.Reading;

/// <summary>Recognises rows that an earlier file of the same source, account and columns already delivered with the same values.</summary>
internal sealed class DuplicateRows
{
    private readonly HashSet<UInt128>? _earlier;
    private readonly HashSet<UInt128>? _own;

    /// <param name="earlier">Rows of files before; null where there are none.</param>
    /// <param name="own">Collects the rows of this file; null where no later file can repeat them.</param>
    public DuplicateRows(HashSet<UInt128>? earlier, HashSet<UInt128>? own)
    {
        _earlier = earlier;
        _own = own;
    }

    public long Count { get; private set; }

    /// <summary>Whether another file may hold the same rows.</summary>
    public bool IsActive => _earlier is not null || _own is not null;

    public bool IsDuplicate(RowSpan days, IEnumerable<string> names, RowNumbers values)
    {
        UInt128 key = Key(days, names, values);
        if (_earlier is not null && _earlier.Contains(key))
        {
            Count++;
            return true;
        }

        _own?.Add(key);
        return false;
    }

    private static UInt128 Key(RowSpan days, IEnumerable<string> names, RowNumbers values)
    {
        ulong a = 14695981039346656037, b = 0x9E3779B97F4A7C15;
        Mix(ref a, ref b, (ulong)days.Days.Start.DayNumber << 32 | (uint)days.Days.End.DayNumber);
        foreach (string name in names)
        {
            foreach (char c in name) Mix(ref a, ref b, c);
            Mix(ref a, ref b, 0xFFFF);
        }

        Span<int> bits = stackalloc int[4];
        for (int i = 0; i < values.Count; i++)
        {
            decimal.GetBits(values.ValueAt(i) is { } v ? v / 1.0000000000000000000000000000m : -1e27m, bits);
            Mix(ref a, ref b, (ulong)(uint)bits[0] | (ulong)(uint)bits[1] << 32);
            Mix(ref a, ref b, (ulong)(uint)bits[2] | (ulong)(uint)bits[3] << 32);
        }

        return new UInt128(a, b);
    }

    private static void Mix(ref ulong a, ref ulong b, ulong value)
    {
        a = (a ^ value) * 1099511628211;
        b = System.Numerics.BitOperations.RotateLeft(b ^ (value * 0xC2B2AE3D27D4EB4F), 31) * 0x9E3779B185EBCA87;
    }
}
