using MarketingMetrics.Benchmarks;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class ComparisonSetTests
{
    private static readonly Period October = Period.Month(2026, 10);

    // p .0046 (R 4.2.2: 200/10000 against 260/10000) and four equal pairs with p 1: Benjamini-Hochberg gives .00465114045096 * 5 = .0232557022548.
    [Fact]
    public void Of_OneRealChangeAmongFive_KeepsIt()
    {
        ComparisonSet set = ComparisonSet.Of([Change(260), .. Enumerable.Repeat(Change(200), 4)]);

        set.Tested.Should().Be(5);
        set[0].AdjustedPValue.Should().BeApproximately(0.0232557022548, 1e-12);
        (set[0].Verdict, set[0].TestedTogether, set.Withdrawn).Should().Be((Verdict.Better, 5, 0));
    }

    // p of 244/10000 against 200/10000 is .0349 (pooled z 2.109): 15 of them with 14 at p 1 adjust to .52, above .10.
    [Fact]
    public void Of_OneWeakChangeAmongFifteen_WithdrawsItAndSaysHowManyWereTested()
    {
        Comparison alone = Change(244);

        ComparisonSet set = ComparisonSet.Of([alone, .. Enumerable.Repeat(Change(200), 14)]);

        alone.Verdict.Should().Be(Verdict.Better);
        (set[0].Verdict, set[0].Reason, set.Withdrawn).Should().Be((Verdict.Inconclusive, VerdictReason.AfterAdjustment, 1));
        set[0].ToString().Should().Contain("could be chance among 15 tested together");
        ComparisonSet.Of(set.Take(1))[0].Verdict.Should().Be(Verdict.Better, "sets can be rebuilt");
    }

    // p .00465114045096 (R 4.2.2) with four p of 1: BH and Holm times 5, BY times 5 (1 + 1/2 + 1/3 + 1/4 + 1/5) = times 11.41666...
    [Theory]
    [InlineData(Adjustment.None, 0.00465114045096)]
    [InlineData(Adjustment.BenjaminiHochberg, 0.0232557022548)]
    [InlineData(Adjustment.Holm, 0.0232557022548)]
    [InlineData(Adjustment.BenjaminiYekutieli, 0.05310052014846)]
    public void Of_Adjustment_IsTheAskedOneOrTheStrictestOfTheOptions(Adjustment adjustment, double adjusted)
    {
        Comparison[] given = [Change(260), .. Enumerable.Repeat(Change(200), 4)];

        ComparisonSet.Of(given, adjustment: adjustment)[0].AdjustedPValue.Should().BeApproximately(adjusted, 1e-12);
        ComparisonSet.Of([given[0] with { Options = new JudgingOptions { Adjustment = adjustment } }, .. given[1..]])
            .Adjustment.Should().Be(adjustment == Adjustment.None ? Adjustment.BenjaminiHochberg : adjustment);
    }

    [Fact]
    public void Of_UntestedAndForbidden_AreLeftAlone()
    {
        Comparison untested = Calculate.ReturnOnAdSpend(new Money(420, "EUR"), new Money(100, "EUR")).Against(Benchmark.Target(4m));

        ComparisonSet set = ComparisonSet.Of([untested, Change(260)]);

        (set.Tested, set[0].TestedTogether, set[0].Verdict).Should().Be((1, 0, Verdict.OnPar));
        ComparisonSet.Of([]).Tested.Should().Be(0);
    }

    private static Comparison Change(int conversions) =>
        Calculate.ConversionRate(conversions, 10_000).Against(October, Calculate.ConversionRate(200, 10_000), October.Previous);
}
