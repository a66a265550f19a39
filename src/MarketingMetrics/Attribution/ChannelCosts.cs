namespace MarketingMetrics.Attribution;

/// <summary>Costs matched to the channels of the paths, and the channels that cost money without being on a path.</summary>
internal sealed record ChannelCosts(decimal?[] OfChannel, IReadOnlyList<(string Label, decimal Cost)> WithoutPath)
{
    private const decimal Most = 1e15m;

    public static ChannelCosts For(ConversionPaths paths, IReadOnlyDictionary<string, decimal> costs)
    {
        decimal?[] known = new decimal?[paths.Channels.Count];
        List<(string, decimal)> without = [];
        Dictionary<string, int> codes = new(StringComparer.OrdinalIgnoreCase);
        for (int c = 0; c < known.Length; c++)
            codes[paths.Channels[c]] = c;
        foreach ((string label, decimal cost) in costs.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (Math.Abs(cost) > Most)
                throw new ArgumentException($"The cost of '{label}' is {cost}; costs beyond 10^15 in magnitude cannot be divided safely.", nameof(costs));
            if (codes.TryGetValue(label.Trim(), out int code))
                known[code] = (known[code] ?? 0) + cost;
            else
                without.Add((label.Trim(), cost));
        }

        return new ChannelCosts(known, without);
    }
}
