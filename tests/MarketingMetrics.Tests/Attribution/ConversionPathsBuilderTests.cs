using System.Text;
using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class ConversionPathsBuilderTests
{
    private const string Table = """
        path,total_conversions,total_conversion_value,total_null
        eta > iota > alpha,1,0.244,3
        iota>iota,2,3.195,6
         Eta  >  iota > ALPHA ,1,1,0
        "beta > ""x"", y",1.5,-2.25,0
        a > > b,7,1,1
        a > b,x,1,1
        a > b,-1,1,1
        a > b,1,1
        "a > b,1,1,1
        ,4,9.5,2

        beta,0,0,5
        """;

    [Fact]
    public void Read_TableWithFaults_KeepsGoodRowsAndReportsTheRest()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Read(Encoding.UTF8.GetBytes(Table)).Build();

        paths.Problems.Should().Equal(
            new PathProblem(6, "a > > b", PathProblemReason.EmptyTouch),
            new PathProblem(7, "a > b,x,1,1", PathProblemReason.NotANumber),
            new PathProblem(8, "a > b", PathProblemReason.NegativeCount),
            new PathProblem(9, "a > b,1,1", PathProblemReason.NotANumber),
            new PathProblem(10, "\"a > b,1,1,1", PathProblemReason.MisplacedQuote));
        Rows(paths).Should().Equal(
            "Eta > iota > ALPHA: 2 conversions, value 1.24, 3 without",
            "iota > iota: 2 conversions, value 3.2, 6 without",
            "beta > \"x\", y: 1.5 conversions, value -2.25, 0 without",
            "beta: 0 conversions, value 0, 5 without");
        paths.Channels.Should().Equal("\"x\", y", "ALPHA", "Eta", "beta", "iota");
        paths.Unattributed.Should().Equal(new Unattributed(UnattributedReason.NoTouch, 4, 9.5m));
        (paths.TotalConversions, paths.TotalValue, paths.Nulls).Should().Be((9.5m, 11.689m, 14m));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Read_StreamInPieces_EqualsTheWholeText(int piece)
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table.Replace("\n", "\r\n", StringComparison.Ordinal))];

        ConversionPaths streamed = new ConversionPathsBuilder().Read(new Pieces(bytes, piece)).Build();

        ConversionPaths whole = new ConversionPathsBuilder().Read(bytes).Build();
        Rows(streamed).Should().Equal(Rows(whole)).And.HaveCount(4);
        streamed.Problems.Should().Equal(whole.Problems);
    }

    [Fact]
    public void Read_TextReader_EqualsTheBytes()
    {
        // Characters of one to four bytes, longer than one block of the reader, with a surrogate pair across its end.
        string table = "path,conversions\n" + string.Concat(Enumerable.Range(0, 4_000).Select(row => $"é{row % 7} > 道 > 😀x{new string('n', row % 5)},{row}\n"));

        ConversionPaths read = new ConversionPathsBuilder().Read(new StringReader(table)).Build();

        ConversionPaths expected = new ConversionPathsBuilder().Read(Encoding.UTF8.GetBytes(table)).Build();
        Rows(read).Should().Equal(Rows(expected)).And.HaveCount(35);
        read.TotalConversions.Should().Be(7_998_000m);
    }

    [Fact]
    public void Read_NamesOfAllLengthsAndSpacing_EqualListsOfChannels()
    {
        var random = new Random(20261122);
        string[] names = [.. Enumerable.Range(0, 120).Select(n => string.Concat(Enumerable.Range(0, 1 + (n % 40)).Select(_ => (char)random.Next('a', 'e'))) + (n % 3 == 0 ? "é" : n % 5 == 0 ? "\0" : ""))];
        string[] gaps = ["", " ", "  ", "\t", " \t "];
        var byText = new ConversionPathsBuilder();
        var byList = new ConversionPathsBuilder();
        StringBuilder table = new("path,conversions,value,nulls\n");
        for (int row = 0; row < 3_000; row++)
        {
            string[] path = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => names[random.Next(names.Length)])];
            table.Append(string.Join('>', path.Select(name => gaps[random.Next(gaps.Length)] + name + gaps[random.Next(gaps.Length)]))).Append(",1,2.5,3\n");
            byList.Add(path, 1, 2.5m, 3);
        }

        ConversionPaths read = byText.Read(Encoding.UTF8.GetBytes(table.ToString())).Build();

        ConversionPaths expected = byList.Build();
        read.Channels.Should().Equal(expected.Channels);
        Rows(read).Should().Equal(Rows(expected));
        read.Problems.Should().BeEmpty();
        (read.TotalConversions, read.TotalValue, read.Nulls).Should().Be((3_000m, 7_500m, 9_000m));
    }

    [Fact]
    public void Read_LineLongerThanTheBuffer_IsReadWhole()
    {
        string path = string.Join(" > ", Enumerable.Repeat("channel", 20_000));

        ConversionPaths paths = new ConversionPathsBuilder().Read(new MemoryStream(Encoding.UTF8.GetBytes($"path,conversions\n{path},1\n{path},1"))).Build();

        paths.Count.Should().Be(1);
        paths[0].Channels.Should().HaveCount(20_000);
        paths.TotalConversions.Should().Be(2);
    }

    [Fact]
    public void Read_OtherLayout_FollowsTheFormat()
    {
        PathTableFormat format = new() { Delimiter = ';', TouchSeparator = "->", HasHeader = false };

        ConversionPaths paths = new ConversionPathsBuilder(format).Read("a->b;3\na -> b;1;2.5\n"u8).Build();

        Rows(paths).Should().Equal("a > b: 4 conversions, value 2.5, 0 without");
        paths.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Read_HeaderWithoutPath_IsReportedAndNothingIsRead()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Read("route,conversions\na,1\n"u8).Build();

        paths.Problems.Should().Equal(new PathProblem(1, "route,conversions", PathProblemReason.MissingColumn));
        paths.TotalConversions.Should().Be(0);
    }

    [Fact]
    public void Read_TextBehindAClosingQuote_IsReported()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Read("path,conversions\n\"a\"b,1\n\"a\" ,1\n"u8).Build();

        paths.Problems.Should().Equal(new PathProblem(2, "\"a\"b,1", PathProblemReason.MisplacedQuote));
        paths.TotalConversions.Should().Be(1);
    }

    [Fact]
    public void Read_ThousandsOfDistinctTokensAndPaths_FindsEachAgain()
    {
        string rows = string.Concat(Enumerable.Range(0, 6_000).Select(i => $"ch{i % 3_000} > ch{i % 3_000 / 2},1\n"));

        ConversionPaths paths = new ConversionPathsBuilder(new PathTableFormat { HasHeader = false }).Read(Encoding.UTF8.GetBytes(rows)).Build();

        (paths.Count, paths.Channels.Count, paths.TotalConversions).Should().Be((3_000, 3_000, 6_000m));
    }

    [Fact]
    public void Add_MoreChannelsThanCodes_ReportsTheRow()
    {
        var builder = new ConversionPathsBuilder();
        for (int i = 0; i < 65_536; i++)
            builder.Add(["c" + i], 1);

        ConversionPaths paths = builder.Build();

        paths.TotalConversions.Should().Be(65_535);
        paths.Problems.Should().Equal(new PathProblem(65_536, "c65535", PathProblemReason.TooManyChannels));
    }

    [Fact]
    public void Add_ChannelsInAnyCaseAndSpace_AreOneChannelWithADeterminedSpelling()
    {
        ConversionPaths one = PathTables.Of(("paid search", 1, 0), (" Paid  Search ", 1, 0));
        ConversionPaths other = PathTables.Of((" Paid  Search ", 1, 0), ("paid search", 1, 0));

        one.Channels.Should().Equal("Paid Search");
        other.Channels.Should().Equal("Paid Search");
        one.Count.Should().Be(1);
    }

    [Fact]
    public void Add_SamePathInParts_IsOneEntry()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a > b", 1, 2.5m).Add(["A", "b"], 0.5m, 1, 3).Build();

        Rows(paths).Should().Equal("A > b: 1.5 conversions, value 3.5, 3 without");
    }

    [Fact]
    public void Add_WeightOutOfRange_IsReported()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a", 1, 6e14m).Add("a", 1, 6e14m).Add("a", 2e15m).Add("a", 1).Build();

        paths.TotalConversions.Should().Be(2);
        paths.Problems.Select(problem => (problem.Row, problem.Reason)).Should().Equal((2, PathProblemReason.WeightOutOfRange), (3, PathProblemReason.WeightOutOfRange));
    }

    [Fact]
    public void Add_TouchAfterConversion_IsRefusedAndReported()
    {
        DateTimeOffset noon = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

        ConversionPaths paths = new ConversionPathsBuilder().Add([new("a", noon.AddDays(-1)), new("b", noon.AddSeconds(1))], noon).Build();

        paths.Problems.Should().ContainSingle().Which.Reason.Should().Be(PathProblemReason.ConversionBeforeTouch);
        (paths.Count, paths.TotalConversions).Should().Be((0, 0m));
    }

    [Fact]
    public void Add_EqualTimes_AreOrderedByKindThenName()
    {
        DateTimeOffset noon = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

        ConversionPaths paths = new ConversionPathsBuilder().Add([new("b", noon), new("z", noon, TouchKind.View), new("a", noon)], noon).Build();

        paths[0].Channels.Should().Equal("z", "a", "b");
    }

    [Fact]
    public void Add_TouchesWithCampaigns_AreCreditedByCampaign()
    {
        DateTimeOffset noon = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

        ConversionPaths paths = new ConversionPathsBuilder().Add([new("a", noon, Campaign: "y"), new("a", noon, Campaign: "x"), new("b", noon)], noon).Build();

        paths[0].Channels.Should().Equal("a / x", "a / y", "b");
    }

    [Fact]
    public void Add_AgedAndAgelessPaths_StayApart()
    {
        DateTimeOffset noon = new(2026, 10, 1, 12, 0, 0, TimeSpan.Zero);

        ConversionPaths paths = new ConversionPathsBuilder().Add("a > b", 3).Add([new("a", noon.AddDays(-7)), new("b", noon)], noon).Build();

        AttributionResult result = paths.Credit(AttributionModels.TimeDecay(TimeSpan.FromDays(7)));
        result["b"].Conversions.Should().Be(0.666666666667m);
        result.Unattributed.Should().Equal(new Unattributed(UnattributedReason.AgesUnknown, 3, 0));
    }

    [Fact]
    public void Build_Twice_LeavesTheFirstPathsAlone()
    {
        var builder = new ConversionPathsBuilder().Add("b", 1);
        ConversionPaths first = builder.Build();

        ConversionPaths second = builder.Add("a", 1).Build();

        first.Channels.Should().Equal("b");
        second.Channels.Should().Equal("a", "b");
        second.ToString().Should().Be("2 paths, 2 channels: 2 conversions (0 unattributed), value 0.00, 0 without conversion, 0 problems");
    }

    [Theory]
    [InlineData('"', ">")]
    [InlineData('é', ">")]
    [InlineData(',', " ")]
    public void PathTableFormat_UnusableSetting_Throws(char delimiter, string separator) =>
        FluentActions.Invoking(() => new ConversionPathsBuilder(new PathTableFormat { Delimiter = delimiter, TouchSeparator = separator })).Should().Throw<ArgumentException>();

    private static IEnumerable<string> Rows(ConversionPaths paths) => Enumerable.Range(0, paths.Count).Select(i => paths[i].ToString());

    private sealed class Pieces(byte[] bytes, int piece) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
