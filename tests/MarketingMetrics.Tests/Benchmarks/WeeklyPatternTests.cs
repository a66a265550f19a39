using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class WeeklyPatternTests
{
    private static readonly Period October = Period.Month(2026, 10);

    // Ten leads on weekdays, none at weekends: a pattern without any noise at all.
    private static (DateOnly, MetricValue)[] QuietWeekends() =>
    [
        .. October.Split(Grain.Day).Select(day => (day.Start, SalesMetrics.Leads.From(Measure.Leads.Of(day.Start.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 10)))),
    ];

    [Fact]
    public void Against_QuietWeekends_DoNotWidenTheInterval()
    {
        MetricValue leads = SalesMetrics.Leads.From(Measure.Leads.Of(220));

        Comparison dated = leads.Against(Benchmark.Target(300m), days: DailyFigures.From(QuietWeekends()));
        Comparison undated = leads.Against(Benchmark.Target(300m), days: DailyFigures.From(QuietWeekends().Select(day => day.Item2)));

        dated.Dispersion.Should().Be(1);
        dated.Verdict.Should().Be(Verdict.Worse);
        undated.Dispersion.Should().BeGreaterThan(1.5);
    }
}
