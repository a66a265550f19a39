namespace MarketingMetrics.Facts;

/// <summary>Adds the groups of a result up to coarser ones: fewer dimensions, a coarser grain, a remainder, another currency.</summary>
internal sealed class GroupRollUp(FactResult from, FactQuery query)
{
    /// <summary>Keeps parts of the key and merges some of their codes.</summary>
    /// <param name="kept">The parts of the source's key that stay, in their new order; time is not named.</param>
    /// <param name="merge">For one part, its new form and the new code of each old one.</param>
    /// <param name="conversion">Rates for money; null leaves the currencies.</param>
    public FactResult Run(KeyPart[] kept, (KeyPart Old, KeyPart New, int[] Codes)? merge = null, CurrencyConversion? conversion = null)
    {
        KeyPart time = KeyPart.Time(query);
        int fromTime = Array.FindIndex(from.Parts, part => part.IsTime);
        IReadOnlyList<Period> periods = fromTime < 0 ? [from.Query.Period] : from.Parts[fromTime].Buckets;
        int listed = fromTime < 0 ? 1 : from.Parts[fromTime].ListedBuckets;
        int[] timeCodes = [.. periods.Select((period, i) => i >= listed || time.BucketOf(period) >= 0 ? time.CodeOf(period)
            : throw new ArgumentException($"{period} lies in no single {query.Grain} of the result; ask the source again at a finer grain.", "grain"))];

        int[] places = [.. kept.Select(part => Array.IndexOf(from.Parts, part))];
        KeyPart[] parts = [.. kept.Select(part => merge is { } merged && merged.Old == part ? merged.New : part)];
        if (query.Grain != Grain.WholePeriod) parts = [.. parts, time];
        var groups = new GroupIndex(parts.Length);
        MeasureCells[] cells = [.. from.Cells.Select(source => new MeasureCells(source.Measure, conversion is null ? source.Decimals : CurrencyConversion.DecimalsOf(source), source.Asked))];
        var coverage = new CoverageSets(from.CoverageSets);
        Span<int> key = stackalloc int[parts.Length];
        for (int source = 1; source < from.Groups.Count; source++)
        {
            ReadOnlySpan<int> old = from.Groups.KeyOf(source);
            for (int part = 0; part < places.Length; part++)
            {
                int code = old[places[part]];
                key[part] = merge is { } merged && merged.New == parts[part] ? merged.Codes[code] : code;
            }

            int bucket = fromTime < 0 ? 0 : old[fromTime];
            if (query.Grain != Grain.WholePeriod) key[^1] = timeCodes[bucket];
            int group = groups.Find(key);
            bool samePeriod = time.Buckets[timeCodes[bucket]] == periods[bucket];
            for (int m = 0; m < cells.Length; m++)
            {
                cells[m].EnsureGroups(groups.Count);
                if (conversion is not null && cells[m].Measure.Unit == MeasureUnit.Money) conversion.Merge(cells[m], group, from.Cells[m], source, coverage, samePeriod, periods[bucket]);
                else cells[m].Merge(group, from.Cells[m], source, coverage, samePeriod);
            }
        }

        UnlistedGroups.Flag(parts, groups, cells);
        foreach (MeasureCells column in cells) column.EnsureGroups(groups.Count);
        return new FactResult(query, from.Segments, parts, groups, cells, coverage, [.. from.Caveats, .. conversion?.Caveats() ?? []]);
    }
}
