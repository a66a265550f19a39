using System.Text;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Tests;

public class HostileTests
{
    private const string Head = "date,campaign,cost,currency,clicks\n";

    private static IEnumerable<ImportProblemReason> Reasons(ImportResult import) => import.Problems.Select(problem => problem.Reason);

    [Fact]
    public void Read_EmptyFile_IsReported() => Reasons(Archives.Read([], "empty.csv")).Should().Equal(ImportProblemReason.EmptyFile);

    [Fact]
    public void Read_Binary_IsReported() =>
        Reasons(Archives.Read([0x89, .. "PNG\r\n"u8, 0x1A, 0, 0, 1, 2, 3, 0, 9], "picture.csv")).Should().Equal(ImportProblemReason.NotText);

    [Fact]
    public void Read_UnknownTable_ShowsWhatStoodThere()
    {
        ImportProblem problem = Fixture.ReadText("colour,size\nred,4\n").Problems.Should().ContainSingle().Subject;

        (problem.Reason, problem.Line, problem.Text).Should().Be((ImportProblemReason.UnknownFormat, 1L, "colour,size: no figure is known; describe the columns: ImportOptions.Layouts, ExportLayout.Create"));
    }

    [Fact]
    public void Read_HeaderOnly_SaysThatThereAreNoData() => Reasons(Fixture.ReadText(Head)).Should().Equal(ImportProblemReason.NoData);

    [Fact]
    public void Read_OneHugeLine_EndsWithAProblemAndKeepsWhatWasRead()
    {
        var text = new StringBuilder(Head).Append("2026-10-01,A,1.50,EUR,3\n2026-10-02,");
        text.Append('x', 12_000_000);

        ImportResult import = Fixture.ReadText(text.ToString(), new ImportOptions { MostRowBytes = 1 << 20 });

        Reasons(import).Should().Equal(ImportProblemReason.RowTooLong);
        import.Facts.RowCount.Should().Be(1);
    }

    [Fact]
    public void Read_MillionColumns_EndsWithAProblem() =>
        Reasons(Fixture.ReadText(new string(',', 1_000_000))).Should().ContainSingle().Which.Should().BeOneOf(ImportProblemReason.TooManyColumns, ImportProblemReason.UnknownFormat);

    [Fact]
    public void Read_MixedLineEnds_ReadsEveryRow() =>
        Fixture.ReadText("date,campaign,cost,currency,clicks\r\n2026-10-01,A,1,EUR,1\n2026-10-02,A,1,EUR,2\r2026-10-03,A,1,EUR,3").Facts.During(Period.Month(2026, 10)).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(6);

    [Fact]
    public void Read_UnclosedQuote_DoesNotSwallowTheFile()
    {
        ImportResult import = Fixture.ReadText(Head + "2026-10-01,A,1,EUR,1\n2026-10-02,\"A,1,EUR,2\n2026-10-03,A,1,EUR,3\n2026-10-04,A,1,EUR,4\n");

        Reasons(import).Should().Contain(ImportProblemReason.UnclosedQuote);
        (import.Files[0].RowsRead, import.Files[0].RowsReported).Should().Be((3, 1));
    }

    [Fact]
    public void Read_TruncatedFile_ReportsTheCutRow()
    {
        ImportResult import = Fixture.ReadText(Head + "2026-10-01,A,1,EUR,1\n2026-10-02,A,1");

        import.Problems.Should().ContainSingle().Which.ToString().Should().Be("error test.csv, line 3: RowTooShort \"2026-10-02,A,1\"");
    }

    [Fact]
    public void Read_DatesInTwoOrders_TakesTheMajorityAndReportsTheRest()
    {
        ImportResult import = Fixture.ReadText(Head + "13/10/2026,A,1,EUR,1\n14/10/2026,A,1,EUR,2\n10/15/2026,A,1,EUR,4\n");

        Reasons(import).Should().Equal(ImportProblemReason.ConflictingDates, ImportProblemReason.NotADate);
        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(3);
    }

    [Fact]
    public void Read_AmbiguousDates_SaysWhatItAssumed()
    {
        ImportResult import = Fixture.ReadText(Head + "3/4/2026,A,1,EUR,1\n");

        import.Problems.Should().ContainSingle().Which.ToString().Should().Be("warning test.csv, line 1: AmbiguousDates \"m/d/y\"");
        Fixture.ReadText(Head + "3/4/2026,A,1,EUR,1\n", new ImportOptions { Language = "fr" }).Facts.Coverage.Should().Be(Period.Day(new(2026, 4, 3)));
    }

    [Fact]
    public void Read_AmbiguousDatesBesideDecimalCommas_AssumesDayFirst()
    {
        ImportResult import = Fixture.ReadText("date;campaign;cost;currency\n3/4/2026;A;1,5;EUR\n");

        import.Problems.Should().ContainSingle().Which.ToString().Should().Be("warning test.csv, line 1: AmbiguousDates \"d/m/y\"");
        import.Facts.Coverage.Should().Be(Period.Day(new(2026, 4, 3)));
    }

