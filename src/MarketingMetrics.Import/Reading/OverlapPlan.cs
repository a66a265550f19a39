using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Reading;

/// <summary>
/// Decides, before facts are read, which table delivers a measure where several cut the same days of one source and account in different
/// ways: sessions by day, by channel and by country are the same sessions, and adding them would count them three times.
/// </summary>
internal static class OverlapPlan
{
    public static void Decide(IReadOnlyList<OpenedFile> files, ImportOptions options)
    {
        var tables = new List<Candidate>();
        foreach (OpenedFile file in files)
        {
            if (file.IsDuplicate || file.Recognition is null) continue;
            tables.AddRange(file.Blocks.Where(block => block.DataRows > 0).Select(block => new Candidate(file, block, options)));
        }

        Candidate[] ranked = [.. tables.OrderBy(table => table.Grain).ThenByDescending(table => table.IsDated).ThenByDescending(table => table.Block.Block.Map.Dimensions.Count())];
        for (int i = 1; i < ranked.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (!IsOtherCut(ranked[j], ranked[i])) continue;
                foreach (Measure measure in ranked[i].Measures.Where(ranked[j].Measures.Contains).Where(measure => !ranked[j].Block.LeftOut.Contains(measure)))
                    ranked[i].Block.LeftOut.Add(measure);
            }
        }
    }

    public static string? AccountOf(BlockSurvey block, ImportOptions options) =>
        block.Block.Preamble.Property ?? block.Block.Preamble.Account ?? options.Account;

    private static bool IsOtherCut(Candidate one, Candidate other)
    {
        if (one.Source != other.Source || one.Account != other.Account) return false;
        if (one.Period is { } a && other.Period is { } b && !a.Overlaps(b)) return false;
        // The same columns in two files are parts of one table, or the same rows: those are told apart row by row.
        return ReferenceEquals(one.File, other.File) || !one.Block.Block.Map.Headers.SequenceEqual(other.Block.Block.Map.Headers);
    }

    private sealed class Candidate(OpenedFile file, BlockSurvey block, ImportOptions options)
    {
        public OpenedFile File => file;

        public BlockSurvey Block => block;

        public string Source { get; } = file.Recognition!.Layout.Source;

        public string? Account { get; } = AccountOf(block, options);

        public Period? Period { get; } = block.DaysBy(options);

        /// <summary>Whether its rows name their days: a search console counts more by date than by query.</summary>
        public bool IsDated { get; } = block.Block.Map.Columns.Exists(column => column.IsDate);

        public Grain Grain { get; } = new RowDates(block.Block.Map, null, default, block.Block.Preamble.Aggregation).Grain;

        public HashSet<Measure> Measures { get; } = [.. block.Block.Map.Measures.Where(measure => measure.IsAdditive)];
    }
}
