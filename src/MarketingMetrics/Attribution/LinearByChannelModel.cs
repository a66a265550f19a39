namespace MarketingMetrics.Attribution;

/// <summary>
/// Equal shares for the distinct channels of a path. It is also the exact Shapley value of the game "conversions of paths whose channels
/// lie within the coalition": that game is a sum of one unanimity game per path, and each of those splits evenly.
/// </summary>
internal sealed class LinearByChannelModel(string key, string name) : RuleModel(key, name)
{
    public override void Weigh(ConversionPath path, Span<double> weights)
    {
        for (int i = 0; i < weights.Length; i++)
            weights[i] = path.Codes.IndexOf(path.Codes[i]) == i ? 1 : 0;
    }

    internal override Action<int, int, RawCredit> Reader(ConversionPaths paths)
    {
        PathColumns columns = paths.Columns;

        // The path that last saw a channel; -1 for none. Finds repeats in one reading however long the path.
        int[] seenBy = new int[paths.Channels.Count];
        seenBy.AsSpan().Fill(-1);
        ushort[] distinct = new ushort[paths.Channels.Count];
        return (from, to, credit) =>
        {
            for (int p = from; p < to; p++)
            {
                int count = 0;
                foreach (ushort code in columns.Touches(p))
                {
                    if (seenBy[code] == p)
                        continue;
                    seenBy[code] = p;
                    distinct[count++] = code;
                }

                var share = columns.Weights[p] / count;
                for (int i = 0; i < count; i++)
                    credit.Channels[distinct[i]] += share;
            }
        };
    }
}
