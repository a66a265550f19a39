using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;
using static MarketingMetrics.Tests.Insights.Cuts;

namespace MarketingMetrics.Tests.Insights;

public class GainsAndLossesTests
{
    // The figures of the example page shared with the design: +471 EUR, -1,370 EUR, +76 clicks.
    private static readonly FactTable Facts = FactTable.Join(
        Rows("ads", October, ("Brand Search", [Measure.Cost.Of(Eur(748.80m)), Measure.AdConversions.Of(61)]), ("LinkedIn", [Measure.Cost.Of(Eur(4_070m)), Measure.AdConversions.Of(30)])),
        Rows("mail", September, ("Email", [Measure.EmailClicks.Of(304), Measure.EmailsDelivered.Of(8_940)])),
        Rows("mail", October, ("Email", [Measure.EmailClicks.Of(412), Measure.EmailsDelivered.Of(9_870)])));

    private static readonly Kpi Brand = Cpa("brand", 20m) with { Name = "Recherche marque", Scope = [Dimension.Channel.Is("Brand Search")] };
    private static readonly Kpi LinkedIn = Cpa("linkedin", 90m) with { Scope = [Dimension.Channel.Is("LinkedIn")] };
    private static readonly Kpi Mail = new("mail", "q", EmailMetrics.ClickRate) { Benchmark = Benchmark.Previous };

    [Fact]
    public void From_KpisOfThePage_AreWorthWhatThePageSays()
    {
        GainsAndLosses found = Find(Mail, Brand, LinkedIn);

        found.Gains.Select(gain => gain.Kpi.Kpi.Id).Should().Equal("brand", "mail");
        found.Gains[0].Impact!.Amount.Should().Be(471.20m);
        found.Gains[0].ToString().Should().Be("+471.20 EUR: Recherche marque: 12.28 EUR against target 20.00 EUR");
        found.Gains[0].Evidence.ToString().Should().Be("61 x 20.00 EUR less 748.80 EUR is +471.20 EUR; gap at 95 %: -10.44 EUR to -3.95 EUR");
        decimal.Round(found.Gains[1].Impact!.Amount, 2).Should().Be(76.38m); // 412 - 9,870 x 304 / 8,940
        found.Gains[1].Evidence.ToString().Should().Be("412 less 9,870 x 3.40 % is +76 unique clicks; gap at 95 %: +0.23 points to +1.32 points");
        found.Losses[0].Impact!.Amount.Should().Be(-1_370m);
        found.Losses[0].Text.ToString().Should().Be("CPA (LinkedIn): 135.67 EUR against target 90.00 EUR");
        found.Losses[0].Evidence.In(ReportLanguage.French).Should().Be("30 × 90,00\u00a0€ moins 4\u202f070,00\u00a0€\u00a0: \u22121\u202f370,00\u00a0€\u202f; écart à 95\u202f%\u00a0: +5,03\u00a0€ à +111,08\u00a0€");
        found.NoGains.Should().BeNull();
        found.NoLosses.Should().BeNull();
    }

    [Fact]
    public void From_TotalAndItsParts_SayThatTheyOverlap()
    {
        GainsAndLosses found = Find(Cpa("all", 30m), Brand, LinkedIn);

        found.Losses.Single(loss => loss.Kpi.Kpi.Id == "all").Overlaps.Should().Equal("brand", "linkedin");
        found.Losses.Single(loss => loss.Kpi.Kpi.Id == "linkedin").Overlaps.Should().Equal("all"); // LinkedIn and brand search share nothing
        found.Losses.Single(loss => loss.Kpi.Kpi.Id == "linkedin").Evidence.ToString().Should().EndWith("; overlaps with CPA");
    }

    [Fact]
    public void From_DifferenceWithinChance_IsNeitherAndBothSidesAreToldAsNone()
    {
        GainsAndLosses found = Find(Cpa("near", 140m) with { Scope = [Dimension.Channel.Is("LinkedIn")] });

        found.Gains.Should().BeEmpty();
        found.Losses.Should().BeEmpty();
        found.Undecided.Select(result => result.Kpi.Id).Should().Equal("near");
        found.ToString().ReplaceLineEndings("\n").Should().Be("No gain beyond chance\nNo loss beyond chance");
        found.NoLosses!.In(ReportLanguage.French).Should().Be("Aucune perte au-delà du hasard");
    }

