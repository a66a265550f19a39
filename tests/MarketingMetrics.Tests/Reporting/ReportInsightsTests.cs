using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

/// <summary>What the report takes from the insights, and how it treats bare figures, rules of the user and quiet caveats.</summary>
public class ReportInsightsTests
{
    private static readonly Report Full = Samples.Of("full");

    private static readonly Period October = Samples.October;

    [Fact]
    public void Build_CostPerAcquisitionRose_IsSplitAlongItsDriversWithoutARest()
    {
        DecompositionBlock block = Blocks<DecompositionBlock>(Full, "charts").Single();

        // Every cost 1.3 times September's at the same clicks and conversions: the CPM alone, 45 to 58.50 EUR.
        (block.Kpi, block.Method, block.From.Value, block.To.Value).Should().Be(("paid_cpa", DecompositionMethod.LogMean, 45m, 58.5m));
        block.Steps.Select(step => (step.Id, step.Shown)).Should().Equal(("kpi.paid_cpa.change.driver:cpm", 13.5m));
        (block.From.Shown + block.Steps.Sum(step => step.Shown)).Should().Be(block.To.Shown);
        block.Title!.In(ReportLanguage.English).Should().Be("Cost per acquisition rose 30 % to 58.50 EUR: impressions cost 30 % more");
        block.Evidence!.In(ReportLanguage.English).Should().Be("45.00 EUR to 58.50 EUR: CPM +13.50 EUR (drivers weighted by the logarithmic mean, free of their order)");
    }

    [Fact]
    public void Build_ChangeByChannel_AddsUpToTheChange()
    {
        BreakdownBlock table = Blocks<BreakdownBlock>(Full, "paid_media").Single(block => block.Title!.Key == "report.adds_title");

        // Search 30 to 39 EUR at 5 / 6 of conversions, social 120 to 156 EUR at 1 / 6: 7.50 + 6.00 = 13.50 EUR.
        table.Rows.Select(row => row.Cells[^1].Shown).Should().Equal(7.5m, 6m);
        table.Total!.Cells[^1].Shown.Should().Be(13.5m);
    }

    [Fact]
    public void Build_NothingBeyondChance_SplitsNothing() =>
        new ReportBuilder(Samples.Plan).From(Samples.Facts).During(October).ComparedWith(October).Build().Sections.SelectMany(section => section.Blocks).Should().NotContain(block => block is DecompositionBlock);

    [Fact]
    public void Build_Loss_SuggestsItsChecksInSomebodysHands()
    {
        NextAction check = Actions(Samples.Plan).Single(action => action.Code is not null);
        NextAction assigned = Actions(Samples.Plan, builder => builder.Assign("CHECK_AUCTION", "Claire", new DateOnly(2026, 11, 16))).Single();

        (check.Code, check.Cause, check.Owner).Should().Be(("CHECK_AUCTION", "paid_cpa", null));
        (assigned.Owner, assigned.Due).Should().Be(("Claire", new DateOnly(2026, 11, 16)));
        FluentActions.Invoking(() => new ReportBuilder(Samples.Plan).Assign("CHECK_NOTHING", "Claire")).Should().Throw<ArgumentException>().WithMessage("*'CHECK_NOTHING'*CHECK_AUCTION*");
    }

    [Fact]
    public void Build_GainsAndLosses_AreThoseOfTheInsights()
    {
        Finding loss = Blocks<GainsLossesBlock>(Full, "gains_losses").Single().Losses.Single();

        loss.ImpactText!.In(ReportLanguage.English).Should().Be("-2,511.00 EUR");
        loss.Evidence.In(ReportLanguage.English).Should().StartWith("186 x 45.00 EUR less 10,881.00 EUR is -2,511.00 EUR; gap at 95 %: +5.67 EUR to +22.91 EUR");
        Blocks<GainsLossesBlock>(Full, "gains_losses").Single().NoGains!.In(ReportLanguage.French).Should().Be("Aucun gain au-delà du hasard");
    }

    [Fact]
    public void Build_WorthOfAnEvent_RanksEventsBesideMoney()
    {
        MeasurementPlan plan = Samples.Plan with { Kpis = [new Kpi("conversions", "cost", PaidMediaMetrics.Conversions) { Benchmark = Benchmark.Target(120m) }] };

        Finding gain = Blocks<GainsLossesBlock>(new ReportBuilder(plan).From(Samples.Facts).During(October).Worth(Measure.AdConversions, new Money(10m, "EUR")).Build(), "gains_losses").Single().Gains.Single();

        // 186 - 120 = 66 conversions of 10 EUR.
        gain.ImpactText!.In(ReportLanguage.English).Should().Be("+660.00 EUR");
    }

    [Fact]
    public void Build_Funnels_GoFromReachToConversion()
    {
        FunnelBlock funnel = Blocks<FunnelBlock>(Full, "paid_media").Single();

        funnel.Stages.Select(stage => (stage.Stage, stage.Value.Value)).Should().Equal((RaceStage.Reach, 232_500m), (RaceStage.Act, 4_650m), (RaceStage.Convert, 186m));
        funnel.Stages.Select(stage => stage.Rate?.Value).Should().Equal(null, 0.02m, 0.04m);
    }

