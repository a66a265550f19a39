using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class BenchmarkRulesTests
{
    private static readonly Period March = Period.Month(2026, 3);
    private static readonly Period April = Period.Month(2026, 4);

    [Fact]
    public void All_EveryRule_HasItsOwnCodeAndTextsInBothLanguages()
    {
        CaveatDescriptor[] descriptors = [.. BenchmarkRules.All.Select(rule => rule.Descriptor)];

        descriptors.Select(descriptor => descriptor.Code).Should().OnlyHaveUniqueItems();
        foreach (CaveatDescriptor descriptor in descriptors)
        {
            foreach (string key in new[] { descriptor.TitleKey, descriptor.MessageKey, descriptor.RemedyKey })
                ReportLanguage.English.Keys.Should().Contain(key);
        }
    }

    [Fact]
    public void SmallSample_FewEventsOrWideInterval_IsRaisedWithItsNumbers()
    {
        // R 4.2.2: cost 300, 3 conversions: 34.218 to 484.909
        Caveat caveat = One("SMALL_SAMPLE", Calculate.CostPerAcquisition(new Money(300, "EUR"), 3).Against(Benchmark.Target(25m)));

        caveat.Message(ReportLanguage.English).Should().Be("Events counted: 3; interval from 34.22 EUR to 484.91 EUR.");
        Codes(Calculate.CostPerAcquisition(new Money(300, "EUR"), 3000).Against(Benchmark.Target(25m))).Should().NotContain("SMALL_SAMPLE");
    }

    [Fact]
    public void ZeroConv_SpendWithoutConversion_GivesTheBound()
    {
        // R 4.2.2: cost 300, no conversion: lower end 81.3255
        Caveat caveat = One("ZERO_CONV", Calculate.CostPerAcquisition(new Money(300, "EUR"), 0).Against(Benchmark.Target(25m)));

        caveat.Message(ReportLanguage.English).Should().Be("300.00 EUR without a conversion: the cost of one is 81.33 EUR or more.");
        caveat.Message(ReportLanguage.French).Should().Contain("81,33\u00a0€");
    }

    // Easter was on 5 April 2026 and on 20 April 2025: Good Friday 3 April 2026, so March 2026 holds none of it.
    [Fact]
    public void PeriodRules_MonthsBeforeAndAfterEaster_AreTold()
    {
        Comparison comparison = Leads(300).Against(April, Leads(310), March);

        Codes(comparison).Should().Equal("PERIOD_LENGTH", "WEEKDAY_MIX", "HOLIDAY_SHIFT");
        One("HOLIDAY_SHIFT", comparison).Message(ReportLanguage.English).Should().Be("Easter falls in one of the two periods only (4 days here, 0 there).");
        One("WEEKDAY_MIX", comparison).Message(ReportLanguage.English).Should().Contain("8 weekend days in 30 days, against 9 in 31");
    }

    [Fact]
    public void PeriodRules_AlignedYearWithoutHoliday_AreSilent()
    {
        Period week = Period.Week(2026, 24);

        Codes(Leads(300).Against(week, Leads(310), week.SamePeriodLastYearAligned, Benchmark.LastYearAligned)).Should().BeEmpty();
    }

    [Fact]
    public void Seasonality_SeasonInOnePeriodOnly_IsToldUnlessAYearApart()
    {
        CalendarEvent sales = CalendarEvent.Of("soldes d'hiver", Period.Of(new DateOnly(2026, 1, 7), new DateOnly(2026, 2, 3)));
        Period january = Period.Month(2026, 1), december = Period.Month(2025, 12);

        Caveat caveat = One("SEASONALITY", Leads(300).Against(january, Leads(310), december), sales);

        caveat.Message(ReportLanguage.English).Should().StartWith("soldes d'hiver lies in one of the two periods only (25 days here, 0 there)");
        Codes(Leads(300).Against(january, Leads(310), Period.Month(2025, 1), Benchmark.LastYear), sales).Should().NotContain("SEASONALITY");
    }

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2038, 4, 25)]
    public void Easter_KnownYears_MatchTheCalendar(int year, int month, int day) =>
        CalendarEvent.Easter(year).Period.End.Should().Be(new DateOnly(year, month, day).AddDays(1));

    [Theory]
    [InlineData(2024, 29)]
    [InlineData(2025, 28)]
    [InlineData(2026, 27)]
    public void BlackFriday_KnownYears_MatchTheCalendar(int year, int day) =>
        CalendarEvent.BlackFriday(year).Period.Start.Should().Be(new DateOnly(year, 11, day));

    [Fact]
    public void BenchmarkRules_CitedFigure_IsHeldAgainstAgeAudienceAndStatistic()
    {
        ExternalFigure cited = Benchmark.External(0.029m, "Invented study", Period.Year(2023), 1240) with
        {
            Statistic = FigureStatistic.Median, Audience = new BenchmarkAudience { Region = "US", Network = "search" },
        };
        var figure = new ComparedFigure(new FigureRef("conversion_rate"), Calculate.ConversionRate(3120, 98_700).Against(cited, period: April))
        {
            Audience = new BenchmarkAudience { Region = "FR", Network = "Search" },
        };

        Caveat[] found = [.. CaveatRules.Run(BenchmarkRules.All, figure)];

        found.Select(caveat => caveat.Code).Should().Equal("BENCHMARK_MISMATCH", "BENCHMARK_STALE", "BENCHMARK_MEDIAN_MEAN");
        found[0].Message(ReportLanguage.English).Should().Be("The benchmark differs in region: US, against FR here.");
        found.Should().NotContain(caveat => caveat.Effect == CaveatEffect.ForbidsComparison);
        found[1].Message(ReportLanguage.English).Should().Contain("28 months before");
    }

    [Fact]
    public void BenchmarkMismatch_AnotherDefinition_ForbidsTheComparison()
    {
        MetricValue bounce = SiteMetrics.BounceRateGa4.From(Measure.Sessions.Of(1000), Measure.EngagedSessions.Of(600));
        bounce.Metric!.Variant.Should().Be("ga4");
        Comparison comparison = bounce.Against(Benchmark.External(0.45m, "Invented study", Period.Year(2025)) with { DefinitionVariant = "ua" });

        comparison.Heeding([One("BENCHMARK_MISMATCH", comparison)]).Verdict.Should().Be(Verdict.NotComparable);
    }

    [Theory]
    [InlineData(5, 20, CaveatSeverity.Warning)]
    [InlineData(5, 60, CaveatSeverity.Critical)]
    [InlineData(40, 30, null)]
    public void ImmatureRecent_ClickDatedConversions_AreProvisionalWithinTheWindow(int extractedAfter, int window, CaveatSeverity? severity)
    {
        Comparison comparison = Calculate.CostPerAcquisition(new Money(3000, "EUR"), 300).Against(Benchmark.Target(10m), period: April);
        var figure = new ComparedFigure(new FigureRef("cpa"), comparison)
        {
            Bases = [new MeasurementBasis("google-ads") { TimeBasis = ConversionTimeBasis.Interaction, ExtractedOn = April.End.AddDays(extractedAfter), ClickWindowDays = window }],
        };

        CaveatRules.Run(BenchmarkRules.All, figure).Select(caveat => (CaveatSeverity?)caveat.Severity).FirstOrDefault().Should().Be(severity);
    }

    [Fact]
    public void MultipleKpis_MoreThanFiveTested_SaysWhatLuckAloneWouldShow()
    {
        Comparison[] many = [.. Enumerable.Repeat(Calculate.ConversionRate(312, 9_870).Against(Benchmark.Target(0.029m)), 15)];

        One("MULTIPLE_KPIS", ComparisonSet.Of(many)[0]).Message(ReportLanguage.English).Should().Be("15 changes were tested together; about 0.8 would look significant by luck alone.");
        Codes(ComparisonSet.Of(many.Take(5))[0]).Should().NotContain("MULTIPLE_KPIS");
    }

    [Theory]
    [InlineData(200, 7, true)]
    [InlineData(10, 7, true)]
    [InlineData(104, 7, false)]
    [InlineData(200, 6, false)]
    public void RegressionToMean_ExtremeOfAtLeastEight_IsTold(int leads, int earlier, bool isTold)
    {
        Comparison comparison = Leads(leads).Against(Benchmark.History(earlier), Enumerable.Range(0, earlier).Select(i => Leads(100 + i)));

        Codes(comparison).Contains("REGRESSION_TO_MEAN").Should().Be(isTold);
    }

    private static MetricValue Leads(int count) => SalesMetrics.Leads.From(Measure.Leads.Of(count));

    private static IEnumerable<string> Codes(Comparison comparison, params CalendarEvent[] events) =>
        CaveatRules.Run(BenchmarkRules.All, new ComparedFigure(new FigureRef("figure"), comparison) { Events = [.. events] }).Select(caveat => caveat.Code);

    private static Caveat One(string code, Comparison comparison, params CalendarEvent[] events) =>
        CaveatRules.Run(BenchmarkRules.All, new ComparedFigure(new FigureRef("figure"), comparison) { Events = [.. events] }).Single(caveat => caveat.Code == code);
}
