namespace MarketingMetrics.Attribution;

/// <summary>The last touch that is of none of the named channels; where all are, the last touch.</summary>
internal sealed class LastExcludingModel(string key, string name, IReadOnlySet<string> excluded) : RuleModel(key, name)
{
    public override void Weigh(ConversionPath path, Span<double> weights)
    {
        int last = path.Count - 1;
        while (last >= 0 && excluded.Contains(path.Channel(last)))
            last--;
        weights[last < 0 ? ^1 : last] = 1;
    }

    internal override Action<int, int, RawCredit> Reader(ConversionPaths paths)
    {
        PathColumns columns = paths.Columns;
        bool[] isExcluded = [.. paths.Names.Select(unit => excluded.Contains(unit.Channel))];
        return (from, to, credit) =>
        {
            for (int p = from; p < to; p++)
            {
                ReadOnlySpan<ushort> touches = columns.Touches(p);
                int last = touches.Length - 1;
                while (last >= 0 && isExcluded[touches[last]])
                    last--;
                credit.Channels[last < 0 ? touches[^1] : touches[last]] += columns.Weights[p];
            }
        };
    }
}
