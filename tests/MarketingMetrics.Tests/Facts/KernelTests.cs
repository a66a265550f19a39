using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class KernelTests
{
    private static readonly Period Years = new(new(2024, 1, 1), new(2026, 12, 31));

    private static FactTable Random(int rows, bool sorted, int seed)
    {
        var random = new Random(seed);
        var facts = new FactTableBuilder(new MeasurementBasis("ads"), Grain.Day, Years) { Currency = Currency.Parse("EUR") };
        for (int row = 0; row < rows; row++)
        {
            int day = sorted ? (int)((long)row * Years.Days / rows) : random.Next(Years.Days);
            facts.BeginRow(Years.Start.AddDays(day));
            facts.Set(Dimension.Channel, $"channel {random.Next(12)}").Set(Dimension.Campaign, $"campaign {random.Next(2000)}").Set(Dimension.Keyword, $"keyword {random.Next(70_000)}");
            facts.Set(Measure.Impressions, random.Next(100_000)).Set(Measure.Clicks, random.Next(-3, 300)).Set(Measure.Leads, random.Next(5)).Set(Measure.Sessions, random.Next(9));
            facts.Set(Measure.Cost, random.NextInt64(-1_000_000_000_000, 9_000_000_000_000) / 1_000_000m).Set(Measure.Revenue, random.NextInt64(long.MinValue / 2, long.MaxValue / 2));
            if (random.Next(4) > 0) facts.Set(Measure.AdConversions, random.Next(3));
            facts.EndRow();
        }

        return facts.Build();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Query_AnyThreadsAndGrouping_SameSums(bool sorted)
    {
        FactTable facts = Random(300_001, sorted, seed: 7);
        FactQuery[] queries =
        [
            new FactQuery(Years).By(Dimension.Channel).By(Grain.Month), new FactQuery(Years).By(Dimension.Campaign), new FactQuery(Years).By(Dimension.Keyword),
            new FactQuery(Period.Month(2025, 3)).By(Dimension.Channel, Dimension.Campaign).By(Grain.Day).Where(Dimension.Channel.IsIn("channel 3", "channel 7")),
        ];
        IReadOnlyList<FactResult> one = facts.Query(queries), four = facts.Query(queries, threads: 4);

        for (int i = 0; i < queries.Length; i++)
        {
            four[i].Count.Should().Be(one[i].Count);
            foreach (Measure measure in facts.Measures)
                Enumerable.Range(0, one[i].Count).Where(at => one[i][at].Totals[measure] != four[i][at].Totals[measure]).Should().BeEmpty(measure.Key);
            if (i < 3) one[i].Total.ToString().Should().Be(one[0].Total.ToString());
        }
    }

    // The space of keyword x campaign x day x channel is beyond 2^31 cells, so the groups are numbered in stages.
    [Fact]
    public void Query_HugeKeySpace_SumsTheSame()
    {
        FactTable facts = Random(20_000, sorted: false, seed: 3);
        FactResult fine = facts.Query(new FactQuery(Years).By(Dimension.Keyword, Dimension.Campaign, Dimension.Channel).By(Grain.Day));

        fine.Count.Should().BeGreaterThan(19_990);
        fine.RollUp([Dimension.Channel], Grain.Month).ToString().Should().Be(facts.Query(new FactQuery(Years).By(Dimension.Channel).By(Grain.Month)).ToString());
        fine.TryFind(out FactGroup found, fine[77][Dimension.Keyword], fine[77][Dimension.Campaign], fine[77][Dimension.Channel], fine[77].Period.ToString()).Should().BeTrue();
        found.ToString().Should().Be(fine[77].ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(513)]
    public void LineAdder_VectorsAndPlain_Agree(int rows)
    {
        const int width = 8, groups = 5;
        var random = new Random(rows);
        var addends = new LaneBlock(width, 520);
        foreach (long[] lane in addends.Sources) random.NextBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(lane.AsSpan()));
        addends.Starts[2] = 3;
        int[] lines = [.. Enumerable.Range(0, rows).Select(_ => width * random.Next(groups))];
        long[] vectors = new long[groups * width], plain = new long[groups * width];
        LineAdder.Add(addends, lines, vectors);
        LineAdder.Add(addends, lines, plain, useVectors: false);
        vectors.Should().Equal(plain);

        long[] both = new long[groups * width], other = new long[groups * width];
        int[] turned = Array.ConvertAll(lines, line => (groups - 1) * width - line);
        LineAdder.Add(addends, lines, both, turned, other);
        both.Should().Equal(plain);
        Enumerable.Range(0, groups).SelectMany(group => other[((groups - 1 - group) * width)..((groups - group) * width)]).Should().Equal(plain);
    }

    [Fact]
    public void LanePlan_SharedAndHalvedLanes_GiveTheExactSums()
    {
        var random = new Random(5);
        const int rows = 1000;
        int[] Small() => [.. Enumerable.Range(0, rows).Select(_ => random.Next(-2000, 2000))];
        int[] large = [.. Enumerable.Range(0, rows).Select(_ => random.Next(int.MinValue, int.MaxValue))];
        long[] wide = [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(long.MinValue + 1, long.MaxValue))];
        ulong[] present = [.. Enumerable.Range(0, (rows + 63) / 64).Select(_ => (ulong)random.NextInt64())];
        MeasureColumn[] columns =
        [
            MeasureColumn.Of(Measure.Clicks, Small(), 0, null, []), MeasureColumn.Of(Measure.Impressions, large, 0, null, []),
            MeasureColumn.Of(Measure.Sessions, Small(), 0, present, []), MeasureColumn.Of(Measure.Cost, wide, 0, null, []), MeasureColumn.Of(Measure.Leads, Small(), 0, null, []),
        ];
        var plan = new LanePlan(columns);
        var lines = new long[plan.Width];
        var addends = new LaneBlock(plan.Width, 512);
        foreach (int start in new[] { 0, 512 })
        {
            int count = Math.Min(512, rows - start);
            plan.Read(start, count, addends);
            LineAdder.Add(addends, new int[count], lines);
        }

        plan.Width.Should().Be(8);
        foreach (MeasureColumn column in columns)
        {
            Int128 sum = 0;
            for (int row = 0; row < rows; row++) sum += column[row];
            Int128 read = Read(LaneKind.Values, column) + ((Int128)Read(LaneKind.UpperHalf, column) << 32) + Read(LaneKind.LowerHalf, column);
            read.Should().Be(sum, column.Measure.Key);
        }

        Read(LaneKind.Rows, null).Should().Be(rows);
        Read(LaneKind.Gaps, columns[2]).Should().Be(Enumerable.Range(0, rows).Count(row => !columns[2].IsPresent(row)));

        long Read(LaneKind kind, MeasureColumn? column) => plan.PlaceOf(kind, column).Read(lines);
    }
}
