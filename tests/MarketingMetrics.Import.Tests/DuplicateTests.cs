using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

public class DuplicateTests
{
    private static ImportResult ReadTexts(params string[] texts)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string[] paths = [.. texts.Select((text, i) =>
            {
                string path = Path.Combine(folder, $"{i}.csv");
                File.WriteAllText(path, text);
                return path;
            })];
            return Exports.Read(paths);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static long Clicks(ImportResult import) => (long)import.Facts.During(Period.Year(2026)).Totals(Measure.Clicks).Total[Measure.Clicks].Value!;

    private static string Report(string period, params string[] rows) =>
        $"Campaign report\n\"{period}\"\nDay,Campaign,Currency code,Impr.,Clicks,Cost\n{string.Concat(rows.Select(row => row + "\n"))}";

    [Fact]
    public void Read_SameFileTwice_ReadsItOnce()
    {
        string path = Fixture.Of("google-ads/campaign-en-us.csv");

        ImportResult import = Exports.Read(path, path);

        import.Facts.RowCount.Should().Be(3);
        import.Problems.Should().ContainSingle(problem => problem.Reason == ImportProblemReason.DuplicateFile);
    }

    [Fact]
    public void Read_OverlappingDownloads_CountEqualRowsOnceAndSaySo()
    {
        ImportResult import = ReadTexts(
            Report("October 1, 2026 - October 2, 2026", "2026-10-01,A,EUR,10,1,0.50", "2026-10-02,A,EUR,20,2,0.50"),
            Report("October 2, 2026 - October 3, 2026", "2026-10-02,A,EUR,20,2,0.50", "2026-10-03,A,EUR,40,4,0.50"));

        Clicks(import).Should().Be(7);
        import.Problems.Select(problem => problem.Reason).Should().Equal(ImportProblemReason.DuplicateRows, ImportProblemReason.OverlappingPeriods);
        import.Facts.Caveats.Should().ContainSingle().Which.Code.Should().Be("FILES_OVERLAP");
    }

    [Fact]
    public void Read_FilesThatShareNoDay_AreNoDuplicates()
    {
        ImportResult import = ReadTexts(
            Report("October 1, 2026 - October 1, 2026", "2026-10-01,A,EUR,10,1,0.50"), Report("October 2, 2026 - October 2, 2026", "2026-10-02,A,EUR,10,1,0.50"));

        Clicks(import).Should().Be(2);
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Read_EqualRowsWithinOneFile_AreBothRead() =>
        Clicks(ReadTexts(Report("October 1, 2026 - October 1, 2026", "2026-10-01,A,EUR,10,1,0.50", "2026-10-01,A,EUR,10,1,0.50"))).Should().Be(2);

    [Fact]
    public void Read_AnotherCutOfTheSameDays_IsABreakdownAndNotAdded()
    {
        ImportResult import = ReadTexts(
            Report("October 1, 2026 - October 2, 2026", "2026-10-01,A,EUR,10,1,0.50", "2026-10-02,A,EUR,20,2,0.50"),
            "Device report\n\"October 1, 2026 - October 2, 2026\"\nDevice,Currency code,Impr.,Clicks,Cost\nComputers,EUR,30,3,1.00\n");

        Clicks(import).Should().Be(3);
        import.Files[1].Blocks[0].LeftOut.Should().Equal(Measure.Impressions, Measure.Clicks, Measure.Cost);
        import.Files[1].Blocks[0].Breakdown!.RowCount.Should().Be(1);
    }
}