    [Fact]
    public void Build_ChannelWithItsOwnKpi_IsHeldAgainstItsOwnTarget()
    {
        MeasurementPlan plan = Samples.Plan with
        {
            Kpis = Samples.Plan.Kpis.Add(new Kpi("social", "cost", PaidMediaMetrics.CostPerAcquisition) { Scope = [Dimension.Channel.Is("Paid Social")], Benchmark = Benchmark.Target(90m), IsPrimary = false }),
        };

        BarsBlock bars = Blocks<BarsBlock>(new ReportBuilder(plan).From(Samples.Facts).During(October).Build(), "charts").Single();

        bars.Bars.Select(bar => bar.Benchmark!.Value).Should().Equal(45m, 90m);
        bars.Title!.In(ReportLanguage.English).Should().Be("Cost per acquisition: Paid Social clearly worse than the benchmark");
    }

    [Fact]
    public void Build_TotalOfUnfinishedMonth_IsProjectedToItsEnd()
    {
        MeasurementPlan plan = Samples.Plan with { Kpis = [new Kpi("conversions", "cost", PaidMediaMetrics.Conversions)] };
        FactTable facts = Daily(new Period(new DateOnly(2026, 9, 1), new DateOnly(2026, 10, 15)), _ => [Measure.AdConversions.Of(6)]);

        SeriesBlock series = Blocks<SeriesBlock>(new ReportBuilder(plan).From(facts).During(October).ComparedWithPreviousPeriod().Build(), "paid_media").Single();

        // 15 days of 6 and 16 more: 186.
        series.Findings.Select(finding => finding.In(ReportLanguage.English)).Should().ContainSingle().Which.Should().StartWith("Conversions until 31 October 2026: 186 to be expected");
    }

    [Fact]
    public void Build_TrackingStopped_IsFoundInTheDays()
    {
        FactTable facts = Daily(October, day => [Measure.Cost.Of(new Money(150m, "EUR")), Measure.Clicks.Of(90), Measure.Impressions.Of(4_500), Measure.AdConversions.Of(day.Day is >= 20 and <= 24 ? 0 : 5)]);

        Figure cpa = new ReportBuilder(Samples.Plan).From(facts).During(October).Build().Figures.Single(figure => figure.Id == "kpi.paid_cpa");

        cpa.Caveats.Should().Contain("TRACKING_BREAK");
    }

    [Fact]
    public void Build_BareKpiOfFewEvents_CarriesItsCaveatOnThePage()
    {
        MeasurementPlan plan = Samples.Plan with { Kpis = [new Kpi("cpa", "cost", PaidMediaMetrics.CostPerAcquisition)] };
        Report report = new ReportBuilder(plan).From(FactTable.FromTotals(October, new MeasurementBasis("ads"), Measure.Cost.Of(new Money(300m, "EUR")), Measure.AdConversions.Of(3))).During(October).Build();

        report.Figures.Single(figure => figure.Id == "kpi.cpa").Caveats.Should().Contain("SMALL_SAMPLE");
        Blocks<CaveatsBlock>(report, "caveats").Single().Entries.Should().ContainSingle(entry => entry.Code == "SMALL_SAMPLE").Which.Figures.Should().Contain("kpi.cpa");
    }

    [Fact]
    public void Build_CellsOfATable_CarryTheirCaveats_AndThePageOneEntry()
    {
        var builder = new FactTableBuilder(new MeasurementBasis("ads"), Grain.WholePeriod, October);
        foreach ((string channel, decimal cost, decimal conversions) in new[] { ("Search", 4_000m, 160m), ("Video", 300m, 0m), ("Display", 200m, 3m) })
            builder.BeginRow(October.Start).Set(Dimension.Channel, channel).Set(Measure.Cost.Of(new Money(cost, "EUR"))).Set(Measure.AdConversions.Of(conversions)).EndRow();
        FactTable facts = builder.Build();
        Report report = new ReportBuilder(Samples.Plan with { Kpis = [] }).From(facts).During(October).Build();

        BreakdownBlock table = Blocks<BreakdownBlock>(report, "paid_media").Single();
        Figure Cpa(string channel) => table.Rows.Single(row => row.Key == channel).Cells.Single(cell => cell.Metric == "cpa");

        Cpa("Search").Caveats.Should().BeEmpty();
        Cpa("Video").Caveats.Should().Equal("ZERO_CONV");
        Cpa("Display").Caveats.Should().Equal("SMALL_SAMPLE");
        // The page shows no such cell, so the method tells it, one entry a code.
        report.FindSection("caveats").Should().BeNull();
        CaveatEntry entry = Blocks<CaveatsBlock>(report, "method").Single().Entries.Single(each => each.Code == "ZERO_CONV");
        entry.Findings.Select(finding => finding.In(ReportLanguage.English)).Should().Equal("CPA (Video): 300.00 EUR without a conversion: the cost of one is 81.33 EUR or more.");
    }

