using FsCheck;
using FsCheck.Fluent;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class MetricPropertyTests
{
    private static readonly Period October = Period.Month(2026, 10);
    private static readonly Metric[] Additive = [.. MetricCatalog.Standard.All.Where(metric => metric.Formula is Quotient && metric.Formula.Measures.All(measure => measure.IsAdditive))];

    // Two rows and their sum: the ratio of the group is the ratio of the sums, whatever the rows are.
    [Fact]
    public void Quotients_OfTwoRows_AreTheRatioOfTheirSums() =>
        Prop.ForAll<PositiveInt, PositiveInt>((seed, other) =>
        {
            foreach (Metric metric in Additive)
            {
                decimal[] first = Draw(metric, seed.Get), second = Draw(metric, other.Get);
                FactTable facts = FactTable.Join(Table(metric, first, 1), Table(metric, second, 2));
                MetricValue group = metric.From(facts.Query(new FactQuery(October).Of([.. metric.Formula.Measures]))[0].Totals);
                MetricValue plain = metric.From([.. metric.Formula.Measures.Select((measure, i) => Amount(measure, first[i] + second[i]))]);
                group.Should().Be(plain);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Costs_WithMoneyTimesTen_AreTenTimesAsHigh() =>
        Prop.ForAll<PositiveInt>(seed =>
        {
            foreach (Metric metric in Additive.Where(metric => metric.Unit == MetricUnit.Money))
            {
                decimal[] drawn = Draw(metric, seed.Get);
                MetricValue before = metric.From([.. metric.Formula.Measures.Select((measure, i) => Amount(measure, drawn[i]))]);
                MetricValue after = metric.From([.. metric.Formula.Measures.Select((measure, i) => Amount(measure, measure.Unit == MeasureUnit.Money ? 10 * drawn[i] : drawn[i]))]);
                after.Value!.Value.Should().BeApproximately(10 * before.Value!.Value, 1e-12m * after.Value.Value, metric.Key);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Identities_OnAnyTotals_Hold() =>
        Prop.ForAll<PositiveInt, PositiveInt>((seed, other) =>
        {
            foreach (MetricIdentity identity in MetricIdentity.All)
            {
                Metric[] metrics = [identity.Metric, .. identity.Times, .. identity.DividedBy];
                Measure[] measures = [.. metrics.SelectMany(metric => metric.Formula.Measures).Distinct()];
                decimal[] drawn = [.. measures.Select((_, i) => (decimal)(1 + (seed.Get * 31L + other.Get * 17L + i * 7919L) % 100_000))];
                Dictionary<Metric, decimal> figures = metrics.Distinct().ToDictionary(metric => metric,
                    metric => metric.From([.. metric.Formula.Measures.Select(measure => Amount(measure, drawn[Array.IndexOf(measures, measure)]))]).Value!.Value);
                decimal implied = identity.ImpliedBy(figures)!.Value;
                implied.Should().BeApproximately(figures[identity.Metric], 1e-12m * Math.Max(1m, implied), identity.ToString());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Bounce_AndEngagement_AreOneTogether() =>
        Prop.ForAll<PositiveInt, NonNegativeInt>((sessions, engaged) =>
        {
            decimal part = Math.Min(engaged.Get, sessions.Get);
            (Calculate.BounceRateGa4(sessions.Get, part).Value + Calculate.EngagementRate(part, sessions.Get).Value).Should().BeApproximately(1m, 1e-27m);
        }).QuickCheckThrowOnFailure();

    private static decimal[] Draw(Metric metric, int seed) => [.. metric.Formula.Measures.Select((_, i) => (decimal)(1 + (seed * 7919L + i * 104_729L) % 10_007))];

    private static FactTable Table(Metric metric, decimal[] values, int day)
    {
        var rows = new FactTableBuilder(new MeasurementBasis("test"), coverage: Period.Day(new(2026, 10, day))) { Currency = Currency.Parse("EUR") };
        rows.BeginRow(new(2026, 10, day));
        for (int i = 0; i < values.Length; i++) rows.Set(metric.Formula.Measures[i], values[i]);
        rows.EndRow();
        return rows.Build();
    }

    private static MeasureAmount Amount(Measure measure, decimal value) => measure.Unit == MeasureUnit.Money ? measure.Of(new Money(value, "EUR")) : measure.Of(value);
}
