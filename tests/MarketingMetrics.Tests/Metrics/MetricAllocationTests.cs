using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class MetricAllocationTests
{
    private static readonly Period October = Period.Month(2026, 10);

    [Fact]
    public void SingleCall_ValueIncluded_AllocatesNothing()
    {
        var cost = new Money(427.3m, "EUR");
        Bytes(() => Calculate.CostPerClick(cost, 1_000).Value + Calculate.CostPerMille(cost, 1_000).Value + Calculate.BounceRateGa4(200, 150).Value
            + (Calculate.CostPerAcquisition(cost, 0).Value ?? 0m) + Calculate.NetPromoterScore(60, 15, 100).Value).Should().Be(0);
    }

    [Fact]
    public void Groups_TenMetricsEach_AllocateNothingBeyondTheResult()
    {
        Dimension ad = new("ad");
        Metric[] metrics =
        [
            PaidMediaMetrics.ClickThroughRate, PaidMediaMetrics.CostPerClick, PaidMediaMetrics.CostPerMille, PaidMediaMetrics.CostPerAcquisition, PaidMediaMetrics.ConversionRate,
            PaidMediaMetrics.InvalidClickRate, PaidMediaMetrics.Clicks, PaidMediaMetrics.Cost, PaidMediaMetrics.Conversions, PaidMediaMetrics.Impressions,
        ];
        var rows = new FactTableBuilder(new MeasurementBasis("test"), coverage: October) { Currency = Currency.Parse("EUR") };
        for (int i = 0; i < 100; i++)
        {
            rows.BeginRow(new(2026, 10, 1)).Set(ad, $"ad {i}").Set(Measure.Impressions, 1_000).Set(Measure.Clicks, 30).Set(Measure.InvalidClicks, 2)
                .Set(Measure.Cost, 12.34m).Set(Measure.AdConversions, i % 3).EndRow();
        }

        FactResult result = rows.Build().Query(new FactQuery(October).By(ad).Of([.. metrics.SelectMany(metric => metric.Formula.Measures).Distinct()]));
        var values = new MetricValue[result.Count * metrics.Length];

        Bytes(() =>
        {
            int at = 0;
            for (int i = 0; i < result.Count; i++)
            {
                foreach (Metric metric in metrics) values[at++] = metric.From(result[i].Totals);
            }

            return at;
        }).Should().Be(0);
        values.Count(value => value.IsDefined).Should().Be(1_000 - 34, "one CPA in three is undefined");
    }

    private static long Bytes<T>(Func<T> work)
    {
        // The first calls initialise and compile.
        for (int i = 0; i < 3; i++) work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
