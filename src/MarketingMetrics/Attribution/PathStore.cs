using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The growing set of distinct paths behind the builders: equal paths (same touches, same ages) are one entry whose weights are added as
/// decimals, so memory is bounded by the number of distinct paths and the sums are exact.
/// </summary>
internal sealed class PathStore
{
    public const int UnknownAge = -1;
    private const decimal MostWeight = 1e15m;

    private readonly ChannelDictionary channels;
    private readonly SortedDictionary<UnattributedReason, (decimal Conversions, decimal Value)> unattributed = [];
    private ushort[] codes = new ushort[1024];
    private int[]? ages;
    private int[] offsets = new int[257];
    private Weights[] weights = new Weights[256];
    private int[] buckets = new int[512];
    private int count;
    private Weights touched;
    private decimal spread;

    public PathStore(ChannelDictionary channels) => this.channels = channels;

    public List<PathProblem> Problems { get; } = [];

    /// <summary>Null where the weights may be added, else what is wrong with them.</summary>
    public PathProblemReason? Refuse(decimal conversions, decimal value, decimal nulls)
    {
        if (conversions < 0 || nulls < 0)
            return PathProblemReason.NegativeCount;
        decimal magnitude = Math.Abs(value);
        if (conversions > MostWeight || nulls > MostWeight || magnitude > MostWeight || spread + conversions + nulls + magnitude > MostWeight)
            return PathProblemReason.WeightOutOfRange;
        return null;
    }

    public void AddUnattributed(UnattributedReason reason, decimal conversions, decimal value)
    {
        unattributed.TryGetValue(reason, out (decimal Conversions, decimal Value) before);
        unattributed[reason] = (before.Conversions + conversions, before.Value + value);
        spread += conversions + Math.Abs(value);
    }

    public void Add(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges, decimal conversions, decimal value, decimal nulls)
    {
        if (pathAges.Length > 0 && ages is null)
        {
            ages = new int[codes.Length];
            ages.AsSpan().Fill(UnknownAge);
        }

        int at = Find(path, pathAges); // before the array is read: finding may grow it
        weights[at] = weights[at].Plus(conversions, value, nulls);
        touched = touched.Plus(conversions, value, nulls);
        spread += conversions + nulls + Math.Abs(value);
    }

    /// <summary>
    /// Freezes the set: channels in ordinal order of their names, paths that convert before those that never do, so that a rule model
    /// reads only the first part.
    /// </summary>
    public ConversionPaths Build(IReadOnlyDictionary<string, decimal>? costs = null, long touchesOutsideWindow = 0)
    {
        int[] sorted = [.. Enumerable.Range(0, channels.Count).OrderBy(channels.Label, StringComparer.Ordinal)];
        ushort[] renumbered = new ushort[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
            renumbered[sorted[i]] = (ushort)i;

        ushort[] newCodes = new ushort[offsets[count]];
        int[]? newAges = ages is null ? null : new int[newCodes.Length];
        int[] newOffsets = new int[count + 1];
        Vector128<double>[] newWeights = new Vector128<double>[count];
        double[] nulls = new double[count];
        int next = 0;
        int converting = 0;
        foreach (bool converts in (ReadOnlySpan<bool>)[true, false])
        {
            for (int p = 0; p < count; p++)
            {
                if (weights[p].Converts != converts)
                    continue;
                int start = newOffsets[next];
                int length = offsets[p + 1] - offsets[p];
                for (int i = 0; i < length; i++)
                    newCodes[start + i] = renumbered[codes[offsets[p] + i]];
                if (newAges is not null)
                    ages.AsSpan(offsets[p], length).CopyTo(newAges.AsSpan(start));
                newWeights[next] = Vector128.Create((double)weights[p].Conversions, (double)weights[p].Value);
                nulls[next] = (double)weights[p].Nulls;
                newOffsets[++next] = start + length;
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

    private int Find(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges)
    {
        uint hash = Hash(path, pathAges);
        int mask = buckets.Length - 1;
        int at = (int)hash & mask;
        for (; buckets[at] != 0; at = (at + 1) & mask)
        {
            int p = buckets[at] - 1;
            if (weights[p].Hash == hash && path.SequenceEqual(codes.AsSpan(offsets[p]..offsets[p + 1])) && SameAges(p, pathAges))
                return p;
        }

        buckets[at] = count + 1;
        Append(path, pathAges, hash);
        if (count * 2 > buckets.Length)
            Rehash();
        return count - 1;
    }

    private bool SameAges(int p, ReadOnlySpan<int> pathAges)
    {
        if (ages is null)
            return true;
        ReadOnlySpan<int> known = ages.AsSpan(offsets[p]..offsets[p + 1]);
        return pathAges.IsEmpty ? known[0] == UnknownAge : known.SequenceEqual(pathAges);
    }

    private void Append(ReadOnlySpan<ushort> path, ReadOnlySpan<int> pathAges, uint hash)
    {
        int start = offsets[count];
        if (start + path.Length > codes.Length)
        {
            Array.Resize(ref codes, Math.Max(codes.Length * 2, start + path.Length));
            if (ages is not null)
                Array.Resize(ref ages, codes.Length);
        }

        if (count == weights.Length)
        {
            Array.Resize(ref weights, count * 2);
            Array.Resize(ref offsets, count * 2 + 1);
        }

        path.CopyTo(codes.AsSpan(start));
        if (pathAges.IsEmpty)
            ages?.AsSpan(start, path.Length).Fill(UnknownAge);
        else
            pathAges.CopyTo(ages.AsSpan(start));
        weights[count] = new Weights(hash, 0, 0, 0);
        offsets[++count] = start + path.Length;
    }

    private void Rehash()
    {
        buckets = new int[buckets.Length * 2];
        for (int p = 0; p < count; p++)
        {
            int at = (int)weights[p].Hash & (buckets.Length - 1);
            while (buckets[at] != 0)
                at = (at + 1) & (buckets.Length - 1);
            buckets[at] = p + 1;
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

    private readonly record struct Weights(uint Hash, decimal Conversions, decimal Value, decimal Nulls)
    {
        public bool Converts => Conversions != 0 || Value != 0;

        public Weights Plus(decimal conversions, decimal value, decimal nulls) =>
            new(Hash, Conversions + conversions, Value + value, Nulls + nulls);
    }
}
