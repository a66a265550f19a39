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

    // Extracted on 3 November. A click window of 30 days makes all from 4 October on provisional; a lag that has 95 % after 3 days only 31 October.
    [Fact]
    public void ImmatureRecent_ConversionsBookedOnTheClick_GoByLagOrWindow()
    {
        var basis = new MeasurementBasis("google-ads") { TimeBasis = ConversionTimeBasis.Interaction, ExtractedOn = new(2026, 11, 3), ClickWindowDays = 30 };
        Comparison october = Calculate.CostPerAcquisition(new Money(900, "EUR"), 40).Against(Benchmark.Target(25m), period: Period.Month(2026, 10));
        Comparison lastWeek = Calculate.CostPerAcquisition(new Money(900, "EUR"), 40).Against(Benchmark.Target(25m), period: new Period(new(2026, 10, 25), new(2026, 10, 31)));
        ComparedFigure Figure(Comparison comparison, MeasurementBasis measured, ConversionLag? lag) => new(default, comparison) { Bases = [measured], Lag = lag };
        Caveat? Of(ComparedFigure figure) => CaveatRules.Run(BenchmarkRules.All, figure).SingleOrDefault(caveat => caveat.Code == "IMMATURE_RECENT");

        Of(Figure(october, basis, null))!.Message(ReportLanguage.English).Should().Contain("4 October 2026");
        Of(Figure(october, basis, null))!.Severity.Should().Be(CaveatSeverity.Warning);
        Of(Figure(october, basis, ConversionLag.FromCumulative(0.5m, 0.8m, 0.9m, 0.95m, 1m)))!.Message(ReportLanguage.French).Should().Contain("31 octobre 2026");
        Of(Figure(october, basis, ConversionLag.FromCumulative(0.5m, 0.8m, 0.96m, 1m))).Should().BeNull("by the extraction October was complete");
        Of(Figure(lastWeek, basis, null))!.Severity.Should().Be(CaveatSeverity.Critical, "every day of the week still gains conversions");
        Of(Figure(october, basis with { TimeBasis = ConversionTimeBasis.Conversion }, null)).Should().BeNull();
        Of(Figure(october, basis with { ExtractedOn = null }, null)).Should().BeNull();
    }

    [Fact]
    public void SampledFigure_WithoutBenchmark_IsExaminedByTheSameRules()
    {
        SampledFigure.Of(default, Calculate.CostPerAcquisition(new Money(300, "EUR"), 3)).Caveats().Select(caveat => caveat.Code).Should().Equal("SMALL_SAMPLE");
        SampledFigure.Of(default, Calculate.CostPerAcquisition(new Money(300, "EUR"), 0)).Caveats().Select(caveat => caveat.Code).Should().Equal("ZERO_CONV");
        SampledFigure.Of(default, Calculate.CostPerAcquisition(new Money(300, "EUR"), 300)).Caveats().Should().BeEmpty();
        SampledFigure.Of(default, Calculate.ConversionRate(45, 900), new JudgingOptions { MinimumEvents = 50 }).Caveats().Should().ContainSingle();
    }

    // Easter was on 5 April 2026 and on 20 April 2025: Good Friday 3 April 2026, so March 2026 holds none of it.
    [Fact]
    public void PeriodRules_MonthsBeforeAndAfterEaster_AreTold()
    {
        Comparison comparison = Leads(300).Against(April, Leads(310), March);

        // 30 days beside 31, 8 weekend days beside 9: nothing that matters by itself.
        Codes(comparison).Should().Equal("HOLIDAY_SHIFT");
        One("HOLIDAY_SHIFT", comparison).Message(ReportLanguage.English).Should().Be("Easter falls in one of the two periods only (4 days here, 0 there).");
    }

    [Fact]
    public void PeriodLength_BeyondMateriality_IsToldOfTotalsOnly()
    {
        Period january = Period.Month(2026, 1), february = Period.Month(2026, 2);

        Caveat caveat = One("PERIOD_LENGTH", Leads(300).Against(february, Leads(310), january));

        (caveat.Severity, caveat.Effect).Should().Be((CaveatSeverity.Info, CaveatEffect.None));
        Codes(Calculate.ConversionRate(300, 9_000).Against(february, Calculate.ConversionRate(310, 9_000), january)).Should().NotContain("PERIOD_LENGTH");
    }

    // 5 March and 4 October weekends: without days the shares 10/31 and 8/30 differ by 5.6 points, more than 5.
    [Fact]
    public void WeekdayMix_WithoutDays_GoesByTheShareOfWeekendDays()
    {
        Period august = Period.Month(2026, 8), september = Period.Month(2026, 9);

        Caveat caveat = One("WEEKDAY_MIX", Leads(300).Against(august, Leads(310), september));

        caveat.Severity.Should().Be(CaveatSeverity.Info);
        caveat.Message(ReportLanguage.English).Should().Be(
            "The periods do not hold the same weekdays: 10 weekend days in 31 days, against 8 in 30; how much that makes cannot be told without days.");
    }

    // by hand: 20 leads on a working day, none at weekends. August 2026 has 21 working days of 31, September 22 of 30:
    // (21 / 31) / (22 / 30) - 1 = -7.6 %. With 10 at weekends: (520 / 31) / (520 / 30) - 1 = -3.2 %, not material.
    [Theory]
    [InlineData(0, true)]
    [InlineData(10, false)]
    public void WeekdayMix_WithDays_GoesByTheWeeklyPattern(int atWeekends, bool isTold)
    {
        Period august = Period.Month(2026, 8), september = Period.Month(2026, 9);
        DailyFigures Days(Period period) => DailyFigures.From(period.Split(Grain.Day).Select(day =>
            (day.Start, Leads(day.Start.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? atWeekends : 20))));

        Comparison comparison = Leads(420).Against(august, Leads(440), september, days: Days(august), earlierDays: Days(september));

        if (isTold) One("WEEKDAY_MIX", comparison).Message(ReportLanguage.French).Should().EndWith("le rythme de la semaine fait à lui seul −7,6\u202f%.");
        else Codes(comparison).Should().NotContain("WEEKDAY_MIX");
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
