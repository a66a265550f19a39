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

    // Rows sorted by the filtered names, with a name left out between two that stay.
    [Fact]
    public void Query_FilterWithAHoleAmongSortedNames_LeavesTheHoleOut()
    {
        var facts = new FactTableBuilder(new MeasurementBasis("ads"), Grain.Day, Years);
        foreach ((string channel, int clicks) in new[] { ("a", 1), ("b", 10), ("c", 100) })
            facts.BeginRow(Years.Start).Set(Dimension.Channel, channel).Set(Measure.Clicks, clicks).EndRow();

        FactResult kept = facts.Build().Query(new FactQuery(Years).Of(Measure.Clicks).Where(Dimension.Channel.IsIn("a", "c")));

        kept.Total[Measure.Clicks].Value.Should().Be(101m);
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

    private static MeasureColumn[] Columns(int rows, int seed)
    {
        var random = new Random(seed);
        int[] Ints(int size) => [.. Enumerable.Range(0, rows).Select(_ => random.Next(-size, size))];
        long[] Longs(long size) => [.. Enumerable.Range(0, rows).Select(_ => random.NextInt64(-size, size))];
        ulong[] Present() => [.. Enumerable.Range(0, (rows + 63) / 64).Select(_ => (ulong)random.NextInt64())];
        return
        [
            MeasureColumn.Of(Measure.Clicks, Ints(2000), 0, null, []), MeasureColumn.Of(Measure.Impressions, Ints(int.MaxValue), 0, null, []),
            MeasureColumn.Of(Measure.Sessions, Ints(2000), 0, Present(), []), MeasureColumn.Of(Measure.Cost, Longs(long.MaxValue), 0, null, []),
            MeasureColumn.Of(Measure.Revenue, Longs(9_000_000_000), 6, Present(), []), MeasureColumn.Of(Measure.Leads, Ints(9), 0, null, []),
        ];
    }

    // Any number of lanes of either width: one panel, a pair of equal ones, one of each, more than two; and a block that is not full. The plain form
    // takes what does not fill eight rows.
    [Theory]
    [InlineData(256, new[] { 0 })]
    [InlineData(64, new[] { 4 })]
    [InlineData(64, new[] { 3, 1 })]
    [InlineData(64, new[] { 0, 1, 4 })]
    [InlineData(256, new[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(64, new[] { 0, 2, 5, 0, 2, 5, 0, 2, 5 })]
    [InlineData(1, new[] { 0, 1, 2, 3, 4, 5 })]
    [InlineData(63, new[] { 0, 1, 2, 3, 4, 5 })]
    public void Lines_VectorsAndPlain_AreTheRows(int rows, int[] chosen)
    {
        MeasureColumn[] all = Columns(640, seed: rows), columns = [.. chosen.Select(number => all[number])];
        var plan = new LanePlan(columns);
        var lanes = new RowLanes(plan);
        const int start = 128, groups = 5;
        lanes.Read(start, rows);
        int[] at = [.. Enumerable.Range(0, rows).Select(row => row * 7 % groups * plan.Width)], turned = Array.ConvertAll(at, place => ((groups - 1) * plan.Width) - place);

        long[] one = new long[groups * plan.Width], both = new long[groups * plan.Width], other = new long[groups * plan.Width], scalar = new long[groups * plan.Width], whole = new long[plan.Width], steps = new long[groups * plan.Width];
        LineAdder.Add(lanes, plan, 0, at, one);
        LineAdder.Add(lanes, plan, 0, at, both, turned, other);
        LineAdder.AddPlain(lanes, plan, 0, at, scalar);
        LineAdder.AddAll(lanes, plan, whole);
        for (int first = 0; first < rows; first += 16) LineAdder.Add(lanes, plan, first, at[first..Math.Min(rows, first + 16)], steps);
        steps.Should().Equal(one);
        scalar.Should().Equal(one);
        both.Should().Equal(one);
        for (int group = 0; group < groups; group++) other[(group * plan.Width)..((group + 1) * plan.Width)].Should().Equal(Line(one, groups - 1 - group));

        long[] merged = new long[plan.Width];
        for (int group = 0; group < groups; group++) plan.Merge(Line(one, group), merged);
        merged.Should().Equal(whole);
        for (int group = 0; group < groups; group++)
        {
            int[] own = [.. Enumerable.Range(0, rows).Where(row => at[row] == group * plan.Width).Select(row => start + row)];
            plan.PlaceOf(LaneKind.Rows).Read(Line(one, group)).Should().Be(own.Length);
            foreach (MeasureColumn column in columns.Distinct())
            {
                decimal sum = own.Sum(row => (decimal)column[row]);
                long Read(LaneKind kind) => plan.PlaceOf(kind, column).Read(Line(one, group));
                (Read(LaneKind.Values) + ((decimal)Read(LaneKind.UpperHalf) * 4_294_967_296m) + Read(LaneKind.LowerHalf)).Should().Be(sum, column.Measure.Key);
                Read(LaneKind.Gaps).Should().Be(own.Count(row => !column.IsPresent(row)), column.Measure.Key);
            }
        }

        long[] Line(long[] lines, int group) => lines[(group * plan.Width)..((group + 1) * plan.Width)];
    }

    // Sums of 32 bits only where no sum can leave them: 2,147,483,647 rows of 1 fit, one more does not.
    [Fact]
    public void LanePlan_WidthFollowsWhatTheSumsCanBe()
    {
        MeasureColumn fits = MeasureColumn.Of(Measure.Clicks, [int.MaxValue - 5, -5], 0, null, []), leaves = MeasureColumn.Of(Measure.Leads, [int.MaxValue - 5, -6], 0, null, []);
        MeasureColumn wide = MeasureColumn.Of(Measure.Cost, [long.MaxValue - 6, 5], 0, null, []), halved = MeasureColumn.Of(Measure.Revenue, [long.MaxValue - 6, -6], 0, null, []);
        var plan = new LanePlan([fits, leaves, wide, halved]);

        plan.PlaceOf(LaneKind.Values, fits).IsNarrow.Should().BeTrue();
        plan.PlaceOf(LaneKind.Values, leaves).Should().Be(new LanePlace(0, IsNarrow: false));
        plan.PlaceOf(LaneKind.Values, wide).Should().Be(new LanePlace(1, IsNarrow: false));
        plan.PlaceOf(LaneKind.Values, halved).Should().Be(LanePlace.None);
        plan.PlaceOf(LaneKind.UpperHalf, halved).Should().Be(new LanePlace(3, IsNarrow: false));
        plan.Width.Should().Be(8);
    }
}
