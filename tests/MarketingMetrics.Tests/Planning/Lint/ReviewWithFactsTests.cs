using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Lint;

namespace MarketingMetrics.Tests.Planning.Lint;

public class ReviewWithFactsTests
{
    private static readonly Period October = Period.Month(2026, 10);

    // Monthly orders from March to October 2026; changes from month to month lie between -4 % and +5 %.
    private static readonly int[] Orders = [100, 104, 100, 103, 99, 102, 107, 105];

    private static FactTable Facts()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("shop"), coverage: new Period(new(2026, 3, 1), new(2026, 10, 31))) { Currency = Currency.Parse("EUR") };
        for (int i = 0; i < Orders.Length; i++) rows.BeginRow(new(2026, 3 + i, 15)).Set(Measure.Orders, Orders[i]).Set(Measure.Cost, 4_000m).Set(Dimension.Channel, "Email").EndRow();
        return rows.Build();
    }

    private static MeasurementPlan Plan(Metric metric, Benchmark benchmark) => new()
    {
        Client = "Atelier Lumen",
        Objectives = [new Objective("o", ObjectiveLevel.Business, "Orders") { Due = new(2027, 6, 30), Owner = "A" }],
        Questions = [new KeyPerformanceQuestion("q", "How well do we sell?", "o", ActivityArea.Conversion)],
        Kpis = [new Kpi("k", "q", metric) { Benchmark = benchmark }],
    };

    private static string[] Told(MeasurementPlan plan, Period? period = null) => [.. plan.Review(Facts(), period ?? October).Where(finding => finding.Code is "KPI05" or "SMART_A").Select(finding => finding.ToString())];

    [Fact]
    public void Review_NoSourceDelivers_SaysWhatIsMissing() =>
        Told(Plan(PaidMediaMetrics.CostPerLead, Benchmark.Previous)).Should().Equal("critical KPI05 at $.kpis[0].metric: Cost per lead cannot be computed: no source delivers leads.");

    [Fact]
    public void Review_ScopeWithoutRows_SaysSo()
    {
        MeasurementPlan plan = Plan(SalesMetrics.Orders, Benchmark.Previous);

        Told(plan with { Kpis = [plan.Kpis[0] with { Scope = [Dimension.Channel.Is("Display")] }] }).Should().Equal("warning KPI05 at $.kpis[0]: Orders cannot be computed: no rows match.");
    }

    // R: v <- c(100,104,100,103,99,102,107,105); d <- diff(v)/head(v,-1); 3*sd(d) = 0.1146: 117 (+11.4 %) lies within, 118 (+12.4 %) beyond.
    [Theory]
    [InlineData(100, false)]
    [InlineData(117, false)]
    [InlineData(118, true)]
    [InlineData(300, true)]
    public void Review_TargetAgainstHistory_IsToldBeyondThreeDeviations(int target, bool isTold) =>
        Told(Plan(SalesMetrics.Orders, Benchmark.Target(target))).Should().HaveCount(isTold ? 1 : 0);

    [Fact]
    public void Review_TargetOfHalfTheCost_NamesTheChange()
    {
        MeasurementPlan plan = Plan(new Metric("cost_per_order", Measure.Cost / Measure.Orders) { Direction = MetricDirection.LowerIsBetter }, Benchmark.Target(new Money(20, "EUR")));

        Told(plan).Should().Equal("warning SMART_A at $.kpis[0].benchmark.value: cost per order: target 20.00 EUR asks for -48 % from 38.10 EUR in October 2026, beyond the usual changes.");
    }

    // Eight months ahead allow sqrt(8) times as much: 0.1146 * 2.81 = 0.32.
    [Fact]
    public void Review_TargetDueLater_HasTheTimeItNeeds() => Told(Plan(SalesMetrics.Orders, Benchmark.Target(130m) with { Due = new(2027, 6, 30) })).Should().BeEmpty();

    [Fact]
    public void Review_AmbitiousOnPurpose_IsSilent() => Told(Plan(SalesMetrics.Orders, Benchmark.Target(300m) with { Rationale = "Second shop opens in May" })).Should().BeEmpty();

    [Fact]
    public void Review_PlanThatCannotBeEvaluated_IsStillReviewed()
    {
        MeasurementPlan plan = Plan(SalesMetrics.Orders, Benchmark.Previous);

        (plan with { Kpis = [plan.Kpis[0], plan.Kpis[0]] }).Review(Facts(), October).Should().NotBeEmpty();
    }
}