    [Fact]
    public void Read_OneUnambiguousDate_DecidesForTheFile() =>
        Fixture.ReadText(Head + "3/4/2026,A,1,EUR,1\n13/4/2026,A,1,EUR,1\n").Facts.Coverage.Should().Be(new Period(new(2026, 4, 3), new(2026, 4, 13)));

    [Fact]
    public void Read_OneUnambiguousNumber_DecidesForTheFile()
    {
        ImportResult import = Fixture.ReadText("date;campaign;cost;currency\n2026-10-01;A;1.234;EUR\n2026-10-02;A;0,50;EUR\n");

        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Cost).Total[Measure.Cost].Value.Should().Be(1234.5m);
        import.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Read_ConflictingNumbers_ReportsTheCellsThatDoNotFit()
    {
        ImportResult import = Fixture.ReadText("date;campaign;cost;currency\n2026-10-01;A;1,50;EUR\n2026-10-02;A;2,50;EUR\n2026-10-03;A;3.75;EUR\n");

        import.Problems.Select(problem => problem.ToString()).Should().Equal(
            "warning test.csv, line 1, cost: ConflictingNumbers \",\"", "error test.csv, line 4, cost: NotANumber \"3.75\"");
        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Cost).Total[Measure.Cost].Value.Should().Be(4m);
    }

    [Fact]
    public void Read_AmbiguousNumbersOnly_SaysWhatItAssumed() =>
        Fixture.ReadText("date,campaign,cost,currency\n2026-10-01,A,1.234,EUR\n").Problems.Should().ContainSingle().Which.ToString().Should().Be("warning test.csv, line 1, cost: AmbiguousNumbers \".\"");

    [Fact]
    public void Read_ValueBeyondFacts_IsReported() =>
        Reasons(Fixture.ReadText(Head + "2026-10-01,A,1,EUR,99999999999999999999999\n")).Should().Equal(ImportProblemReason.ValueTooLarge);

    [Fact]
    public void Read_ManyProblems_AreCountedBeyondTheLimit()
    {
        string rows = string.Concat(Enumerable.Range(0, 50).Select(_ => "2026-10-01,A,1,EUR,x\n"));

        ImportResult import = Fixture.ReadText(Head + rows, new ImportOptions { MostProblems = 10 });

        import.Problems.Should().HaveCount(11);
        import.Problems[^1].ToString().Should().Be("error test.csv: More \"NotANumber: 40 more\"");
    }

    [Fact]
    public void Read_FailFast_ThrowsTheFirstErrorWithItsPlace() =>
        FluentActions.Invoking(() => Fixture.ReadText(Head + "2026-10-01,A,x,EUR,1\n", new ImportOptions { OnProblem = ProblemPolicy.FailFast }))
            .Should().Throw<ImportException>().WithMessage("error test.csv, line 2, cost: NotANumber \"x\"");

    [Fact]
    public void Read_StopAfter_KeepsWhatWasReadUntilThen()
    {
        ImportResult import = Fixture.ReadText(Head + "2026-10-01,A,1,EUR,1\nx,A,1,EUR,1\ny,A,1,EUR,1\n2026-10-04,A,1,EUR,1\n", new ImportOptions { OnProblem = ProblemPolicy.StopAfter(2) });

        Reasons(import).Should().Equal(ImportProblemReason.NotADate, ImportProblemReason.NotADate, ImportProblemReason.Stopped);
        import.Facts.RowCount.Should().Be(1);
    }

    [Fact]
    public void Read_MissingFile_Throws() =>
        FluentActions.Invoking(() => Exports.Read("no-such-file.csv")).Should().Throw<FileNotFoundException>().WithMessage("*no-such-file.csv*");

    [Fact]
    public async Task ReadAsync_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await FluentActions.Awaiting(() => Exports.ReadAsync([Fixture.Of("facts/plain.csv")], cancellation: source.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task ReadAsync_Progress_EndsAtTheLengthOfTheFile()
    {
        var seen = new List<ImportProgress>();

        await Exports.ReadAsync([Fixture.Of("facts/plain.csv")], progress: new Recorder(seen));

        seen[^1].Should().Be(new ImportProgress("plain.csv", new FileInfo(Fixture.Of("facts/plain.csv")).Length, new FileInfo(Fixture.Of("facts/plain.csv")).Length));
    }

    // Each line is what people's spreadsheets leave behind; clicks are added by hand.
    [Theory]
    [InlineData("date,campaign,cost,currency,clicks,\n2026-10-01,A,1,EUR,3,\n2026-10-02,A,1,EUR,4,\n", 7, 2)]
    [InlineData("date;campaign;cost;currency;clicks\n2026-10-01;A;1,5;EUR;3\n;;;;\n;;;;\n", 3, 1)]
    [InlineData("sep=;\ndate;campaign;cost;currency;clicks\n2026-10-01;A;1,5;EUR;3\n", 3, 1)]
    [InlineData("date|campaign|cost|currency|clicks\n2026-10-01|A|1.5|EUR|3\n", 3, 1)]
    [InlineData("\uFEFFdate,campaign,cost,currency,clicks\n2026-10-01,A,1,EUR,3\n\uFEFFdate,campaign,cost,currency,clicks\n2026-10-02,A,1,EUR,4\n", 7, 2)]
    [InlineData("date,campaign,cost,currency,clicks\n2026-10-01,Total,1,EUR,3\n2026-10-01,\"Total comfort\",1,EUR,4\nTotal,,2,EUR,7\n", 7, 2)]
    [InlineData("date,campaign,cost,currency,clicks\n2026-10-01,\"A\nB\",1,EUR,\"1,003\"\n\n2026-10-02,A,1,EUR,4", 1007, 2)]
    [InlineData("date,campaign,cost,currency,clicks\n20261001,A,1,EUR,3\n20261002,A,1,EUR,4\n", 7, 2)]
    [InlineData("date,campaign,cost,currency,clicks\n\"Oct 1, 2026\",A,1,EUR,3\nmar. 3 nov. 2026,A,1,EUR,4\n1er oct. 2026,A,1,EUR,5\n", 12, 3)]
    [InlineData("date,campaign,cost,currency,clicks\n2026-10-01,A,-,EUR, --\n2026-10-02,A,n/a,EUR,4\n2026-10-03,A,,EUR,\u2212\n", 4, 2)]
    public void Read_SpreadsheetLeftovers_AreNoRows(string text, int clicks, int rows)
    {
        ImportResult import = Fixture.ReadText(text);

        import.Facts.During(Period.Year(2026)).Totals(Measure.Clicks).Total[Measure.Clicks].Value.Should().Be(clicks);
        import.Files[0].RowsRead.Should().BeInRange(rows, rows + 1);
    }

    [Fact]
    public void Read_LateNameThatIsNoUtf8_IsReadAndSaid()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("2026-10-01,Campagne,1,EUR,1\n", 12_000))), .. "2026-10-01,\u00C9t\u00E9,1,EUR,1\n".Select(c => (byte)c)];

        ImportResult import = Archives.Read(bytes, "late.csv");

        Reasons(import).Should().Equal(ImportProblemReason.EncodingAssumed);
        import.Facts.During(Period.Month(2026, 10)).By(Dimension.Campaign).Totals(Measure.Clicks).Select(group => group.ToString()).Should().Equal("Campagne: clicks 12,000", "Été: clicks 1");
    }

    [Theory]
    [InlineData("")]
    [InlineData(Head)]
    public void Read_StreamOfOneEndlessLine_IsGivenUpWithoutHoldingIt(string head)
    {
        using var stream = new Endless(Encoding.UTF8.GetBytes(head), 300L << 20);
        long before = GC.GetAllocatedBytesForCurrentThread();

        ImportResult import = Exports.Read(stream, "line.csv", new ImportOptions { MostRowBytes = 1 << 20 });

        import.Problems.Where(problem => problem.Severity == ImportProblemSeverity.Error).Should().ContainSingle().Which.Reason.Should().BeOneOf(ImportProblemReason.RowTooLong, ImportProblemReason.UnknownFormat);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(120L << 20, "a line of 300 MiB is neither held nor searched beyond its limit");
    }

    [Fact]
    public void Read_MillionRows_TakeMemoryByFactsNotByFile()
    {
        using var stream = new Endless(Encoding.UTF8.GetBytes(Head), Encoding.UTF8.GetBytes("2026-10-01,A campaign of a rather long name that occurs again and again,1.25,EUR,2\n"), 1_000_000);

        ImportResult import = Exports.Read(stream, "rows.csv");

        import.Facts.During(Period.Month(2026, 10)).Totals(Measure.Clicks, Measure.Cost).Total.ToString().Should().Be("clicks 2,000,000, cost 1,250,000.00 EUR");
    }

    /// <summary>A beginning, and then the same again and again: large inputs that nobody has to hold.</summary>
    private sealed class Endless(byte[] head, byte[] row, long rows) : Stream
    {
        private readonly long _length = head.Length + (row.Length * rows);
        private long _at;

        public Endless(byte[] head, long length)
            : this(head, [(byte)'x'], length)
        {
        }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int most = (int)Math.Min(count, _length - _at);
            for (int i = 0; i < most; i++, _at++) buffer[offset + i] = _at < head.Length ? head[_at] : row[(int)((_at - head.Length) % row.Length)];
            return most;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private sealed class Recorder(List<ImportProgress> seen) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => seen.Add(value);
    }
}
