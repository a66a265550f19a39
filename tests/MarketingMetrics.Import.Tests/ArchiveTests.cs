using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

public class ArchiveTests
{
    private static byte[] Entry(string name) => File.ReadAllBytes(Fixture.Of("search-console/" + name));

    [Fact]
    public void Read_SearchConsoleZip_ReadsEveryTableAndCountsClicksOnce()
    {
        byte[] zip = Archives.Zip(("Queries.csv", Entry("Queries.csv")), ("Countries.csv", Entry("Countries.csv")), ("Chart.csv", Entry("Chart.csv")), ("Filters.csv", Entry("Filters.csv")));

        ImportResult import = Archives.Read(zip, "export.zip");

        import.Files.Select(file => file.Name).Should().Equal("export.zip/Queries.csv", "export.zip/Countries.csv", "export.zip/Chart.csv", "export.zip/Filters.csv");
        import.Facts.During(import.Facts.Coverage!.Value).Totals(Measure.OrganicClicks).Total[Measure.OrganicClicks].Value.Should().Be(20);
        import.Facts.Segments.Select(segment => segment.Basis.Report).Should().OnlyContain(report => report == "Search type: Web; Date: Last 28 days");
        import.IsComplete.Should().BeTrue();
    }

    [Fact]
    public void Read_FiltersWithDates_GiveThePeriod()
    {
        byte[] zip = Archives.Zip(("Pages.csv", Entry("Queries.csv")), ("Filtres.csv", Entry("Filters-dated.csv")));

        Archives.Read(zip, "export.zip").Facts.Coverage.Should().Be(new Period(new(2026, 8, 1), new(2026, 8, 30)));
    }

    [Fact]
    public void Read_Workbook_ReadsItsSheet()
    {
        byte[] workbook = Archives.Workbook(
            ["Campaign name", "Ad Group Name", "Date", "Cost", "Impressions", "Clicks (destination)", "Conversions", "Currency"],
            ["Launch", "Group", "2026-10-01", 12.5, 1000, 20, "<5", "EUR"],
            ["Launch", "Group", "2026-10-02", 7.25, 500, 5, 2, "EUR"],
            ["Total of 2 results", "-", "-", 19.75, 1500, 25, "-", "EUR"]);

        ImportResult import = Archives.Read(workbook, "tiktok.xlsx");

        import.Files[0].ToString().Should().Be("tiktok.xlsx: TikTok Ads Manager report, 2 rows read, XLSX");
        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Cost, Measure.Impressions).Single().ToString().Should().Be("total: cost 19.75 EUR, impressions 1,500");
    }

    [Fact]
    public void Read_ZipBomb_IsCutOff()
    {
        byte[] zip = Archives.Zip(("bomb.csv", new byte[48 << 20]));
        zip.Length.Should().BeLessThan(1 << 20);

        ImportResult import = Archives.Read(zip, "bomb.zip");

        import.Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.FileTooLarge);
    }

    [Fact]
    public void Read_ArchiveInArchive_IsNotOpened()
    {
        byte[] zip = Archives.Zip(("inner.zip", Archives.Zip(("Chart.csv", Entry("Chart.csv")))));

        Archives.Read(zip, "outer.zip").Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.UnsupportedFormat);
    }

    [Fact]
    public void Read_DamagedArchive_IsReported()
    {
        byte[] zip = Archives.Zip(("Chart.csv", Entry("Chart.csv")));

        Archives.Read(zip[..(zip.Length / 2)], "half.zip").Problems.Should().ContainSingle().Which.Reason.Should().Be(ImportProblemReason.DamagedFile);
    }
}
