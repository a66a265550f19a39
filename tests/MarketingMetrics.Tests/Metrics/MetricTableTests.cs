using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class MetricTableTests
{
    private static readonly Period October = Period.Month(2026, 10);

    [Fact]
    public void Calculate_ByChannel_PrintsAlignedWithHonestTotal()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("google-ads"), coverage: October) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "Paid Search").Set(Measure.Cost, 200m).Set(Measure.AdConversions, 10m).EndRow();
        rows.BeginRow(new(2026, 10, 6)).Set(Dimension.Channel, "Display").Set(Measure.Cost, 300m).Set(Measure.AdConversions, 0m).EndRow();

        MetricTable table = rows.Build().During(October).By(Dimension.Channel).Calculate(PaidMediaMetrics.CostPerAcquisition, PaidMediaMetrics.Cost);

        table.ToString().ReplaceLineEndings("\n").Should().Be(
            """
            October 2026        CPA       Spend
            Display       undefined  300.00 EUR
            Paid Search   20.00 EUR  200.00 EUR
            total         50.00 EUR  500.00 EUR
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Calculate_PaidCostOverAllKeyEvents_RaisesCoverageMismatch()
    {
        var ads = new FactTableBuilder(new MeasurementBasis("google-ads"), coverage: October) { Currency = Currency.Parse("EUR") };
        ads.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "Paid Search").Set(Measure.Cost, 200m).EndRow();
        var site = new FactTableBuilder(new MeasurementBasis("ga4"), coverage: October);
        site.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "Paid Search").Set(Measure.KeyEvents, 4).EndRow();
        site.BeginRow(new(2026, 10, 5)).Set(Dimension.Channel, "Organic Search").Set(Measure.KeyEvents, 6).EndRow();
        FactTable facts = FactTable.Join(ads.Build(), site.Build());
        var costPerKeyEvent = new Metric("cost_per_key_event", Measure.Cost / Measure.KeyEvents) { Uncertainty = Uncertainty.CostPerCount };

        MetricTable all = facts.During(October).Calculate(costPerKeyEvent);
        all.Caveats.Select(caveat => caveat.Code).Should().Equal("COVERAGE_MISMATCH");
        all.Caveats[0].Message(ReportLanguage.English).Should().Contain("with key events only: Organic Search");

        MetricTable paid = facts.During(October).Where(Dimension.Channel.Is("Paid Search")).Calculate(costPerKeyEvent);
        paid.Caveats.Should().BeEmpty();
        paid.Total.Values[0].ToString().Should().Be("cost per key event 50.00 EUR");
    }
}
