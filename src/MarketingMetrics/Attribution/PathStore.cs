using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The growing set of distinct paths behind the builders: equal paths (same touches, same ages) are one entry, so memory is bounded by the number of
/// distinct paths. Totals are exact decimals; the weights of single paths are what the models work in, doubles.
/// </summary>
internal sealed class PathStore
{
    public const int UnknownAge = -1;
    private const double MostWeight = 1e15;

    private readonly ChannelDictionary channels;
    private readonly SortedDictionary<UnattributedReason, (decimal Conversions, decimal Value)> unattributed = [];
    private ushort[] codes = new ushort[1024];
    private int[]? ages;
    private int used;
    private Entry[] entries = new Entry[256];
    private (uint Hash, int Place)[] buckets = new (uint, int)[512];
    private int count;
    private (decimal Conversions, decimal Value, decimal Nulls) touched;
    private double spread;

    public PathStore(ChannelDictionary channels) => this.channels = channels;

    public List<PathProblem> Problems { get; } = [];

    /// <summary>Null where the weights may be added, else what is wrong with them.</summary>
    public PathProblemReason? Refuse(decimal conversions, decimal value, decimal nulls)
    {
        if (conversions < 0 || nulls < 0)
            return PathProblemReason.NegativeCount;
        return spread + Magnitude(conversions, value, nulls) > MostWeight ? PathProblemReason.WeightOutOfRange : null;
    }

    public void AddUnattributed(UnattributedReason reason, decimal conversions, decimal value)
    {
        unattributed.TryGetValue(reason, out (decimal Conversions, decimal Value) before);
        unattributed[reason] = (before.Conversions + conversions, before.Value + value);
        spread += Magnitude(conversions, value, 0);
    }

    public void Add(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges, decimal conversions, decimal value, decimal nulls)
    {
        if (pathAges.Length > 0 && ages is null)
        {
            ages = new int[codes.Length];
            ages.AsSpan().Fill(UnknownAge);
        }

        int at = Find(path, pathAges);
        ref Entry entry = ref entries[at];

        // Most rows have some weights of zero, and adding decimals is what costs here.
        if (conversions != 0)
        {
            double number = (double)conversions;
            entry.Conversions += number;
            spread += number;
            touched.Conversions += conversions;
        }

        if (value != 0)
        {
            double number = (double)value;
            entry.Value += number;
            spread += Math.Abs(number);
            touched.Value += value;
        }

        if (nulls != 0)
        {
            double number = (double)nulls;
            entry.Nulls += number;
            spread += number;
            touched.Nulls += nulls;
        }
    }

    /// <summary>
    /// Freezes the set: channels in ordinal order of their names, paths that convert before those that never do, so that a rule model
    /// reads only the first part.
    /// </summary>
    public ConversionPaths Build(IReadOnlyDictionary<string, decimal>? costs = null, long touchesOutsideWindow = 0)
    {
        // A channel that only refused rows named is on no path.
        bool[] onPath = new bool[channels.Count];
        foreach (ushort code in codes.AsSpan(0, used))
            onPath[code] = true;
        int[] sorted = [.. Enumerable.Range(0, channels.Count).Where(code => onPath[code]).OrderBy(channels.Label, StringComparer.Ordinal)];
        ushort[] renumbered = new ushort[channels.Count];
        for (int i = 0; i < sorted.Length; i++)
            renumbered[sorted[i]] = (ushort)i;

        ushort[] newCodes = new ushort[used];
        int[]? newAges = ages is null ? null : new int[used];
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

    private static double Magnitude(decimal conversions, decimal value, decimal nulls) =>
        (double)conversions + Math.Abs((double)value) + (double)nulls;

    private int Find(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges)
    {
        uint hash = Hash(path, pathAges);
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

    private bool SameAges(in Entry entry, ReadOnlySpan<int> pathAges)
    {
        if (ages is null)
            return true;
        ReadOnlySpan<int> known = ages.AsSpan(entry.Start, entry.Length);
        return pathAges.IsEmpty ? known[0] == UnknownAge : known.SequenceEqual(pathAges);
    }

    private void Append(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges)
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

    private static uint Hash(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges)
    {
        ulong hash = (ulong)path.Length;
        foreach (ushort code in path)
            hash = (hash ^ code) * 0x9E3779B97F4A7C15;
        foreach (int age in pathAges)
            hash = (hash ^ (hash >> 32) ^ (uint)age) * 0xBF58476D1CE4E5B9;
        return (uint)((hash ^ (hash >> 29)) >> 8);
    }

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
