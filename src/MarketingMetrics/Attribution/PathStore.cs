using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The growing set of distinct paths behind the builders: equal paths (same touches, same ages) are one entry, so memory is bounded by the number of
/// distinct paths. Totals are exact decimals; the weights of single paths are what the models work in, doubles.
/// </summary>
internal sealed class PathStore
{
    public const long UnknownAge = -1;
    private const double MostWeight = 1e15;

    private const int Batch = 64;

    private readonly ChannelDictionary channels;
    private readonly Pending[] pending = new Pending[Batch];
    private readonly SortedDictionary<UnattributedReason, (decimal Conversions, decimal Value)> unattributed = [];
    private ushort[] codes = new ushort[1024];
    private long[]? ages;
    private int used;
    private Entry[] entries = new Entry[256];
    private (uint Hash, int Place)[] buckets = new (uint, int)[512];
    private int count;
    private (decimal Conversions, decimal Value, decimal Nulls) touched;
    private double spread;
    private ushort[] waitingCodes = new ushort[Batch * 8];
    private int waiting;
    private int waitingUsed;
    private int warmed;

    public PathStore(ChannelDictionary channels) => this.channels = channels;

    public List<PathProblem> Problems { get; } = [];

    /// <summary>Null where the weights may be added, else what is wrong with them.</summary>
    public PathProblemReason? Refuse(in PathWeights weights)
    {
        if (weights.Conversions.Near < 0 || weights.Nulls.Near < 0)
            return PathProblemReason.NegativeCount;
        return spread + weights.Magnitude > MostWeight ? PathProblemReason.WeightOutOfRange : null;
    }

    public void AddUnattributed(UnattributedReason reason, decimal conversions, decimal value)
    {
        unattributed.TryGetValue(reason, out (decimal Conversions, decimal Value) before);
        unattributed[reason] = (before.Conversions + conversions, before.Value + value);
        spread += new PathWeights(conversions, value, 0).Magnitude;
    }

    public void Add(ReadOnlySpan<ushort> path, ReadOnlySpan<long> pathAges, in PathWeights weights)
    {
        spread += weights.Magnitude;
        // Most rows have some weights of zero, and adding decimals costs.
        if (weights.Conversions.Near != 0)
            touched.Conversions += weights.Conversions.Exact;
        if (weights.Value.Near != 0)
            touched.Value += weights.Value.Exact;
        if (weights.Nulls.Near != 0)
            touched.Nulls += weights.Nulls.Exact;
        Entry added = new() { Length = path.Length, Conversions = weights.Conversions.Near, Value = weights.Value.Near, Nulls = weights.Nulls.Near };
        if (pathAges.IsEmpty && ages is null)
        {
            Wait(path, added);
            return;
        }

        Settle();
        if (ages is null)
        {
            ages = new long[codes.Length];
            ages.AsSpan().Fill(UnknownAge);
        }

        Merge(path, pathAges, Hash(path, pathAges), added);
    }

    /// <summary>
    /// Freezes the set: channels in ordinal order of their names, paths that convert before those that never do, so that a rule model
    /// reads only the first part.
    /// </summary>
    public ConversionPaths Build(IReadOnlyDictionary<string, decimal>? costs = null, long touchesOutsideWindow = 0)
    {
        Settle();

        // A channel that only refused rows named is on no path.
        bool[] onPath = new bool[channels.Count];
        foreach (ushort code in codes.AsSpan(0, used))
            onPath[code] = true;
        int[] sorted = [.. Enumerable.Range(0, channels.Count).Where(code => onPath[code]).OrderBy(channels.Label, StringComparer.Ordinal)];
        ushort[] renumbered = new ushort[channels.Count];
        for (int i = 0; i < sorted.Length; i++)
            renumbered[sorted[i]] = (ushort)i;

        ushort[] newCodes = new ushort[used];
        long[]? newAges = ages is null ? null : new long[used];
        int[] newOffsets = new int[count + 1];
        Vector128<double>[] newWeights = new Vector128<double>[count];
        double[] nulls = new double[count];
        int next = 0;
        int converting = 0;
        foreach (bool converts in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (ref readonly Entry entry in entries.AsSpan(0, count))
            {
                if (entry.Converts != converts)
                    continue;
                int start = newOffsets[next];
                for (int i = 0; i < entry.Length; i++)
                    newCodes[start + i] = renumbered[codes[entry.Start + i]];
                if (newAges is not null)
                    ages.AsSpan(entry.Start, entry.Length).CopyTo(newAges.AsSpan(start));
                newWeights[next] = Vector128.Create(entry.Conversions, entry.Value);
                nulls[next] = entry.Nulls;
                newOffsets[++next] = start + entry.Length;
            }

            if (converts)
                converting = next;
        }

        return new ConversionPaths(new PathColumns(newCodes, newOffsets, newAges, newWeights, nulls, converting))
        {
            Channels = [.. sorted.Select(channels.Label)],
            Names = [.. sorted.Select(code => channels[code])],
            Problems = [.. Problems],
            Unattributed = [.. unattributed.Select(bucket => new Unattributed(bucket.Key, decimal.Round(bucket.Value.Conversions, 12), decimal.Round(bucket.Value.Value, 12)))],
            TouchedConversions = decimal.Round(touched.Conversions, 12),
            TouchedValue = decimal.Round(touched.Value, 12),
            Nulls = decimal.Round(touched.Nulls, 12),
            Costs = costs ?? new Dictionary<string, decimal>(),
            TouchesOutsideWindow = touchesOutsideWindow,
        };
    }

