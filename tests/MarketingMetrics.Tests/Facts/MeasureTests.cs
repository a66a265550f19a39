using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class MeasureTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Leads")]
    [InlineData("new leads")]
    [InlineData("2leads")]
    [InlineData("leads;drop")]
    public void Key_NotSnakeCase_IsRefusedWithARemedy(string key)
    {
        Action declare = () => _ = new Measure(key);
        declare.Should().Throw<ArgumentException>().WithMessage($"'{key}' is not a measure key. Use lower-case letters*");
    }

    [Fact]
    public void Equality_IsByKey()
    {
        (new Measure("clicks") == Measure.Clicks).Should().BeTrue();
        (Measure.Clicks != Measure.Cost).Should().BeTrue();
        new Measure("clicks").GetHashCode().Should().Be(Measure.Clicks.GetHashCode());
    }

    [Fact]
    public void Of_MoneyNeedsACurrencyAndOthersRefuseOne()
    {
        Measure.Cost.Of(new Money(4250, "EUR")).ToString().Should().Be("cost 4,250.00 EUR");
        Measure.Clicks.Of(1234.5m).ToString().Should().Be("clicks 1,234.5");
        FluentActions.Invoking(() => Measure.Cost.Of(3)).Should().Throw<InvalidOperationException>().WithMessage("*cost.Of(new Money*");
        FluentActions.Invoking(() => Measure.Clicks.Of(new Money(3, "EUR"))).Should().Throw<InvalidOperationException>().WithMessage("*plain number*");
    }

    [Fact]
    public void Sum_Combines_LikeTermsOfOneUnit()
    {
        Sum sum = (2 * Measure.Sessions) - Measure.EngagedSessions + (Measure.Sessions / 2m);

        sum.ToString().Should().Be("2.5 * sessions - engaged_sessions");
        sum.Terms.Should().Equal(new SumTerm(Measure.Sessions, 2.5m), new SumTerm(Measure.EngagedSessions, -1m));
        (sum.Unit, sum.IsAdditive).Should().Be((MeasureUnit.Count, true));
        sum.Should().Be((2.5m * Measure.Sessions) - Measure.EngagedSessions);
    }

    [Fact]
    public void Sum_WrongUse_Throws()
    {
        FluentActions.Invoking(() => Measure.Cost + Measure.Clicks).Should().Throw<ArgumentException>().WithMessage("Cannot add cost (Money) and clicks (Count)*");
        FluentActions.Invoking(() => Measure.Reach + Measure.Clicks).Should().Throw<ArgumentException>().WithMessage("reach is not additive*");
        FluentActions.Invoking(() => Measure.Clicks - Measure.Clicks).Should().Throw<ArgumentException>().WithMessage("Nothing is left*");
        FluentActions.Invoking(() => 0 * Measure.Clicks).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Measure.Clicks / 0m).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Measure.Clicks * 1e-20m * 1e-20m).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*would become zero*");
        FluentActions.Invoking(() => Formula.Total(Measure.Reach)).Should().Throw<ArgumentException>().WithMessage("*Formula.AsReported*");
    }

    [Fact]
    public void MeasureSet_With_AddsOrRefusesAnotherMeaning()
    {
        var demos = new Measure("demos");
        MeasureSet set = MeasureSet.Standard.With(demos, demos);

        set["demos"].Should().Be(demos);
        MeasureSet.Standard.TryGet("demos", out _).Should().BeFalse();
        set.All.Should().HaveCount(MeasureSet.Standard.All.Count() + 1).And.BeInAscendingOrder(measure => measure.Key, StringComparer.Ordinal);
        FluentActions.Invoking(() => set.With(new Measure("demos", MeasureUnit.Money))).Should().Throw<ArgumentException>().WithMessage("*'demos' already exists*");
        FluentActions.Invoking(() => set["demo"]).Should().Throw<KeyNotFoundException>().WithMessage("unknown measure 'demo'. Near: demos*");
    }

    [Fact]
    public void Standard_DistinctCounts_AreNotAdditive() =>
        MeasureSet.Standard.All.Where(measure => measure.Additivity == Additivity.DistinctCount).Should().Contain(Measure.Reach).And.OnlyContain(measure => !measure.IsAdditive && measure.Unit == MeasureUnit.Count);
}
