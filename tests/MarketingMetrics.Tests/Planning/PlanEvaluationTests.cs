using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Tests.Planning;

public class PlanEvaluationTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Period Both = new(new(2026, 9, 1), new(2026, 10, 31));

    private static MeasurementPlan Plan(params Kpi[] kpis) => new()
    {
        Client = "Atelier Lumen",
        Objectives = [new Objective("growth", ObjectiveLevel.Business, "Grow")],
        Questions = [new KeyPerformanceQuestion("q", "How well do we grow?", "growth", ActivityArea.Conversion)],
        Kpis = [.. kpis],
    };

    private static FactTable Ads(decimal octoberCost = 4_000m, int octoberConversions = 100)
    {
        var rows = new FactTableBuilder(new MeasurementBasis("google-ads"), coverage: Both) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(new(2026, 9, 10)).Set(Dimension.Channel, "Paid Search").Set(Measure.Cost, 4_000m).Set(Measure.AdConversions, 160m).EndRow();
        rows.BeginRow(new(2026, 10, 10)).Set(Dimension.Channel, "Paid Search").Set(Measure.Cost, octoberCost).Set(Measure.AdConversions, octoberConversions).EndRow();
        return rows.Build();
    }

    private static FactTable Site()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("ga4"), coverage: Both);
        rows.BeginRow(new(2026, 10, 10)).Set(Dimension.Channel, "Paid Search").Set(Measure.Sessions, 900).Set(Measure.KeyEvents, 95).Set(Measure.AdConversions, 70).EndRow();
        rows.BeginRow(new(2026, 10, 10)).Set(Dimension.Channel, "Organic Search").Set(Measure.Sessions, 2_000).Set(Measure.KeyEvents, 60).EndRow();
        return rows.Build();
    }

    [Fact]
    public void Evaluate_TargetAndTrend_GivesValueVerdictAndTrend()
    {
        var kpi = new Kpi("cpa", "q", PaidMediaMetrics.CostPerAcquisition) { Benchmark = Benchmark.Target(new Money(30, "EUR")) };

        KpiResult result = Plan(kpi).Evaluate(Ads(), October, new EvaluationOptions { ComparisonPeriod = October.Previous })[0];

        result.Value.ToString().Should().Be("CPA 40.00 EUR");
        result.Verdict.Should().Be(Verdict.Worse);
        result.Trend!.RelativeDifference.Should().Be(0.6m);
        result.Trend.Verdict.Should().Be(Verdict.Worse);
        result.Caveats.Select(caveat => caveat.Code).Should().Equal("SELF_ATTRIBUTION");
    }

    // A covered day without rows is a day without revenue.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Evaluate_DaysWithoutRows_AreDaysWithNothing(bool said)
    {
        var rows = new FactTableBuilder(new MeasurementBasis("shop"), coverage: October) { Currency = Currency.Parse("EUR") };
        for (int day = 1; day <= 31; day++)
        {
            if (day % 3 == 0) rows.BeginRow(new(2026, 10, day)).Set(Measure.Revenue, 90m + day).EndRow();
            else if (said) rows.BeginRow(new(2026, 10, day)).Set(Measure.Revenue, 0m).EndRow();
        }

        Comparison comparison = Plan(new Kpi("r", "q", SalesMetrics.Revenue) { Benchmark = Benchmark.Target(new Money(900, "EUR")) }).Evaluate(rows.Build(), October)[0].Judgement!;

        // python: ten amounts 93 to 120 by three on every third day of 31, the others 0, Student's t(30) = 2.04227245630124; weekdays held against their means (31 - 7).
        comparison.Method.Should().Be(JudgingMethod.DailyDelta);
        comparison.Interval.Lower.Should().BeApproximately(434.203684633197m, 1e-7m);
        comparison.Interval.Upper.Should().BeApproximately(1695.796315366803m, 1e-7m);
    }

    // What was extracted on the 16th knows nothing of the days from then on.
    [Fact]
    public void Evaluate_DaysAfterTheExtraction_AreNotDaysWithNothing()
    {
        MetricInterval Of(DateOnly? extracted, Period coverage)
        {
            var rows = new FactTableBuilder(new MeasurementBasis("shop") { ExtractedOn = extracted }, coverage: coverage) { Currency = Currency.Parse("EUR") };
            for (int day = 1; day <= 15; day++) rows.BeginRow(new(2026, 10, day)).Set(Measure.Revenue, 90m + day).EndRow();
            return Plan(new Kpi("r", "q", SalesMetrics.Revenue) { Benchmark = Benchmark.Target(new Money(900, "EUR")) }).Evaluate(rows.Build(), coverage)[0].Judgement!.Interval;
        }

        MetricInterval known = Of(null, new Period(October.Start, new(2026, 10, 15)));

        Of(new(2026, 10, 16), October).Should().Be(known);
        Of(null, October).Lower.Should().BeLessThan(known.Lower!.Value);
    }

    [Fact]
    public void Evaluate_TwoSourcesClaimTheSameMeasure_IsUndefinedUntilThePlanChooses()
    {
        var kpi = new Kpi("conversions", "q", PaidMediaMetrics.Conversions);
        FactTable facts = FactTable.Join(Ads(), Site());

        KpiResult open = Plan(kpi).Evaluate(facts, October)[0];
        open.Value.Reason.Should().Be(ValueReason.SourcesConflict);
        open.Caveats.Select(caveat => caveat.Code).Should().Contain("CROSS_PLATFORM_ADD");

        MeasurementPlan chosen = Plan(kpi) with { Sources = Plan().Sources.Add(Measure.AdConversions, ["google-ads"]) };
        chosen.Evaluate(facts, October)[0].Value.Value.Should().Be(100m);
    }

    [Fact]
    public void Evaluate_OthersAdvertise_SaysThatTotalsDoNotShowOurShare()
    {
        var total = new Kpi("key_events", "q", SiteMetrics.KeyEvents);
        var organic = new Kpi("organic", "q", SiteMetrics.KeyEvents) { Scope = [Dimension.Channel.Is("Organic Search")] };
        MeasurementPlan plan = Plan(total, organic) with { OtherAdvertising = OtherAdvertising.By(new Advertiser("Alpha", ["Paid Search"])) };

        var results = plan.Evaluate(Site(), October);

        results[0].Caveats.Select(caveat => caveat.Code).Should().Equal("OTHER_PARTY_ADS");
        results[1].Caveats.Should().BeEmpty();
    }

    [Fact]
    public void Evaluate_PreviousPeriodNotCovered_ForbidsTheComparison()
    {
        var rows = new FactTableBuilder(new MeasurementBasis("ga4"), coverage: new Period(new(2026, 9, 20), new(2026, 10, 31)));
        rows.BeginRow(new(2026, 9, 25)).Set(Measure.Sessions, 400).Set(Measure.EngagedSessions, 100).EndRow();
        rows.BeginRow(new(2026, 10, 25)).Set(Measure.Sessions, 400).Set(Measure.EngagedSessions, 300).EndRow();
        var kpi = new Kpi("engagement", "q", SiteMetrics.EngagementRate) { Benchmark = Benchmark.Previous };

        KpiResult result = Plan(kpi).Evaluate(rows.Build(), October)[0];

        result.Verdict.Should().Be(Verdict.NotComparable);
        result.Judgement!.Obstacles.Select(caveat => caveat.Code).Should().Equal("PARTIAL_PERIOD", "PARTIAL_PERIOD");
    }

    [Fact]
    public void Evaluate_OwnMetric_WorksAsABuiltInOne()
    {
        var demos = new Measure("demos");
        var kpi = new Kpi("demo", "q", new Metric("cost_per_demo", Measure.Cost / demos) { Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount })
        {
            Benchmark = Benchmark.Target(500m),
        };
        FactTable facts = FactTable.FromTotals(October, new MeasurementBasis("crm"), Measure.Cost.Of(new Money(3_000, "EUR")), demos.Of(0));

        KpiResult result = Plan(kpi).Evaluate(facts, October)[0];

        result.Value.ToString().Should().Be("cost per demo undefined: 3,000.00 EUR without demos");
        result.Verdict.Should().Be(Verdict.Worse);
    }

    [Fact]
    public void Queries_KpisOfOneScope_ShareAQuery()
    {
        MeasurementPlan plan = Plan(new Kpi("a", "q", SiteMetrics.Sessions), new Kpi("b", "q", SiteMetrics.EngagementRate), new Kpi("c", "q", PaidMediaMetrics.CostPerClick));

        plan.Queries(October).Select(query => query.ToString()).Should().Equal(
            "sessions, engaged_sessions, cost, clicks during 2026-10",
            "sessions, engaged_sessions, cost, clicks by channel during 2026-10",
            "sessions, engaged_sessions, cost, clicks by day during 2026-10");
    }

    [Fact]
    public void Evaluate_PlanWithoutItsQuestion_NamesThePath()
    {
        Action evaluate = () => Plan(new Kpi("a", "nowhere", SiteMetrics.Sessions)).Evaluate(Site(), October);

        evaluate.Should().Throw<PlanException>().WithMessage("*$.kpis[0].question*no question 'nowhere'*Known: q*");
    }
}
