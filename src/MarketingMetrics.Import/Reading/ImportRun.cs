using System.Security.Cryptography;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>One call: opens all files, decides what must not count twice, reads them, joins the facts.</summary>
internal sealed class ImportRun(ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellation)
{
    private readonly ErrorCount _errors = new(options.OnProblem);
    private readonly Dictionary<string, HashSet<UInt128>> _rows = [];
    private readonly Dictionary<OpenedFile, HashSet<string>?> _campaigns = [];

    public ImportResult Read(string name, List<ListRow> rows) => Read([new FileOpener(options, _errors, isAlone: true, cancellation).OpenTable(name, rows)]);

    public ImportResult Read(IReadOnlyList<InputFile> inputs)
    {
        List<OpenedFile> files = [];
        var opener = new FileOpener(options, _errors, inputs.Count == 1, cancellation);
        foreach (InputFile input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            files.AddRange(opener.Open(input));
        }

        FindDuplicateFiles(files);
        return Read(files);
    }

    private ImportResult Read(List<OpenedFile> files)
    {
        SharePeriods(files);
        OverlapPlan.Decide(files, options);
        var tables = new List<FactTable>();
        var read = new List<ImportedFile>();
        var problems = new List<ImportProblem>();
        foreach (OpenedFile file in files)
        {
            var reader = new FileReader(file, options, progress, cancellation);
            var duplicates = new List<DuplicateRows>();
            var own = new List<(string Key, HashSet<UInt128> Rows)>();
            read.Add(reader.Read(survey => Duplicates(files, file, survey, duplicates, own)));
            foreach ((string key, HashSet<UInt128> rows) in own)
            {
                if (!_rows.TryGetValue(key, out HashSet<UInt128>? earlier)) _rows.Add(key, rows);
                else earlier.UnionWith(rows);
            }

            long same = duplicates.Sum(found => found.Count);
            if (same > 0) file.Log.Add(0, "", FormattableString.Invariant($"{same} rows"), ImportProblemReason.DuplicateRows, ImportProblemSeverity.Warning);
            FactTable facts = reader.Facts;
            _campaigns[file] = reader.NamesCampaigns ? reader.Campaigns : null;
            ReportOverlap(files, file, ref facts);
            problems.AddRange(file.Log.Close());
            tables.Add(facts);
        }

        return new ImportResult(FactTable.Join(tables), [.. problems], [.. read]);
    }

    // Only tables with the same columns can repeat each other's rows; where no other file has them nothing is remembered.
    private DuplicateRows Duplicates(List<OpenedFile> files, OpenedFile file, BlockSurvey survey, List<DuplicateRows> all, List<(string, HashSet<UInt128>)> own)
    {
        string key = KeyOf(file, survey);
        bool isShared = files.Exists(other => !ReferenceEquals(other, file) && !other.IsDuplicate && other.Blocks.Exists(block => KeyOf(other, block) == key));
        HashSet<UInt128>? rows = isShared ? [] : null;
        var found = new DuplicateRows(_rows.GetValueOrDefault(key), rows);
        if (rows is not null) own.Add((key, rows));
        all.Add(found);
        return found;
    }

    private string KeyOf(OpenedFile file, BlockSurvey survey) =>
        string.Join('\u001F', [file.Recognition?.Layout.Source ?? "", OverlapPlan.AccountOf(survey, options) ?? "", .. survey.Block.Map.Headers]);

    private void ReportOverlap(List<OpenedFile> files, OpenedFile file, ref FactTable facts)
    {
        foreach (OpenedFile earlier in files.TakeWhile(other => !ReferenceEquals(other, file)))
        {
            if (earlier.IsDuplicate || file.IsDuplicate || !file.Blocks.Exists(block => earlier.Blocks.Exists(other => KeyOf(file, block) == KeyOf(earlier, other) && Overlap(block, other)))) continue;
            // Two halves of an account, campaign by campaign, only share their days.
            bool isApart = _campaigns[file] is { Count: > 0 } own && _campaigns[earlier] is { Count: > 0 } before && !own.Overlaps(before);
            file.Log.Add(0, "", earlier.Input.Name, ImportProblemReason.OverlappingPeriods, isApart ? ImportProblemSeverity.Info : ImportProblemSeverity.Warning);
            if (!isApart) facts = facts.With(ImportCaveats.Overlap(file.Input.Name, earlier.Input.Name));
        }

        bool Overlap(BlockSurvey one, BlockSurvey other) =>
            one.DaysBy(options) is { } a && other.DaysBy(options) is { } b && a.Overlaps(b);
    }

    // Search Console exports a folder of tables, and only that by date says which days they cover.
    private static void SharePeriods(List<OpenedFile> files)
    {
        foreach (OpenedFile list in files.Where(file => file.Filters is not null))
        {
            foreach (BlockSurvey block in files.Where(file => file.Input.Group == list.Input.Group && file.Recognition?.Layout.Source == "search-console").SelectMany(file => file.Blocks))
            {
                block.SharedReport = list.Filters!.Text;
                if (block.FirstDay is null) block.SharedPeriod = list.Filters.Period;
            }
        }

        foreach (OpenedFile file in files)
        {
            foreach (BlockSurvey block in file.Blocks.Where(block => block.FirstDay is null && block.Block.Preamble.Period is null && block.SharedPeriod is null))
            {
                BlockSurvey? dated = files
                    .Where(other => !ReferenceEquals(other, file) && other.Input.Group == file.Input.Group && other.Recognition?.Layout.Key == file.Recognition!.Layout.Key)
                    .SelectMany(other => other.Blocks).FirstOrDefault(other => other.FirstDay is not null && other.LastDay is not null);
                if (dated is not null) block.SharedPeriod = new Period(dated.FirstDay!.Value, dated.LastDay!.Value);
            }
        }
    }

    private static void FindDuplicateFiles(List<OpenedFile> files)
    {
        foreach (IGrouping<long, OpenedFile> same in files.Where(file => file.Recognition is not null).GroupBy(file => file.Input.Length).Where(group => group.Skip(1).Any()))
        {
            var seen = new Dictionary<string, OpenedFile>();
            foreach (OpenedFile file in same)
            {
                using Stream stream = file.Input.Open();
                string hash = Convert.ToHexString(SHA256.HashData(stream)) + file.Input.Part;
                if (seen.TryAdd(hash, file)) continue;
                file.IsDuplicate = true;
                file.Log.Add(0, "", seen[hash].Input.Name, ImportProblemReason.DuplicateFile, ImportProblemSeverity.Warning);
            }
        }
    }
}
