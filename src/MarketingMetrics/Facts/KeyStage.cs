using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>
/// Numbers the distinct combinations of some parts of a key, behind the number of the parts before. A small space is a table, a large one
/// a dictionary. Number 0 stands for rows that are left out, so that summing needs no branch.
/// </summary>
internal sealed class KeyStage
{
    private const int LargestTable = 1 << 22;

    private readonly KeyStage? _before;
    private readonly int[] _cardinalities;
    private readonly int[]? _table;
    private readonly Dictionary<long, int> _numbers = [];
    private readonly List<int> _keys = [];

    public KeyStage(KeyStage? before, int first, int[] cardinalities)
    {
        _before = before;
        _cardinalities = cardinalities;
        First = first;
        Size = 1;
        Strides = new int[cardinalities.Length];
        for (int part = cardinalities.Length - 1; part >= 0; part--)
        {
            Strides[part] = Size;
            Size *= cardinalities[part];
        }

        _keys.AddRange(new int[Width]);
        if (before is null && Size <= LargestTable) _table = new int[Size];
    }

    /// <summary>The first part of the key that belongs to the stage.</summary>
    public int First { get; }

    /// <summary>Number of combinations that the parts of the stage can have.</summary>
    public int Size { get; }

    /// <summary>What a code of each part adds to the cell.</summary>
    public int[] Strides { get; }

    public int Count { get; private set; } = 1;

    private int Width => First + _cardinalities.Length;

    public ReadOnlySpan<int> KeyOf(int number) => CollectionsMarshal.AsSpan(_keys).Slice(number * Width, Width);

    public int CellOf(ReadOnlySpan<int> codes)
    {
        int cell = 0;
        for (int part = 0; part < Strides.Length; part++) cell += codes[First + part] * Strides[part];
        return cell;
    }

    public int NumberOf(int prefix, int cell)
    {
        ref int number = ref (_table is not null ? ref _table[cell] : ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, ((long)prefix * Size) + cell, out _));
        if (number == 0) number = Add(prefix, cell);
        return number;
    }

    public int Known(int prefix, int cell) => _table is not null ? _table[cell] : _numbers.GetValueOrDefault(((long)prefix * Size) + cell);

    private int Add(int prefix, int cell)
    {
        if (_before is not null) _keys.AddRange(_before.KeyOf(prefix).ToArray());
        for (int part = 0; part < Strides.Length; part++) _keys.Add(cell / Strides[part] % _cardinalities[part]);
        return Count++;
    }
}