    // 300 EUR and nothing: against a target of 25 EUR all 300 are lost (the bound decides: at least 81.33 EUR).
    [Fact]
    public void From_CostWithoutConversions_LosesTheWholeCost()
    {
        FactTable facts = Rows("ads", October, ("Microsoft", [Measure.Cost.Of(Eur(300m)), Measure.AdConversions.Of(0)]));

        ImpactFinding loss = GainsAndLosses.From(Plan(Cpa("ms", 25m)).Evaluate(facts, October)).Losses.Single();

        loss.ToString().Should().Be("-300.00 EUR: CPA: 300.00 EUR without conversions against target 25.00 EUR");
        loss.Evidence.ToString().Should().Be("0 x 25.00 EUR less 300.00 EUR is -300.00 EUR");
    }

    [Fact]
    public void From_WorthOfAnEvent_TurnsEventsIntoMoney()
    {
        var options = new ImpactOptions { Worth = ImpactOptions.Default.Worth.Add(Measure.EmailClicks, new Money(2m, "EUR")) };

        ImpactFinding gain = GainsAndLosses.From(Plan(Mail).Evaluate(Facts, October), options).Gains.Single();

        gain.Impact!.IsFromWorth.Should().BeTrue();
        decimal.Round(gain.Impact.Amount, 2).Should().Be(152.75m); // 2 x 76.3758...
    }

    // 310 leads in 31 days against 200 in 30 days: (10 - 6.6667) a day over 31 days are 103.3 leads.
    // gap: mpmath, p = betainc roots at 0.025 of (310, 201) and (311, 200); (p / (1 - p) * 30 / 31 - 1) * 200 / 30.
    [Fact]
    public void From_TotalsOfUnequalMonths_AreWorthTheDailyDifferenceTimesTheDays()
    {
        FactTable facts = FactTable.Join(Rows("crm", September, ("a", [Measure.Leads.Of(200)])), Rows("crm", October, ("a", [Measure.Leads.Of(310)])));

        ImpactFinding gain = GainsAndLosses.From(Plan(new Kpi("leads", "q", SalesMetrics.Leads) { Benchmark = Benchmark.Previous }).Evaluate(facts, October)).Gains.Single();

        decimal.Round(gain.Impact!.Amount, 1).Should().Be(103.3m);
        gain.Evidence.ToString().Should().Be("10 against 6.67 a day, over 31 days: +103 leads; gap at 95 %: +1.68 to +5.34");
    }

    // 1000 x 500 / 50,000 is a CPM of 10 against 8: 500 - 50,000 x 8 / 1,000 = 100 EUR too much. ROAS has money though its value is a multiple.
    [Fact]
    public void From_PerMilleAndMultiple_KeepTheirMoney()
    {
        FactTable facts = Rows("ads", October, ("a", [Measure.Cost.Of(Eur(500m)), Measure.Impressions.Of(50_000), Measure.AdConversionValue.Of(Eur(3_000m))]));
        var target = new Target(8m) { Direction = MetricDirection.LowerIsBetter };
        var results = Plan(new Kpi("cpm", "q", PaidMediaMetrics.CostPerMille) { Benchmark = target }, new Kpi("roas", "q", PaidMediaMetrics.ReturnOnAdSpend) { Benchmark = Benchmark.Target(4m) }).Evaluate(facts, October);

        GainsAndLosses found = GainsAndLosses.From(results);

        found.Losses.Single().Impact!.ToString().Should().Be("-100.00 EUR");
        found.Losses.Single().Evidence.ToString().Should().Be("50,000 x 8.00 EUR / 1,000 less 500.00 EUR is -100.00 EUR; overlaps with ROAS");
        found.Gains.Single().Evidence.ToString().Should().Be("3,000.00 EUR less 500.00 EUR x 4.00x is +1,000.00 EUR; overlaps with CPM");
    }

    private static GainsAndLosses Find(params Kpi[] kpis) => GainsAndLosses.From(Plan(kpis).Evaluate(Facts, October));

    private static Kpi Cpa(string id, decimal target) => new(id, "q", PaidMediaMetrics.CostPerAcquisition) { Benchmark = Benchmark.Target(new Money(target, "EUR")) };

    private static MeasurementPlan Plan(params Kpi[] kpis) => new()
    {
        Client = "Atelier Lumen",
        Objectives = [new Objective("o", ObjectiveLevel.Business, "Grow")],
        Questions = [new KeyPerformanceQuestion("q", "How well do we grow?", "o", ActivityArea.Conversion)],
        Kpis = [.. kpis],
    };

    private static FactTable Rows(string source, Period period, params (string Channel, MeasureAmount[] Amounts)[] rows)
    {
        var table = new FactTableBuilder(new MeasurementBasis(source), Grain.WholePeriod, period) { Currency = Currency.Parse("EUR") };
        foreach ((string channel, MeasureAmount[] amounts) in rows)
        {
            table.BeginRow(period.Start).Set(Dimension.Channel, channel);
            foreach (MeasureAmount amount in amounts) table.Set(amount);
            table.EndRow();
        }

        return table.Build();
    }
}
