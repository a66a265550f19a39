using System.Runtime.InteropServices;

namespace MarketingMetrics.Attribution;

/// <summary>
/// Counted transitions of a chain of order m as sparse rows of probabilities. A state is the last m channels as a number in base k + 1, 0 standing for
/// "before the first touch"; state 0 is the start. Self-loops are divided out: they change no probability of arriving anywhere else.
/// </summary>
internal sealed class TransitionCounts
{
    // 32 MiB of doubles; beyond it a hash table is smaller.
    private const long MostFlat = 1 << 22;

    private TransitionCounts(int states, int transitions)
    {
        Offsets = new int[states + 1];
        Next = new int[transitions];
        Share = new double[transitions];
        Converts = new double[states];
        LastChannel = new int[states];
    }

    public int States => Converts.Length;

    public int[] Offsets { get; }

    public int[] Next { get; }

    public double[] Share { get; }

    /// <summary>Probability of converting right from a state.</summary>
    public double[] Converts { get; }

    /// <summary>The channel a state ends in; -1 for the start.</summary>
    public int[] LastChannel { get; }

    public static TransitionCounts Of(ConversionPaths paths, int order)
    {
        PathColumns columns = paths.Columns;
        int k = paths.Channels.Count;
        long radix = k + 1;
        long states = (long)Math.Pow(radix, order);

        // Column 0: people who leave without converting; 1 .. k: on to a channel; k + 1: convert.
        int row = k + 2;
        List<(long State, int To, double People)> entries = [];
        if (states <= MostFlat / row)
        {
            double[] flat = new double[states * row];
            for (int p = 0; p < columns.Count; p++)
            {
                (double converted, double nulls) = (columns.Weights[p][0], columns.Nulls[p]);
                long state = 0;
                foreach (ushort code in columns.Touches(p))
                {
                    flat[state * row + code + 1] += converted + nulls;
                    state = (state * radix + code + 1) % states;
                }

                flat[state * row + k + 1] += converted;
                flat[state * row] += nulls;
            }

            for (long at = 0; at < flat.Length; at++)
            {
                if (flat[at] > 0)
                    entries.Add((at / row, (int)(at % row), flat[at]));
            }
        }
        else
        {
            Dictionary<(long State, int To), double> table = [];
            void Add(long state, int to, double people) =>
                CollectionsMarshal.GetValueRefOrAddDefault(table, (state, to), out _) += people;
            for (int p = 0; p < columns.Count; p++)
            {
                (double converted, double nulls) = (columns.Weights[p][0], columns.Nulls[p]);
                long state = 0;
                foreach (ushort code in columns.Touches(p))
                {
                    Add(state, code + 1, converted + nulls);
                    state = (state * radix + code + 1) % states;
                }

                Add(state, k + 1, converted);
                Add(state, 0, nulls);
            }

            entries.AddRange(table.Where(t => t.Value > 0).Select(t => (t.Key.State, t.Key.To, t.Value)));
            entries.Sort();
        }

        return Rows(entries, k, radix, states);
    }

    private static TransitionCounts Rows(List<(long State, int To, double People)> entries, int k, long radix, long states)
    {
        Dictionary<long, int> ids = [];
        foreach ((long state, int to, double _) in entries)
            ids.TryAdd(state, ids.Count);
        bool IsMove((long State, int To, double People) e) => e.To > 0 && e.To <= k && (e.State * radix + e.To) % states != e.State;

        var rows = new TransitionCounts(ids.Count, entries.Count(IsMove));
        int written = 0;
        for (int i = 0; i < entries.Count;)
        {
            long state = entries[i].State;
            int id = ids[state];
            int end = i;
            double leaving = 0;
            for (; end < entries.Count && entries[end].State == state; end++)
            {
                long next = (state * radix + entries[end].To) % states;
                bool stays = entries[end].To > 0 && entries[end].To <= k && next == state;
                leaving += stays ? 0 : entries[end].People;
            }

            rows.LastChannel[id] = (int)(state % radix) - 1;
            for (; i < end; i++)
            {
                if (entries[i].To == k + 1)
                {
                    rows.Converts[id] = entries[i].People / leaving;
                }
                else if (IsMove(entries[i]))
                {
                    rows.Next[written] = ids[(state * radix + entries[i].To) % states];
                    rows.Share[written++] = entries[i].People / leaving;
                }
            }

            rows.Offsets[id + 1] = written;
        }

        return rows;
    }
}
