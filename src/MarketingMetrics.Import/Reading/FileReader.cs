using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Reads the facts of a file that was opened.</summary>
internal sealed class FileReader(OpenedFile file, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private readonly List<FactTable> _tables = [];
    private readonly List<Caveat> _caveats = [];

    public FactTable Facts => FactTable.Join(_tables).With(_caveats);

    /// <summary>The campaigns of the file, which count only where every table of it names them.</summary>
    public HashSet<string> Campaigns { get; } = new(StringComparer.Ordinal);

    public bool NamesCampaigns { get; private set; } = true;

    public ImportedFile Read(Func<BlockSurvey, DuplicateRows> duplicates)
    {
        var blocks = new List<ImportedBlock>();
        if (file.Rows is not null && !file.IsDuplicate)
        {
            using RowSource rows = file.Rows();
            try
            {
                Walk(rows, blocks, duplicates);
            }
            catch (UnreadableRowException bad)
            {
                file.Log.Add(bad.Line, "", bad.Text, bad.Reason, ImportProblemSeverity.Error);
            }

            if (_open is not null) Close(blocks);
            progress?.Report(new ImportProgress(file.Input.Name, file.Input.Length, file.Input.Length));
        }

        Preamble? first = file.Blocks.Count > 0 ? file.Blocks[0].Block.Preamble : null;
        Period[] stated = [.. file.Blocks.Select(block => block.Block.Preamble.Period).OfType<Period>()];
        return new ImportedFile
        {
            Name = file.Input.Name,
            Layout = file.Recognition?.Layout ?? (file.Filters is null ? null : ExportLayouts.Get("search-console")),
            Account = first?.Property ?? first?.Account ?? options.Account,
            Title = first?.Title ?? file.Filters?.Text,
            Period = stated.Length == 0 ? null : new Period(stated.Min(period => period.Start), stated.Max(period => period.End)),
            Language = file.Blocks.Count > 0 ? file.Blocks[0].Block.Map.Language : null,
            Encoding = file.Encoding,
            Blocks = [.. blocks],
        };
    }

    private BlockReader? _open;
    private BlockSurvey? _survey;

    private void Walk(RowSource rows, List<ImportedBlock> blocks, Func<BlockSurvey, DuplicateRows> duplicates)
    {
        var walker = new TableWalker(rows, file.Recognition!);
        for (long row = 0; !file.Log.IsStopped; row++)
        {
            if ((row & 0xFFF) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(file.Input.Name, Math.Min(rows.Position, file.Input.Length), file.Input.Length));
            }

            switch (walker.Next())
            {
                case RowKind.End:
                    return;
                case RowKind.Header:
                    if (_open is not null) Close(blocks);
                    Begin(walker.Block!, duplicates);
                    break;
                case RowKind.Data:
                    _open!.Data(rows);
                    break;
                case (RowKind.Total or RowKind.WiderTotal) and var kind:
                    _open!.Total(rows, walker.TotalsName, kind == RowKind.WiderTotal);
                    break;
            }
        }

        file.Log.Add(rows.Line, "", "", ImportProblemReason.Stopped, ImportProblemSeverity.Warning);
    }

    private void Begin(TableBlock block, Func<BlockSurvey, DuplicateRows> duplicates)
    {
        // A pass that was cut short (a row too long) may not have seen this table.
        _survey = file.Blocks.Find(known => known.Block.Index == block.Index) ?? new BlockSurvey(block);
        BlockFormat format = BlockFormat.Decide(_survey, file.Recognition!, options, file.Log);
        _open = new BlockReader(_survey, format, file.Recognition!, options, file.Log, duplicates(_survey));
    }

    private void Close(List<ImportedBlock> blocks)
    {
        BlockReader reader = _open!;
        BlockSurvey survey = _survey!;
        HeaderMap map = survey.Block.Map;
        _open = null;
        reader.CloseChecks();
        ImmutableArray<TotalsComparison> totals = reader.Compare();
        foreach (TotalsComparison total in totals.Where(total => total.Difference != 0))
        {
            file.Log.Add(0, total.Measure.Key, total.ToString(), total.IsWithinRounding ? ImportProblemReason.TotalsRounded : ImportProblemReason.TotalsDiffer,
                total.IsWithinRounding || total.CoversMore ? ImportProblemSeverity.Info : ImportProblemSeverity.Warning);
            if (!total.IsWithinRounding && !total.CoversMore) _caveats.Add(ImportCaveats.TotalsDiffer(file.Input.Name, total));
        }

        if (survey.Block.Preamble.DeclaredRows is { } declared && declared != reader.RowsRead + reader.RowsReported)
            file.Log.Add(0, "", FormattableString.Invariant($"{declared} stated, {reader.RowsRead + reader.RowsReported} found"), ImportProblemReason.RowCountDiffers, ImportProblemSeverity.Warning);
        if (survey.Block.Preamble.IsIncomplete)
        {
            file.Log.Add(0, "", survey.Block.Preamble.Title ?? "", ImportProblemReason.SourceIncomplete, ImportProblemSeverity.Warning);
            _caveats.Add(ImportCaveats.SourceIncomplete(file.Input.Name));
        }

        if (!map.Measures.Any() && map.Headers.Length > 1) file.Log.Add(survey.Block.Line, "", string.Join(", ", map.Headers), ImportProblemReason.NothingToRead, ImportProblemSeverity.Warning);
        else if (reader.RowsRead + reader.RowsReported == 0) file.Log.Add(survey.Block.Line, "", survey.Block.Preamble.Title ?? "", ImportProblemReason.NoData, ImportProblemSeverity.Info);
        foreach (MappedColumn column in map.Columns.Where(column => column.Layout.IsRounded && reader.RowsRead > 0 && !survey.LeftOut.Contains(column.Measure!)))
            _caveats.Add(ImportCaveats.AverageRounded(file.Input.Name, column));
        if (reader.Other is { Share: > ImportCaveats.OtherRowShare, Of: { } lead } other)
            _caveats.Add(ImportCaveats.OtherRows(file.Input.Name, lead.Key, other.Share));
        if (reader.Attributions.Count > 1) _caveats.Add(ImportCaveats.AttributionMixed(file.Input.Name, reader.Attributions));
        if (reader.HasUnknownPeriod) _caveats.Add(ImportCaveats.PeriodUnknown(file.Input.Name));
        if (reader.Campaigns is null) NamesCampaigns = false;
        else Campaigns.UnionWith(reader.Campaigns);
        if (reader.RowsReported > 0 && map.Measures.Any()) _caveats.Add(ImportCaveats.RowsUnread(file.Input.Name, reader.RowsReported));
        if (survey.LeftOut.Count > 0)
            file.Log.Add(survey.Block.Line, "", string.Join(", ", survey.LeftOut.Select(measure => measure.Key)), ImportProblemReason.OtherBreakdown, ImportProblemSeverity.Info);
        _tables.Add(reader.Facts());
        blocks.Add(new ImportedBlock
        {
            Title = file.Blocks.Count > 1 || survey.Block.Preamble.Title is null ? map.Headers[0] : survey.Block.Preamble.Title,
            Period = survey.Block.Preamble.Period,
            Grain = new RowDates(map, null, default, survey.Block.Preamble.Aggregation).Grain,
            Dimensions = [.. map.Dimensions],
            Measures = [.. map.Measures],
            UnreadColumns = [.. map.Unread, .. map.Repeated],
            RowsRead = reader.RowsRead,
            RowsReported = reader.RowsReported,
            TotalsRows = reader.TotalsRows,
            Totals = totals,
            LeftOut = [.. survey.LeftOut],
            Breakdown = reader.Breakdown(),
        });
    }
}
