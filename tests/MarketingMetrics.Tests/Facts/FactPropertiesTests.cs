using FsCheck;
using FsCheck.Fluent;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

/// <summary>What must hold for any facts, on tables small enough to meet every case and with every kind of row.</summary>
public class FactPropertiesTests
{
    private static readonly DateOnly First = new(2026, 8, 30);
    private static readonly Measure[] Measures = [Measure.Clicks, Measure.Cost, Measure.AdConversions, Measure.Sessions, Measure.Reach];
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(300);

    private sealed record Row(int Day, string? Channel, string? Campaign, string Currency, decimal?[] Values, bool IsBounded);

    private sealed record File(string Source, Grain Grain, bool HasCampaign, Row[] Rows);

    private static readonly Gen<Row> Rows =
        from day in Gen.Choose(0, 70)
        from channel in Gen.Elements("search", "social", "", null)
        from campaign in Gen.Elements("a", "b", "c")
        from currency in Gen.Elements("EUR", "EUR", "EUR", "USD")
        from values in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(-50, 4000).Select(number => (decimal?)(number / 8m))), (1, Gen.Constant((decimal?)null))), Measures.Length)
        from bounded in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Row(day, channel, campaign, currency, values, bounded);

    private static readonly Gen<File> Files =
        from source in Gen.Elements("google-ads", "meta")
        from grain in Gen.Elements(Grain.Day, Grain.Day, Grain.Week, Grain.Month, Grain.WholePeriod)
        from hasCampaign in Gen.Elements(true, false)
        from rows in Rows.ArrayOf()
        select new File(source, grain, hasCampaign, rows);

    private static readonly Gen<FactQuery> Queries =
        from start in Gen.Choose(0, 40)
        from days in Gen.Choose(1, 60)
        from grain in Gen.Elements(Grain.Day, Grain.Week, Grain.Month, Grain.WholePeriod)
        from dimensions in Gen.SubListOf(Dimension.Channel, Dimension.Campaign, Dimension.Source, Dimension.Currency)
        from filtered in Gen.Elements(true, false, false)
        let query = new FactQuery(new Period(First.AddDays(start), First.AddDays(start + days - 1))).By([.. dimensions]).By(grain).Of(Measures)
        select filtered ? query.Where(Dimension.Channel.IsIn("search", "")) : query;

    private static FactTable Build(File file, IEnumerable<Row> rows)
    {
        var builder = new FactTableBuilder(new MeasurementBasis(file.Source), file.Grain, file.Grain == Grain.Day ? null : new Period(First, First.AddDays(75)));
        foreach (Row row in rows)
        {
            builder.BeginRow(First.AddDays(row.Day)).SetCurrency(Currency.Parse(row.Currency)).Set(Dimension.Channel, row.Channel);
            if (file.HasCampaign) builder.Set(Dimension.Campaign, row.Campaign);
            for (int i = 0; i < Measures.Length; i++)
            {
                if (row.Values[i] is not { } value) continue;
                if (row.IsBounded) builder.SetBounds(Measures[i], value, value + 1);
                else builder.Set(Measures[i], value);
            }

            builder.EndRow();
        }

        return builder.Build();
    }

    private static FactTable Build(File[] files) => FactTable.Join(files.Select(file => Build(file, file.Rows)));

    private static string Told(FactResult result) =>
        string.Join('\n', result.Select(group => $"{group} [{string.Join(", ", Measures.Select(measure => group.Totals.CoverageOf(measure).Rows))}]"));

    private static void Holds<T>(Gen<T> cases, Func<File[], FactQuery, T, bool> law) =>
        Prop.ForAll((from files in Gen.ArrayOf(Files, 3) from query in Queries from more in cases select (files, query, more)).ToArbitrary(),
            given => law(given.files, given.query, given.more)).Check(Many);

    [Fact]
    public void PermutingRows_ChangesNothing() => Holds(Gen.Choose(0, int.MaxValue), (files, query, seed) =>
    {
        var random = new System.Random(seed);
        FactTable shuffled = FactTable.Join(files.Select(file => Build(file, file.Rows.OrderBy(_ => random.Next()))));
        return Told(shuffled.Query(query)) == Told(Build(files).Query(query));
    });

    [Fact]
    public void SplittingATableIntoSegments_ChangesNothing() => Holds(Gen.Choose(0, 20), (files, query, at) =>
    {
        // Both halves keep the coverage: it says which days were asked for, not which have rows.
        File[] dated = [.. files.Where(file => file.Grain != Grain.Day)];
        FactTable split = FactTable.Join(dated.SelectMany(file => new[] { Build(file, file.Rows.Take(at)), Build(file, file.Rows.Skip(at)) }));
        return Told(split.Query(query)) == Told(Build(dated).Query(query));
    });

    [Fact]
    public void RollUp_IsAskingAgain_StatesIncluded() => Holds(Queries, (files, query, other) =>
    {
        FactTable facts = Build(files);
        Dimension[] kept = [.. query.Dimensions.Where(other.Dimensions.Contains)];
        Grain grain = query.Grain is Grain.Day or Grain.Month && other.Grain is Grain.Month ? Grain.Month : query.Grain == other.Grain ? query.Grain : Grain.WholePeriod;
        FactQuery coarser = query with { Dimensions = [.. kept], Grain = grain };
        return Told(facts.Query(query).RollUp(kept, grain)) == Told(facts.Query(coarser));
    });

    [Fact]
    public void Sums_EqualDecimalSums() => Holds(Gen.Constant(0), (files, query, _) =>
    {
        File[] daily = [.. files.Select(file => file with { Grain = Grain.Day, HasCampaign = true, Rows = [.. file.Rows.Where(row => !row.IsBounded)] })];
        FactQuery byChannel = query with { Dimensions = [Dimension.Channel], Grain = Grain.Day, Filters = [] };
        var expected = daily.SelectMany(file => file.Rows).Where(row => row.Values[0] is not null && query.Period.Contains(First.AddDays(row.Day)))
            .GroupBy(row => (Day: First.AddDays(row.Day), Channel: row.Channel ?? "")).ToDictionary(group => group.Key, group => group.Sum(row => row.Values[0]!.Value));
        var answered = Build(daily).Query(byChannel).Where(group => group.Totals[Measure.Clicks].IsDefined)
            .ToDictionary(group => (group.Period.Start, group[Dimension.Channel]!), group => group.Totals[Measure.Clicks].Value);
        return answered.Count == expected.Count && answered.All(pair => expected[pair.Key] == pair.Value);
    });

    [Fact]
    public void BoundsOfDistinctCounts_HoldTheLargestPartAndTheSum() => Holds(Gen.Constant(0), (files, query, _) =>
    {
        File[] positive = [.. files.Select(file => file with { Rows = [.. file.Rows.Select(row => row with { Values = Array.ConvertAll(row.Values, value => value is { } v ? Math.Abs(v) : value) })] })];
        return Build(positive).Query(query).Select(group => group.Totals[Measure.Reach])
            .All(total => total.Reason != ValueReason.NotAdditive || total.Lower is null || total.Lower <= total.Upper);
    });
}