    // With many distinct paths nearly every look-up waits for memory. Rows wait until a batch is full, so that the places of all of them are fetched at once.
    private void Wait(ReadOnlySpan<ushort> path, in Entry added)
    {
        if (waitingUsed + path.Length > waitingCodes.Length)
            Array.Resize(ref waitingCodes, Math.Max(waitingCodes.Length * 2, waitingUsed + path.Length));
        path.CopyTo(waitingCodes.AsSpan(waitingUsed));
        pending[waiting++] = new Pending(Hash(path, []), added with { Start = waitingUsed });
        waitingUsed += path.Length;
        if (waiting == Batch)
            Settle();
    }

    private void Settle()
    {
        Span<int> places = stackalloc int[Batch];
        for (int i = 0; i < waiting; i++)
        {
            (uint hash, int place) = buckets[(int)pending[i].Hash & (buckets.Length - 1)];
            places[i] = hash == pending[i].Hash ? place - 1 : -1;
        }

        for (int i = 0; i < waiting; i++)
            places[i] = places[i] >= 0 ? entries[places[i]].Start : 0;
        for (int i = 0; i < waiting; i++)
            warmed ^= codes[places[i]];
        for (int i = 0; i < waiting; i++)
        {
            ref readonly Pending row = ref pending[i];
            Merge(waitingCodes.AsSpan(row.Added.Start, row.Added.Length), [], row.Hash, row.Added);
        }

        (waiting, waitingUsed) = (0, 0);
    }

    private void Merge(ReadOnlySpan<ushort> path, ReadOnlySpan<long> pathAges, uint hash, in Entry added)
    {
        int at = Find(path, pathAges, hash);
        ref Entry entry = ref entries[at];
        entry.Conversions += added.Conversions;
        entry.Value += added.Value;
        entry.Nulls += added.Nulls;
    }

    private int Find(ReadOnlySpan<ushort> path, ReadOnlySpan<long> pathAges, uint hash)
    {
        int mask = buckets.Length - 1;
        int at = (int)hash & mask;
        for (; buckets[at].Place != 0; at = (at + 1) & mask)
        {
            if (buckets[at].Hash != hash)
                continue;
            int place = buckets[at].Place - 1;
            ref readonly Entry entry = ref entries[place];
            if (path.SequenceEqual(codes.AsSpan(entry.Start, entry.Length)) && SameAges(entry, pathAges))
                return place;
        }

        Append(path, pathAges);
        buckets[at] = (hash, count);
        if (count * 2 > buckets.Length)
            Rehash();
        return count - 1;
    }

    private bool SameAges(in Entry entry, ReadOnlySpan<long> pathAges)
    {
        if (ages is null)
            return true;
        ReadOnlySpan<long> known = ages.AsSpan(entry.Start, entry.Length);
        return pathAges.IsEmpty ? known[0] == UnknownAge : known.SequenceEqual(pathAges);
    }

    private void Append(ReadOnlySpan<ushort> path, ReadOnlySpan<long> pathAges)
    {
        if (used + path.Length > codes.Length)
        {
            Array.Resize(ref codes, Math.Max(codes.Length * 2, used + path.Length));
            if (ages is not null)
                Array.Resize(ref ages, codes.Length);
        }

        if (count == entries.Length)
            Array.Resize(ref entries, count * 2);
        path.CopyTo(codes.AsSpan(used));
        if (pathAges.IsEmpty)
            ages?.AsSpan(used, path.Length).Fill(UnknownAge);
        else
            pathAges.CopyTo(ages.AsSpan(used));
        entries[count++] = new Entry { Start = used, Length = path.Length };
        used += path.Length;
    }

    private void Rehash()
    {
        (uint Hash, int Place)[] old = buckets;
        buckets = new (uint, int)[old.Length * 2];
        foreach ((uint Hash, int Place) bucket in old)
        {
            if (bucket.Place == 0)
                continue;
            int at = (int)bucket.Hash & (buckets.Length - 1);
            while (buckets[at].Place != 0)
                at = (at + 1) & (buckets.Length - 1);
            buckets[at] = bucket;
        }
    }

    private static uint Hash(ReadOnlySpan<ushort> path, ReadOnlySpan<long> pathAges)
    {
        ulong hash = (ulong)path.Length;
        foreach (ushort code in path)
            hash = (hash ^ code) * 0x9E3779B97F4A7C15;
        foreach (long age in pathAges)
            hash = (hash ^ (hash >> 32) ^ (ulong)age) * 0xBF58476D1CE4E5B9;
        return (uint)((hash ^ (hash >> 29)) >> 8);
    }

    private readonly record struct Pending(uint Hash, Entry Added);

    private struct Entry
    {
        public int Start;
        public int Length;
        public double Conversions;
        public double Value;
        public double Nulls;

        public readonly bool Converts => Conversions != 0 || Value != 0;
    }
}
