using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class ReportBuilderTests
{
    private static ReportBuilder Builder => new ReportBuilder(Samples.Plan).During(Samples.October).ComparedWithPreviousPeriod();

    [Fact]
    public void Queries_PlanAndBreakdowns_AskEachOnce()
    {
        string[] asked = [.. Builder.Queries().Select(query => (query with { Measures = [] }).ToString())];

        asked.Should().OnlyHaveUniqueItems();
        asked.Should().Contain("everything by channel during 2026-10");
    }

    [Fact]
    public async Task BuildAsync_AnySource_GivesTheSameReportAsBuild()
    {
        Report fromSource = await Builder.BuildAsync(Samples.Facts);
        Report fromResults = Builder.Build([.. Builder.Queries().Select(query => Samples.Facts.Query(query))]);

        fromSource.ToJson().Should().Be(Builder.From(Samples.Facts).Build().ToJson());
        fromResults.ToJson().Should().Be(fromSource.ToJson());
    }

    [Fact]
    public void Build_WrongUse_SaysWhatToDo()
    {
        FluentActions.Invoking(() => new ReportBuilder(Samples.Plan).From(FactTable.Empty).Build()).Should().Throw<InvalidOperationException>().WithMessage("*During(period)*");
        FluentActions.Invoking(() => Builder.Build()).Should().Throw<InvalidOperationException>().WithMessage("*From(facts)*");
        FluentActions.Invoking(() => Builder.Build([])).Should().Throw<ArgumentException>().WithMessage("*answers are needed*");
        FluentActions.Invoking(() => Builder.Comment("nope", "words")).Should().Throw<ArgumentException>().WithMessage("*'nope'*paid_cpa*");
    }

    [Fact]
    public void Build_CostPerAcquisitionAboveTarget_IsALossWithItsWorth()
    {
        Report report = Samples.Of("full");
        ScorecardRow row = report.FindSection("questions")!.Blocks.OfType<ScorecardBlock>().Single().Rows.Single(each => each.Kpi == "paid_cpa");
        GainsLossesBlock findings = report.FindSection("gains_losses")!.Blocks.OfType<GainsLossesBlock>().Single();

        // October: 31 days x (150 + 120) x 1.3 EUR = 10,881 EUR, 31 x 6 = 186 conversions; at September's 45 EUR they would have cost 8,370 EUR.
        (row.Actual.Value, row.Actual.Numerator, row.Actual.Denominator).Should().Be((58.5m, 10_881m, 186m));
        row.Judgement!.Verdict.Should().Be(Verdict.Worse);
        row.Trend!.Reference.Value.Should().Be(45m);
        findings.Gains.Should().BeEmpty();
        findings.Losses.Should().ContainSingle().Which.Impact!.Value.Should().Be(-2_511m);
    }

    [Fact]
    public void Build_UndecidedDifference_IsNeitherGainNorLoss()
    {
        Report report = Samples.Of("full");

        report.FindSection("questions")!.Blocks.OfType<ScorecardBlock>().Single().Rows.Single(row => row.Kpi == "page_rate").Judgement!.Verdict.Should().Be(Verdict.Inconclusive);
        report.FindSection("gains_losses")!.Blocks.OfType<GainsLossesBlock>().Single().Losses.Should().NotContain(finding => finding.Kpi == "page_rate");
    }

    [Fact]
    public void Build_Breakdown_TotalIsDividedFromSums()
    {
        BreakdownBlock paid = Samples.Of("full").FindSection("paid_media")!.Blocks.OfType<BreakdownBlock>().First();
        int cpa = paid.Columns.ToList().FindIndex(column => column.Metric == "cpa");

        // Paid Search 6,045 / 155 = 39.00, Paid Social 4,836 / 31 = 156.00; together 10,881 / 186 = 58.50, not the mean 97.50.
        paid.Rows.Select(row => row.Cells[cpa].Value).Should().Equal(39m, 156m);
        paid.Total!.Cells[cpa].Value.Should().Be(58.5m);
    }

    [Theory]
    [InlineData("full", "report.others.unknown")]
    [InlineData("others-advertise", "report.others.present")]
    public void Build_ConversionSection_SaysWhoElseAdvertises(string name, string key) =>
        Samples.Of(name).FindSection("conversion")!.Blocks.OfType<TextBlock>().First().Paragraphs.Should().ContainSingle().Which.Key.Should().Be(key);

    [Fact]
    public void Build_SectionWithoutFacts_IsWaivedWithItsReason()
    {
        Section email = Samples.Of("full").FindSection("email")!;

        email.Blocks.Should().BeEmpty();
        email.WaivedBecause!.In(ReportLanguage.English).Should().Be("Left out: no connected source delivers figures for this period.");
    }

    [Fact]
    public void Build_OwnMetric_IsAFullCitizen()
    {
        var demos = new Measure("demos");
        var metric = new Metric("cost_per_demo", Measure.Cost / demos)
        {
            Direction = MetricDirection.LowerIsBetter, Uncertainty = Uncertainty.CostPerCount,
            Names = System.Collections.Immutable.ImmutableDictionary<string, MetricName>.Empty.Add("en", new MetricName("Cost per demo")),
        };
        MeasurementPlan plan = Samples.Plan with { Kpis = [new Kpi("demo", "cost", metric) { Benchmark = Benchmark.Target(20m) }] };
        FactTable facts = FactTable.FromTotals(Samples.October, new MeasurementBasis("crm"), Measure.Cost.Of(new Money(900m, "EUR")), demos.Of(90));

        Report report = Report.FromJson(new ReportBuilder(plan).From(facts).During(Samples.October).Build().ToJson());

        report.Figures.First(figure => figure.Metric == "cost_per_demo").ToString().Should().Be("Cost per demo: 10.00 EUR");
        report.FindSection("glossary")!.Blocks.OfType<GlossaryBlock>().Single().Entries.Should().Contain(entry => entry.Formula == "cost / demos");
    }

    [Fact]
    public void Build_TwoCurrencies_GivesNoFalseTotalAndSaysSo()
    {
        Report report = Samples.Of("two-currencies");

        report.Figures.First(figure => figure.Id == "kpi.paid_cpa").State.Should().Be(FigureState.Undefined);
        report.FindSection("caveats")!.Blocks.OfType<CaveatsBlock>().Single().Entries.Should().Contain(entry => entry.Code == "CURRENCY_MISMATCH" && entry.Figures.Contains("kpi.paid_cpa"));
    }

    [Fact]
    public void Build_SpendWithoutConversions_IsKnownFromBelow()
    {
        Figure cpa = Samples.Of("no-conversions").Figures.First(figure => figure.Id == "kpi.paid_cpa");

        cpa.State.Should().Be(FigureState.Undefined);
        // 300 / 3.6888794541139 (R 4.2.2, Garwood upper limit of 0).
        cpa.Text.In(ReportLanguage.English).Should().Be("81.33 EUR or more");
    }

    [Fact]
    public void Build_PartialPeriod_IsProvisionalAndNotComparable()
    {
        ScorecardRow clicks = Samples.Of("partial-period").FindSection("questions")!.Blocks.OfType<ScorecardBlock>().Single().Rows.Single(row => row.Kpi == "clicks");

        clicks.Actual.IsProvisional.Should().BeTrue();
        (clicks.Trend!.Verdict, clicks.Trend.Obstacles[0]).Should().Be((Verdict.NotComparable, "PARTIAL_PERIOD"));
    }
}
