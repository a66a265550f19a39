using MarketingMetrics.Attribution;

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