    [Fact]
    public void Build_WhatMerelyInforms_StandsInTheMethodOnly()
    {
        string[] quiet = [.. Blocks<CaveatsBlock>(Full, "method").Single().Entries.Where(entry => entry.Severity == CaveatSeverity.Info).Select(entry => entry.Code)];

        quiet.Should().NotBeEmpty();
        Full.Figures.Single(figure => figure.Id == "kpi.paid_cpa").Caveats.Intersect(quiet).Should().NotBeEmpty("the figure still lists its codes");
        Blocks<CaveatsBlock>(Full, "caveats").Single().Entries.Select(entry => entry.Code).Should().NotIntersectWith(quiet);
    }

    [Fact]
    public void Build_OriginsAndDays_AreLookedAtWhereFactsHaveThem()
    {
        FactTable facts = Daily(October, day => [Measure.Sessions.Of(day.Day == 13 ? 4_000 : 100), Measure.EngagedSessions.Of(day.Day == 13 ? 20 : 60)], (Dimension.Channel, "Referral"), (Dimension.SourceMedium, "chatgpt.com / referral"));

        Report report = new ReportBuilder(Samples.Plan).From(facts).During(October).Build();

        Blocks<CaveatsBlock>(report, "method").Single().Entries.Select(entry => entry.Code).Should().Contain(["AI_REFERRAL", "BOT_TRAFFIC"]);
        Blocks<BreakdownBlock>(report, "site").Should().Contain(block => block.Dimension == "source_medium");
        new ReportBuilder(Samples.Plan).From(facts).During(October).JudgingFacts([]).Build().FindSection("method")!.Blocks.OfType<CaveatsBlock>().SelectMany(block => block.Entries).Should().NotContain(entry => entry.Code == "AI_REFERRAL");
    }

    [Fact]
    public void Build_OwnRules_RaiseTheirCodes()
    {
        Report report = new ReportBuilder(Samples.Plan).From(Samples.Facts).During(October).ComparedWithPreviousPeriod()
            .JudgingFigures([.. MetricRules.All, new Own<MetricFigure>("OWN_FIGURE", figure => figure.Ref)])
            .JudgingChanges([.. MetricRules.BetweenPeriods, new Own<FigurePair>("OWN_CHANGE", pair => pair.Figure.Ref)]).Build();

        report.Figures.Single(figure => figure.Id == "kpi.paid_cpa").Caveats.Should().Contain(["OWN_FIGURE", "OWN_CHANGE"]);
    }

    [Fact]
    public void Build_CaveatOfTheUser_StandsBesideItsKpi()
    {
        Caveat caveat = BuiltInCaveats.Find("PIXEL_SERVER_DUP").Raise(FigureRef.OfKpi("paid_cpa"), MessageArgument.OfText("basis", "meta-ads"));

        new ReportBuilder(Samples.Plan).From(Samples.Facts).During(October).With(caveat).Build().Figures.Single(figure => figure.Id == "kpi.paid_cpa").Caveats.Should().Contain("PIXEL_SERVER_DUP");
    }

    [Fact]
    public void Build_TargetWithoutCurrencyOverTwo_IsAPlainNumber()
    {
        ScorecardRow row = Blocks<ScorecardBlock>(Samples.Of("two-currencies"), "questions").Single().Rows.Single(each => each.Kpi == "paid_cpa");

        row.Judgement!.Benchmark.In(ReportLanguage.French).Should().Be("objectif 45,00");
        row.Judgement.Reference.Text.In(ReportLanguage.English).Should().Be("45.00");
    }

    private static IEnumerable<NextAction> Actions(MeasurementPlan plan, Func<ReportBuilder, ReportBuilder>? more = null) =>
        Blocks<ActionsBlock>((more ?? (builder => builder))(new ReportBuilder(plan).From(Samples.Facts).During(October).ComparedWithPreviousPeriod()).Build(), "actions").Single().Actions;

    private static IEnumerable<T> Blocks<T>(Report report, string section)
        where T : Block => report.FindSection(section)!.Blocks.OfType<T>();

    private static FactTable Daily(Period period, Func<DateOnly, MeasureAmount[]> amounts, params (Dimension Dimension, string Value)[] keys)
    {
        var builder = new FactTableBuilder(new MeasurementBasis("source"), Grain.Day, period);
        for (DateOnly day = period.Start; day <= period.End; day = day.AddDays(1))
        {
            builder.BeginRow(day);
            foreach ((Dimension dimension, string value) in keys) builder.Set(dimension, value);
            foreach (MeasureAmount amount in amounts(day)) builder.Set(amount);
            builder.EndRow();
        }

        return builder.Build();
    }

    private sealed class Own<T>(string code, Func<T, FigureRef> of) : ICaveatRule<T>
    {
        public CaveatDescriptor Descriptor { get; } = new(code, CaveatSeverity.Warning);

        public IEnumerable<Caveat> Examine(T subject) => [Descriptor.Raise(of(subject))];
    }
}
