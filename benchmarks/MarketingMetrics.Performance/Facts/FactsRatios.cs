using System.Diagnostics;
using System.Globalization;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Performance.Facts;

/// <summary>
/// Ratios of one run: every variant in turn, several rounds, in one process, because only what ran side by side can be divided.
/// <c>dotnet run -c Release --project benchmarks/MarketingMetrics.Performance -- facts [rows]</c>
/// </summary>
internal static class FactsRatios
{
    private const int Rounds = 9;

    // Until all code is compiled for good: a query of many groups takes three rounds to get there.
    private const int WarmUp = 4;

    public static void Run(int rows)
    {
        var clock = Stopwatch.StartNew();
        long before = GC.GetTotalMemory(true);
        var data = new FactsData(rows, sorted: true);
        long columns = GC.GetTotalMemory(true) - before;
        var shuffled = new FactsData(rows, sorted: false);
        FactQuery byMonth = new FactQuery(FactsData.Period).By(Dimension.Channel).By(Grain.Month).Of(FactsData.Measures);
        FactQuery byCampaign = new FactQuery(FactsData.Period).By(Dimension.Campaign).Of(FactsData.Measures);
        Line($"{rows:N0} rows; columns and bits per raw column byte: {columns / (45.0 * rows):0.000}; made in {clock.Elapsed.TotalSeconds:0} s");

        (string Name, Func<object> Work)[] variants =
        [
            ("streaming sum of the same bytes, 1 thread", () => FactsPeers.StreamSum(data)),
            ("both groupings and eight metrics, sorted, 1 thread", () => Answer(data.Table, [byMonth, byCampaign], 1)),
            ("both groupings and eight metrics, sorted, 2 threads", () => Answer(data.Table, [byMonth, byCampaign], 2)),
            ("both groupings and eight metrics, shuffled, 1 thread", () => Answer(shuffled.Table, [byMonth, byCampaign], 1)),
            ("both groupings and eight metrics, shuffled, 2 threads", () => Answer(shuffled.Table, [byMonth, byCampaign], 2)),
            ("channel x month alone, shuffled, 1 thread", () => Answer(shuffled.Table, [byMonth], 1)),
            ("campaign x month, shuffled (72,000 groups), 1 thread", () => shuffled.Table.Query(byCampaign.By(Grain.Month))),
            ("channel x campaign, one year, filtered, shuffled, 1 thread", () => shuffled.Table.Query(new FactQuery(Period.Year(2025)).By(Dimension.Channel, Dimension.Campaign).Of(FactsData.Measures).Where(Dimension.Channel.IsNot("Channel 3")))),
            ("day, one measure, shuffled, 1 thread", () => shuffled.Table.Query(new FactQuery(FactsData.Period).By(Grain.Day).Of(Measure.Cost))),
        ];
        double limit = Print(variants, 0);

        FactRow[] objects = [.. Enumerable.Range(0, rows / 10).Select(shuffled.RowAt)];
        Line($"on {objects.Length:N0} row objects, times {rows / objects.Length}:");
        Print(
        [
            ("foreach with dictionaries over doubles", () => FactsPeers.Dictionaries(objects)),
            ("LINQ GroupBy and Sum", () => FactsPeers.Linq(objects)),
            ("creating the row objects and adding them to a list", () => Objects(shuffled, objects.Length)),
            ("FactTable.FromRows of these objects", () => FromRows(objects)),
        ], limit / ((double)rows / objects.Length));
    }

    private static double Print((string Name, Func<object> Work)[] variants, double limit)
    {
        (double[] Times, long Bytes)[] results = SideBySide.InRounds(WarmUp, Rounds, Array.ConvertAll(variants, variant => (variant.Work, variant.Name.Contains("2 threads", StringComparison.Ordinal))));
        foreach ((double[] times, _) in results) Array.Sort(times);
        if (limit == 0) Line($"limit: {results[0].Times[Rounds / 2]:0.0} ms, best {results[0].Times[0]:0.0}");
        if (limit == 0) limit = results[0].Times[Rounds / 2];
        for (int v = 0; v < variants.Length; v++)
            Line($"{results[v].Times[Rounds / 2] / limit,8:0.00} x  (best {results[v].Times[0] / limit:0.00})  {results[v].Bytes / 1024.0,12:N0} KiB  {variants[v].Name}");
        return limit;
    }

    private static object Answer(FactTable table, FactQuery[] queries, int threads)
    {
        IReadOnlyList<FactResult> results = table.Query(queries, threads);
        decimal check = 0;
        foreach (FactResult result in results)
        {
            foreach (FactGroup group in result) check += Metrics(group.Totals);
        }

        return (results, check);
    }

    private static decimal Metrics(Totals totals)
    {
        decimal impressions = totals[Measure.Impressions].Value, clicks = totals[Measure.Clicks].Value, leads = totals[Measure.Leads].Value, conversions = totals[Measure.AdConversions].Value;
        decimal sessions = totals[Measure.Sessions].Value, bounces = totals[Measure.SinglePageSessions].Value, cost = totals[Measure.Cost].Value, revenue = totals[Measure.Revenue].Value;
        return Ratio(clicks, impressions) + Ratio(cost, clicks) + Ratio(1000 * cost, impressions) + Ratio(cost, leads) + Ratio(cost, conversions) + Ratio(conversions, sessions) + Ratio(bounces, sessions) + Ratio(revenue, cost);
    }

    private static decimal Ratio(decimal above, decimal below) => below == 0 ? 0 : above / below;

    private static List<FactRow> Objects(FactsData data, int rows)
    {
        var list = new List<FactRow>();
        for (int row = 0; row < rows; row++) list.Add(data.RowAt(row));
        return list;
    }

    private static FactTable FromRows(FactRow[] rows) => FactTable.FromRows(rows, new MeasurementBasis("bench"), map => map
        .Day(row => row.Day).Dimension(Dimension.Channel, row => row.Channel).Dimension(Dimension.Campaign, row => row.Campaign).Currency("EUR")
        .Measure(Measure.Impressions, row => row.Impressions).Measure(Measure.Clicks, row => row.Clicks).Measure(Measure.Leads, row => row.Leads).Measure(Measure.AdConversions, row => row.Conversions)
        .Measure(Measure.Sessions, row => row.Sessions).Measure(Measure.SinglePageSessions, row => row.Bounces).Measure(Measure.Cost, row => row.Cost).Measure(Measure.Revenue, row => row.Revenue));

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
