using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Benchmarks;

public class ConversionLagTests
{
    private static readonly ConversionLag Lag = ConversionLag.FromCumulative(0.5m, 0.8m, 0.95m, 1m);

    // by hand: 10 seen on a day whose share is 0.5: 20 expected, Poisson interval on the 10 (4.79538869613243 to 18.3903560420178) scaled by 2;
    // the lower end is never below what was seen.
    [Fact]
    public void Complete_HalfADay_DoublesWithItsPoissonInterval()
    {
        CompletedEstimate estimate = Lag.Complete([new DailyCount(new DateOnly(2026, 10, 31), 10)], extractedOn: new DateOnly(2026, 11, 1));

        estimate.Estimate.Should().Be(20m);
        estimate.Lower.Should().Be(10m);
        estimate.Upper.Should().BeApproximately(36.7807120840356m, 1e-9m);
        estimate.ProvisionalFrom.Should().Be(new DateOnly(2026, 10, 31));
        estimate.ToMessage()!.In(ReportLanguage.English).Should().Be("10 so far, 50 % complete; 20 expected (10 to 37)");
        estimate.ToMessage()!.In(ReportLanguage.French).Should().Be("10 à ce jour, complet à 50\u202f%\u202f; 20 attendus (10 à 37)");
    }

    [Fact]
    public void Complete_CompleteDays_Stand()
    {
        DailyCount[] days = [.. Enumerable.Range(1, 10).Select(day => new DailyCount(new DateOnly(2026, 10, day), 7))];

        CompletedEstimate settled = Lag.Complete(days, extractedOn: new DateOnly(2026, 11, 1));
        CompletedEstimate open = Lag.Complete(days, extractedOn: new DateOnly(2026, 10, 12));

        (settled.Estimate, settled.Lower, settled.Upper, settled.IsProvisional).Should().Be((70m, 70m, 70m, false));
        // On the 12th, the 8th has had three days more and is complete; the 9th and 10th have 0.95 and 0.8 of theirs: 14 / 0.875 = 16.
        open.ProvisionalFrom.Should().Be(new DateOnly(2026, 10, 9));
        open.Estimate.Should().Be(56m + 16m);
    }

    [Fact]
    public void Complete_DayOfTheExtraction_CannotBeCompleted()
    {
        CompletedEstimate estimate = Lag.Complete([new DailyCount(new DateOnly(2026, 11, 1), 3)], extractedOn: new DateOnly(2026, 11, 1));

        (estimate.Observed, estimate.Estimate, estimate.Upper, estimate.Share).Should().Be((3m, null, null, null));
        estimate.ToMessage().Should().BeNull();
    }

    [Fact]
    public void FromCounts_CumulatesToOne()
    {
        ConversionLag lag = ConversionLag.FromCounts(50, 30, 15, 5);

        new[] { -1, 0, 1, 2, 3, 99 }.Select(lag.ShareWithin).Should().Equal(0m, 0.5m, 0.8m, 0.95m, 1m, 1m);
        lag.DaysUntil(0.95m).Should().Be(2);
        lag.DaysUntil(0.96m).Should().Be(3);
    }

    [Fact]
    public void From_WrongShares_NamesTheRemedy()
    {
        Action falling = () => ConversionLag.FromCumulative(0.5m, 0.4m, 1m);
        Action open = () => ConversionLag.FromCumulative(0.5m, 0.9m);
        Action none = () => ConversionLag.FromCounts(0, 0);

        falling.Should().Throw<ArgumentException>().WithMessage("*0.4 follows 0.5*");
        open.Should().Throw<ArgumentException>().WithMessage("*last cumulative share is 1*");
        none.Should().Throw<ArgumentException>().WithMessage("*no lag to see*");
    }
}
