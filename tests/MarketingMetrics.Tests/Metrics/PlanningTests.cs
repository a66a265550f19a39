using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class PlanningTests
{
    private static readonly Period November = Period.Month(2026, 11);

    private static Money Eur(decimal amount) => new(amount, "EUR");

    // by definition: break-even ROAS = 1 / margin; target ROAS 1 / (0.40 - 0.15) = 4.0.
    [Fact]
    public void BreakEven_FromMargin_IsItsInverse()
    {
        Calculate.BreakEvenReturnOnAdSpend(0.4m).ToString().Should().Be("Break-even ROAS 2.50x");
        Calculate.BreakEvenReturnOnAdSpend(0.4m).Explain().Should().Be("Break-even ROAS = revenue 1 / gross profit 0.4 = 2.50x");
        Calculate.TargetReturnOnAdSpend(0.40m, 0.15m).Value.Should().Be(4m);
        Calculate.BreakEvenCostPerAcquisition(Eur(80), 0.4m).ToString().Should().Be("Break-even CPA 32.00 EUR");
        Calculate.MaximumCostPerLead(Eur(32), 0.1m).ToString(null, ReportLanguage.French).Should().Be("CPL max. 3,20\u00A0€");
    }

    [Fact]
    public void BreakEven_NothingEarned_IsUndefinedWithItsReason()
    {
        Calculate.BreakEvenReturnOnAdSpend(0m).ToString().Should().Be("Break-even ROAS undefined: nothing is earned per sale");
        Calculate.BreakEvenCostPerAcquisition(Eur(80), -0.1m).Reason.Should().Be(ValueReason.NoProfit);
        Calculate.TargetReturnOnAdSpend(0.15m, 0.15m).Reason.Should().Be(ValueReason.NoProfit);
        Calculate.PaybackMonths(Eur(250), Eur(50), 0m).Reason.Should().Be(ValueReason.NoProfit);
    }

    // formuladen.com, both variants: m = 100, r = 0.8, d = 0.1 -> 266.67 and 366.67.
    [Fact]
    public void CustomerLifetimeValue_TwoVariants_DifferByOneMargin()
    {
        Calculate.CustomerLifetimeValue(Eur(100), 0.8m, 0.1m).ToString().Should().Be("CLV 266.67 EUR");
        Calculate.CustomerLifetimeValueFirstMarginNow(Eur(100), 0.8m, 0.1m).ToString().Should().Be("CLV (first margin now) 366.67 EUR");
    }

    [Fact]
    public void CustomerLifetimeValue_NobodyLeavesAndNothingIsDiscounted_GrowsWithoutLimit() =>
        Calculate.CustomerLifetimeValue(Eur(100), 1m, 0m).ToString().Should().Be("CLV undefined: it grows without limit");

    // A calculator page feeds percentages as 4.25 instead of .0425.
    [Fact]
    public void CustomerLifetimeValue_RateInPercent_IsRefusedWithTheRemedy() =>
        FluentActions.Invoking(() => Calculate.CustomerLifetimeValue(Eur(100), 0.8m, 4.25m))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("discountRate is a share of one: give 0.0425 for 4.25 %*");

    // compound, by hand: 1 - 0.95^12 = 46 %, not 60 %. python: 1 - 0.95**12 -> 0.4596399123373633
    [Fact]
    public void AnnualisedChurn_FivePercentAMonth_IsFortySix()
    {
        Calculate.AnnualisedChurn(0.05m).Value!.Value.Should().BeApproximately(0.4596399123373633m, 1e-15m);
        Calculate.AnnualisedChurn(0.05m).ToString().Should().Be("Annualised churn 45.96 %");
    }

    [Fact]
    public void Payback_AndRatios_FollowFromOneCustomer()
    {
        Calculate.PaybackMonths(Eur(250), Eur(50), 0.4m).ToString().Should().Be("Payback (months) 12.5");
        Calculate.LifetimeValueToAcquisitionCost(Eur(750), Eur(250)).ToString().Should().Be("CLV:CAC 3.00x");
        Calculate.LifetimeValueToAcquisitionCost(Eur(750), new Money(250, "USD")).Reason.Should().Be(ValueReason.CurrenciesDiffer);
        Calculate.FollowerGrowth(1_000, 1_050).ToString().Should().Be("Follower growth 5.00 %");
    }

    [Fact]
    public void MarginalReturn_OfTheLastStep_IsNotTheAverage()
    {
        // 10,000 on 4,000 averages 2.5; the last 1,000 brought 1,500.
        Calculate.MarginalReturnOnAdSpend(Eur(8_500), Eur(3_000), Eur(10_000), Eur(4_000)).Value.Should().Be(1.5m);
        Calculate.MarginalReturnOnAdSpend(Eur(8_500), Eur(3_000), Eur(9_000), Eur(3_000)).ToString().Should().Be("mROAS undefined: no added spend");
    }

    [Fact]
    public void BudgetPacing_CountsDaysThatAreOverAtTheDataCutOff()
    {
        // 10 of 30 days of 3,000: 1,000 planned. Counting the running eleventh day would say 0.95.
        MetricValue pacing = Calculate.BudgetPacing(Eur(1_040), Eur(3_000), November, new(2026, 11, 10));

        pacing.ToString().Should().Be("Budget pacing 1.04x");
        pacing.Explain().Should().Be("Budget pacing = cost 1,040.00 EUR / planned spend 1,000.00 EUR = 1.04x");
    }

    [Fact]
    public void BudgetPacing_WeekdaysOnly_WeighsTheCalendar()
    {
        // November 2026 has 21 weekdays, of which 1 to 13 November hold 10: 2,100 * 10 / 21 = 1,000.
        static decimal Weekday(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0m : 1m;

        Calculate.BudgetPacing(Eur(1_000), Eur(2_100), November, new(2026, 11, 13), Weekday).Value.Should().Be(1m);
        Calculate.BudgetPacing(Eur(1_000), Eur(2_100), November, new(2026, 11, 15), Weekday).Value.Should().Be(1m);
    }

    [Fact]
    public void BudgetPacing_BeforeTheStartAndAfterTheEnd_IsUndefinedAndWhole()
    {
        Calculate.BudgetPacing(Eur(0), Eur(3_000), November, new(2026, 10, 31)).ToString().Should().Be("Budget pacing undefined: no planned spend");
        Calculate.BudgetPacing(Eur(2_700), Eur(3_000), November, new(2026, 12, 24)).Value.Should().Be(0.9m);
        FluentActions.Invoking(() => Calculate.BudgetPacing(Eur(1), Eur(1), November, new(2026, 11, 2), _ => -1m)).Should().Throw<ArgumentException>().WithMessage("2026-11-01 weighs -1.*");
    }
}
