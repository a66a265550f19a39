using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What a value was sampled from: so many events out of so many trials, or per so much exposure.</summary>
/// <param name="Kind">The sampling model that applies; <see cref="Uncertainty.None"/> where there is none.</param>
/// <param name="Count">The random events.</param>
/// <param name="Exposure">Trials, days, base or cost.</param>
internal readonly record struct Sample(Uncertainty Kind, double Count, double Exposure)
{
    public bool IsTestable => Kind is Uncertainty.Binomial or Uncertainty.CountRate or Uncertainty.CostPerCount && Exposure > 0;

    /// <summary>Events that carry the evidence: for a proportion, the rarer of yes and no.</summary>
    public double Events => Kind == Uncertainty.Binomial ? Math.Min(Count, Exposure - Count) : Count;

    public static Sample Of(in MetricValue value)
    {
        if (value.Metric is not { } metric || value.Numerator is not { } top || top < 0m || value.Denominator is < 0m) return default;
        decimal bottom = value.Denominator ?? 1m;
        // A factor on the counted side is no part of the count: 1000 * complaints / delivered is random in complaints.
        double factor = (double)Factor(metric);
        return metric.Uncertainty switch
        {
            Uncertainty.Binomial when bottom > 0m && top <= bottom => new Sample(Uncertainty.Binomial, (double)top, (double)bottom),
            Uncertainty.Binomial or Uncertainty.CountRate when bottom > 0m => new Sample(Uncertainty.CountRate, (double)top / factor, (double)bottom / factor),
            Uncertainty.CostPerCount when top > 0m => new Sample(Uncertainty.CostPerCount, (double)bottom / factor, (double)top / factor),
            _ => default,
        };
    }

    /// <summary>The same rate seen through fewer events: what over-dispersed days are worth.</summary>
    public Sample ThinnedBy(double phi) => this with { Count = Count / phi, Exposure = Exposure / phi };

    /// <summary>Two-sided p-value of "the true value is the constant".</summary>
    public double? TestAgainst(decimal constant) => this switch
    {
        { Kind: Uncertainty.Binomial } when constant is > 0m and < 1m => ProportionTest.Score(Count, Exposure, (double)constant).PValue,
        { Kind: Uncertainty.CountRate } when constant > 0m => TestCount((double)constant * Exposure),
        { Kind: Uncertainty.CostPerCount } when constant > 0m => TestCount(Exposure / (double)constant),
        _ => null,
    };

    /// <summary>Two-sided p-value of "both have the same true value".</summary>
    public double? TestAgainst(Sample other)
    {
        if (Kind != other.Kind || !IsTestable || !other.IsTestable || Count + other.Count == 0) return null;
        if (Kind == Uncertainty.Binomial) return TwoProportionTest.PooledZ(Count, Exposure, other.Count, other.Exposure).PValue;
        return IsWhole(Count) && IsWhole(other.Count)
            ? RateRatio.ExactTest(Count, Exposure, other.Count, other.Exposure)
            : RateRatio.Score(Count, Exposure, other.Count, other.Exposure).PValue;
    }

    /// <summary>Interval of the difference to another sample: of two proportions absolute, else relative. False where it cannot be given; an open end is null.</summary>
    public bool TryDifference(Sample other, Confidence confidence, out decimal? low, out decimal? high)
    {
        low = high = null;
        if (Kind != other.Kind || !IsTestable || !other.IsTestable) return false;
        if (Kind == Uncertainty.Binomial)
        {
            Interval difference = ProportionDifference.Newcombe(Count, Exposure, other.Count, other.Exposure, confidence);
            (low, high) = (End(difference.Lower), End(difference.Upper));
            return true;
        }

        Interval ratio = RateRatio.Exact(Count, Exposure, other.Count, other.Exposure, confidence);
        // A cost per count falls as the rate of events per cost rises.
        (low, high) = Kind == Uncertainty.CostPerCount
            ? (End((1 / ratio.Upper) - 1), ratio.Lower > 0 ? End((1 / ratio.Lower) - 1) : null)
            : (End(ratio.Lower - 1), End(ratio.Upper - 1));
        return true;
    }

    private static decimal Factor(Metric metric)
    {
        Sum? counted = (metric.Formula, metric.Uncertainty) switch
        {
            (Quotient quotient, Uncertainty.CostPerCount) => quotient.Denominator,
            (Quotient quotient, _) => quotient.Numerator,
            (Total total, _) => total.Sum,
            _ => null,
        };
        return counted is { TermSpan.Length: 1 } ? Math.Abs(counted.TermSpan[0].Coefficient) : 1m;
    }

    // An expectation beyond the counts that a double tells apart is no expectation of a report. Platforms credit fractions of conversions, for which the exact test is not made.
    private double? TestCount(double expected) => expected > 9e15 ? null : IsWhole(Count) ? CountTest.Exact(Count, expected) : CountTest.Score(Count, expected).PValue;

    private static bool IsWhole(double value) => Math.Floor(value) == value;

    private static decimal? End(double value) => double.IsFinite(value) && Math.Abs(value) < 1e20 ? (decimal)value : null;
}
