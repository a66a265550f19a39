using MarketingMetrics.Attribution;
using MarketingMetrics.Language;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Tests.Attribution;

public class IncrementalityTestTests
{
    [Fact]
    public void IncrementalConversions_UnequalGroups_AreScaledToTheTreatedSize()
    {
        // By hand: control 30 of 1,000 is 3 %; 9,000 treated would bring 270; 360 came: 90 more, a third more.
        IncrementalityTest test = Test(360, 9_000, 30, 1_000);

        test.IncrementalConversions.Should().Be(90);
        test.Lift.Should().BeApproximately(1 / 3m, 1e-20m);
    }

    [Fact]
    public void Lift_NoControlConversion_IsUndefined()
    {
        IncrementalityTest test = Test(5, 100, 0, 100);

        test.Lift.Should().BeNull();
        test.ToString().Should().Contain("lift undefined: no control conversion");
    }

    // Newcombe method 10 for 260 of 10,000 against 200 of 10,000: 0.0018453113 to 0.0101843112, times 10,000; pooled z p 0.00465114045096 (domain vectors, R 4.2.2).
    [Fact]
    public void IncrementalInterval_PeopleWhoConvertOnce_IsNewcombesTimesTheTreatedSize()
    {
        IncrementalityTest test = Test(260, 10_000, 200, 10_000);

        Interval more = test.IncrementalInterval();

        more.Lower.Should().BeApproximately(18.453113, 1e-6);
        more.Upper.Should().BeApproximately(101.843112, 1e-6);
        test.PValue.Should().BeApproximately(0.00465114045096, 1e-12);
    }

    // Koopman's interval of the ratio for 7 of 34 against 1 of 34: 1.220853 to 42.575718 (statsmodels).
    [Fact]
    public void LiftInterval_PeopleWhoConvertOnce_IsKoopmansLessOne()
    {
        Interval lift = Test(7, 34, 1, 34).LiftInterval();

        lift.Lower.Should().BeApproximately(0.220853, 1e-6);
        lift.Upper.Should().BeApproximately(41.575718, 1e-5);
        double.IsPositiveInfinity(Test(7, 34, 0, 34).LiftInterval().Upper).Should().BeTrue();
    }

    // More conversions than people: counts. Rate ratio 60 / 51.4775 against 30 / 54.3087: 1.33973572177265 to 3.38836557361625 (R's poisson.test).
    // python, gamma quantiles to 50 digits: Garwood 60 [45.7863209500, 77.2318934066], 30 [20.2408740214, 42.8268653948], scale 51.4775 / 54.3087:
    // gap - sqrt((60 - l1)^2 + ((u2 - 30) scale)^2) = 12.859670225304, gap + sqrt((u1 - 60)^2 + ((30 - l2) scale)^2) = 51.121745751051
    [Fact]
    public void Intervals_SeveralConversionsEach_AreThoseOfCounts()
    {
        IncrementalityTest test = Test(60, 51.4775m, 30, 54.3087m);

        test.LiftInterval().Lower.Should().BeApproximately(0.33973572177265, 1e-9);
        test.LiftInterval().Upper.Should().BeApproximately(2.38836557361625, 1e-9);
        test.IncrementalInterval().Lower.Should().BeApproximately(12.859670225304, 1e-9);
        test.IncrementalInterval().Upper.Should().BeApproximately(51.121745751051, 1e-9);
    }

    [Fact]
    public void ToMessage_BothLanguages_TellResultIntervalAndSource()
    {
        IncrementalityTest test = Test(260, 10_000, 200, 10_000);

        test.ToMessage().In(ReportLanguage.English).Should().Be(
            "+60 conversions more than without the channel (95 % interval 18 to 102); lift +30.0 % (+8.4 % to +56.0 %). 260 of 10,000 against 200 of 10,000. Source: agency report.");
        test.Title.In(ReportLanguage.French).Should().StartWith("tv, test par région, ");
        Test(5, 100, 0, 100).ToMessage().In(ReportLanguage.French).Should().Contain("aucun effet relatif");
    }

    [Fact]
    public void IncrementalityTest_ImpossibleNumbers_Throw()
    {
        FluentActions.Invoking(() => Test(-1, 1, 1, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Test(1, 0, 1, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Test(1, 1, 1, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static IncrementalityTest Test(decimal treated, decimal treatedSize, decimal control, decimal controlSize) =>
        new("tv", IncrementalityDesign.GeoTest, treated, treatedSize, control, controlSize, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 28), "agency report");
}
