using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Benchmarks;

public class BenchmarkSetTests
{
    // web.dev thresholds: good <= 2.5 s, <= 200 ms, <= 0.1; poor > 4 s, > 500 ms, > 0.25
    [Fact]
    public void CoreWebVitals_HoldsThePublishedLimits() =>
        BenchmarkSet.CoreWebVitals.Select(entry => (entry.Metric, entry.Figure.Value)).Should().Equal(
            ("lcp", 2.5m), ("lcp", 4m), ("inp", 0.2m), ("inp", 0.5m), ("cls", 0.1m), ("cls", 0.25m));

    [Theory]
    [InlineData(2.5, TargetOutcome.Met)]
    [InlineData(1.9, TargetOutcome.Met)]
    [InlineData(4.4, TargetOutcome.Missed)]
    public void CoreWebVitals_Threshold_IsATargetToMeet(double seconds, TargetOutcome outcome)
    {
        var lcp = new Metric("lcp", Formula.AsReported(Measure.LargestContentfulPaint)) { Direction = MetricDirection.LowerIsBetter };

        lcp.From(Measure.LargestContentfulPaint.Of((decimal)seconds)).Against(BenchmarkSet.CoreWebVitals["lcp_good"]).Outcome.Should().Be(outcome);
    }

    [Fact]
    public void Synthetic_IsFoundByMetricAndAudience()
    {
        BenchmarkSet.Load(Text(), MetricCatalog.Standard).ToString().Should().Be("Mine 3, 1 figures");
        BenchmarkSet.Synthetic.Should().OnlyContain(entry => entry.Id.StartsWith("synthetic"));
        BenchmarkSet.Synthetic.For(PaidMediaMetrics.CostPerClick).Should().ContainSingle().Which.Currency.Should().Be(Currency.Parse("EUR"));
        BenchmarkSet.Synthetic.For(PaidMediaMetrics.CostPerClick, new BenchmarkAudience { Network = "social" }).Should().BeEmpty();
        Action unknown = () => _ = BenchmarkSet.Synthetic["nothing"];
        unknown.Should().Throw<KeyNotFoundException>().WithMessage("*has no entry 'nothing'*synthetic_search_cpc*");
    }

    [Theory]
    [InlineData("\"value\": 0.029", "\"value\": \"2.9 %\"", "line 7, a: \"value\" is a number without quotes, such as 0.029.")]
    [InlineData("\"value\": 0.029", "\"value\": 2.9", "line 7, a: 'conversion_rate' is a share of one; write 0.029 for 2.9 %.")]
    [InlineData("\"statistic\": \"median\"", "\"statistic\": \"average\"", "line 8, a: \"average\" is no statistic; write mean, median, quantile, pooled or threshold.")]
    [InlineData("\"statistic\": \"median\"", "\"statistic\": \"quantile\"", "line 5, a: \"quantile\" is missing: which quantile, such as 0.75.")]
    [InlineData("\"period\": \"2025\"", "\"period\": \"last year\"", "line 11, a: \"last year\" is not what it describes, such as \"2025\" or \"2025-Q3\".")]
    [InlineData("\"retrieved\": \"2026-10-01\"", "\"retrieved\": \"1.10.2026\"", "line 13, a: \"1.10.2026\" is not the day it was looked up, such as \"2026-10-01\".")]
    [InlineData("\"source\": \"Study\"", "\"source\": \"\"", "line 12, a: \"source\" is missing: who published it, and where.")]
    [InlineData("\"metric\": \"conversion_rate\"", "\"metric\": \"conversion_ratio\"", "line 6, a: Unknown metric 'conversion_ratio'.*")]
    [InlineData("\"metric\": \"conversion_rate\"", "\"metric\": \"cpc\"", "line 5, a: 'cpc' is money; name its \"currency\".")]
    [InlineData("\"region\": \"FR\"", "\"regoin\": \"FR\"", "line 10, a: \"regoin\" is not known; an entry has id, *")]
    [InlineData("\"study_size\": 12", "\"study_size\": 1.5", "line 9, a: A study size is a whole number above 0.")]
    [InlineData("\"schema\": 1", "\"schema\": 2", "line 2: Schema 2 is not known; this version reads 1. Update the package or the file.")]
    [InlineData("\"name\": \"Mine\"", "\"title\": \"Mine\"", "line 1: \"name\" is missing; say which edition this is.")]
    [InlineData("\"id\": \"a\"", "\"id\": \"a\", \"id\": \"b\"", "line 5, #1: \"id\" is given twice; keep one.")]
    [InlineData("\"value\": 0.029,", "\"value\": 0.029, \"spread_lower\": 0.05,", "line 7, a: The spread must hold the value*")]
    [InlineData("} ]", "} ", "line 15: This is not valid JSON:*")]
    public void TryLoad_Fault_NamesLineAndRemedy(string right, string wrong, string problem)
    {
        bool loaded = BenchmarkSet.TryLoad(Text().Replace(right, wrong), out BenchmarkSet? set, out ImmutableArray<BenchmarkProblem> problems, MetricCatalog.Standard);

        loaded.Should().BeFalse();
        set.Should().BeNull();
        problems.Select(found => found.ToString()).Should().ContainMatch(problem);
        Action load = () => BenchmarkSet.Load(Text().Replace(right, wrong), MetricCatalog.Standard);
        load.Should().Throw<FormatException>().WithMessage("*" + problem + "*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"figures\": 3}")]
    [InlineData("{\"schema\": 1, \"name\": \"n\", \"version\": \"1\", \"figures\": [ 4 ]}")]
    [InlineData("{\"schema\": 1, \"name\": \"n\", \"version\": \"1\", \"figures\": [ {} ]} {}")]
    [InlineData("{\"name\": \"\\ud800\"}")]
    public void TryLoad_NotASet_IsAProblemAndNoException(string json)
    {
        BenchmarkSet.TryLoad(json, out _, out ImmutableArray<BenchmarkProblem> problems).Should().BeFalse();

        problems.Should().NotBeEmpty().And.OnlyContain(problem => problem.Line >= 1 && problem.Text.Length > 10);
    }

    private static string Text() => """
        {
          "schema": 1,
          "name": "Mine", "version": "3",
          "figures": [
            { "id": "a",
              "metric": "conversion_rate",
              "value": 0.029,
              "statistic": "median",
              "study_size": 12,
              "region": "FR", "industry": "all", "network": "search",
              "period": "2025",
              "source": "Study",
              "retrieved": "2026-10-01"
            } ]
        }
        """;
}
