using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What a value was sampled from: so many events out of so many trials, or per so much exposure.</summary>
/// <param name="Kind">The sampling model that applies; <see cref="Uncertainty.None"/> where there is none.</param>
/// <param name="Count">The random events.</param>
/// <param name="Exposure">Trials, days, base or cost.</param>
internal readonly record struct Sample(Uncertainty Kind, double Count, double Exposure)
{
    public bool IsTestable => Kind is Uncertainty.Binomial or Uncertainty.CountRate or Uncertainty.CostPerCount;

    /// <summary>Events that carry the evidence: for a proportion, the rarer of yes and no.</summary>
    public double Events => Kind == Uncertainty.Binomial ? Math.Min(Count, Exposure - Count) : Count;

    public static Sample Of(in MetricValue value)
    {
        if (value.Metric is not { } metric || value.Numerator is not { } top || top < 0m || value.Denominator is < 0m) return default;
        decimal bottom = value.Denominator ?? 1m;
        return metric.Uncertainty switch
        {
            Uncertainty.Binomial when bottom > 0m && top <= bottom => new Sample(Uncertainty.Binomial, (double)top, (double)bottom),
            Uncertainty.Binomial or Uncertainty.CountRate when bottom > 0m => new Sample(Uncertainty.CountRate, (double)top, (double)bottom),
            Uncertainty.CostPerCount when top > 0m => new Sample(Uncertainty.CostPerCount, (double)bottom, (double)top),
            _ => default,
        };
    }

    /// <summary>Two-sided p-value of "the true value is the constant".</summary>
    public double? TestAgainst(decimal constant) => this switch
    {
        { Kind: Uncertainty.Binomial } when constant is > 0m and < 1m => ProportionTest.Score(Count, Exposure, (double)constant).PValue,
        { Kind: Uncertainty.CountRate } when constant > 0m => CountTest.Exact(Count, (double)constant * Exposure),
        { Kind: Uncertainty.CostPerCount } when constant > 0m => CountTest.Exact(Count, Exposure / (double)constant),
        _ => null,
    };

    /// <summary>Two-sided p-value of "both have the same true value".</summary>
    public double? TestAgainst(Sample other)
    {
        if (Kind != other.Kind || !IsTestable || Exposure <= 0 || other.Exposure <= 0 || Count + other.Count == 0) return null;
        return Kind == Uncertainty.Binomial
            ? TwoProportionTest.PooledZ(Count, Exposure, other.Count, other.Exposure).PValue
            : RateRatio.ExactTest(Count, Exposure, other.Count, other.Exposure);
    }

    /// <summary>Interval of the relative difference to another sample, as fractions; an open end is null. False where it cannot be given.</summary>
    public bool TryRelative(Sample other, Confidence confidence, out decimal? low, out decimal? high)
    {
        low = high = null;
        if (Kind != other.Kind || !IsTestable || Exposure <= 0 || other.Exposure <= 0 || other.Count <= 0) return false;
        if (Kind == Uncertainty.Binomial)
        {
            double reference = other.Count / other.Exposure;
            Interval difference = ProportionDifference.Newcombe(Count, Exposure, other.Count, other.Exposure, confidence);
            (low, high) = (End(difference.Lower / reference), End(difference.Upper / reference));
            return true;
        }

        Interval ratio = RateRatio.Exact(Count, Exposure, other.Count, other.Exposure, confidence);
        // A cost per count falls as the rate of events per cost rises.
        (low, high) = Kind == Uncertainty.CostPerCount
            ? (End(1 / ratio.Upper - 1), ratio.Lower > 0 ? End(1 / ratio.Lower - 1) : null)
            : (End(ratio.Lower - 1), End(ratio.Upper - 1));
        return true;
    }

    private static decimal? End(double value) => double.IsFinite(value) && Math.Abs(value) < 1e20 ? (decimal)value : null;
}
