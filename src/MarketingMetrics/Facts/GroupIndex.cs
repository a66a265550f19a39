using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>
/// Numbers groups from their key codes. A small key space is a table; a large one folds part after part through dictionaries, so that no
/// number of dimensions can overflow a key. Group 0 takes the rows that are left out, so that summing needs no branch.
/// </summary>
internal sealed class GroupIndex
{
    private const int LargestTable = 1 << 22;

    private readonly int[] _cardinalities;
    private readonly int[]? _table;
    private readonly Dictionary<long, int>[] _levels = [];
    private readonly List<int> _keys = [];

    public GroupIndex(int[] cardinalities)
    {
        _cardinalities = cardinalities;
        _keys.AddRange(new int[cardinalities.Length]);
        UInt128 size = 1;
        foreach (int cardinality in cardinalities)
        {
            size *= (UInt128)(uint)cardinality;
            if (size > LargestTable) break;
        }

        if (size <= LargestTable) _table = new int[(int)size];
        else _levels = [.. cardinalities.Select(_ => new Dictionary<long, int>())];
    }

    /// <summary>Number of groups, the one for rows left out included.</summary>
    public int Count => _cardinalities.Length == 0 ? _withoutKeys : _keys.Count / _cardinalities.Length;

    private int _withoutKeys = 1;

    public ReadOnlySpan<int> KeyOf(int group) => CollectionsMarshal.AsSpan(_keys).Slice(group * _cardinalities.Length, _cardinalities.Length);

    public int Find(ReadOnlySpan<int> codes)
    {
        if (_table is not null)
        {
            int at = 0;
            for (int part = 0; part < codes.Length; part++) at = at * _cardinalities[part] + codes[part];
            ref int group = ref _table[at];
            if (group == 0) group = Add(codes);
            return group;
        }

        int prefix = 0;
        for (int part = 0; part < codes.Length; part++)
        {
            ref int next = ref CollectionsMarshal.GetValueRefOrAddDefault(_levels[part], (long)prefix * _cardinalities[part] + codes[part], out bool known);
            if (!known) next = part == codes.Length - 1 ? Add(codes) : _levels[part].Count;
            prefix = next;
        }

        return prefix;
    }

    private int Add(ReadOnlySpan<int> codes)
    {
        int group = Count;
        if (codes.Length == 0) _withoutKeys++;
        else _keys.AddRange(codes);
        return group;
    }
}
