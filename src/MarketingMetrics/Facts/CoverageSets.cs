namespace MarketingMetrics.Facts;

/// <summary>
/// The distinct sets of segments that deliver totals, each stored once under a small number; 0 is the empty set. A result of 100,000
/// groups has few of them.
/// </summary>
internal sealed class CoverageSets
{
    private readonly List<int[]> _sets;
    private readonly Dictionary<string, int> _known;
    private readonly Dictionary<(int Set, int Segment), int> _extended = [];
    private readonly Dictionary<(int First, int Second), int> _united = [];

    /// <summary>The empty set alone.</summary>
    public CoverageSets() => (_sets, _known) = ([[]], new Dictionary<string, int>(StringComparer.Ordinal) { [""] = 0 });

    /// <summary>The same sets under the same numbers, to be added to: a result whose groups are added up stays as it is, whoever reads it meanwhile.</summary>
    public CoverageSets(CoverageSets from) => (_sets, _known) = ([.. from._sets], new Dictionary<string, int>(from._known, StringComparer.Ordinal));

    public int[] this[int set] => _sets[set];

    public int With(int set, int segment)
    {
        if (_extended.TryGetValue((set, segment), out int found)) return found;
        int[] before = _sets[set];
        int number = Array.BinarySearch(before, segment) >= 0 ? set : NumberOf([.. before.Append(segment).Order()]);
        _extended[(set, segment)] = number;
        return number;
    }

    public int Union(int first, int second)
    {
        if (first == second || second == 0) return first;
        if (first == 0) return second;
        if (_united.TryGetValue((first, second), out int found)) return found;
        int number = NumberOf([.. _sets[first].Union(_sets[second]).Order()]);
        _united[(first, second)] = number;
        return number;
    }

    private int NumberOf(int[] segments)
    {
        string key = string.Join(',', segments);
        if (_known.TryGetValue(key, out int number)) return number;
        number = _sets.Count;
        _sets.Add(segments);
        _known[key] = number;
        return number;
    }
}
