using MarketingMetrics.Facts;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Metrics;

/// <summary>Chooses the interval that a metric's uncertainty allows. Mathematics is in <see cref="Statistics"/>; this only feeds it.</summary>
internal static class IntervalEvaluation
{
    // Beyond it a double no longer tells every count from the next, and no interval of one is given.
    private const double MostCount = 9_007_199_254_740_992;

    public static MetricInterval Of(in MetricValue value, Confidence confidence)
    {
        if (value.Metric is not { } metric || value.Numerator is not { } top || top < 0m) return default;
        decimal bottom = value.Denominator ?? 1m;
        Interval? interval = metric.Uncertainty switch
        {
            Uncertainty.Binomial when bottom > 0m && top <= bottom && bottom > (decimal)MostCount => null,
            Uncertainty.Binomial when bottom > 0m && top <= bottom => ProportionInterval.Wilson((double)top, (double)bottom, confidence),
            Uncertainty.Binomial or Uncertainty.CountRate when bottom > 0m => Rate(metric, top, bottom, confidence),
            Uncertainty.CostPerCount when top > 0m && bottom >= 0m => Cost(metric, top, bottom, confidence),
            _ => null,
        };
        return interval is not { } known ? default
            : new MetricInterval(metric, ToDecimal(known.Lower), ToDecimal(known.Upper), confidence, value.Currency, known.IsApproximate);
    }

    // A factor on the counted side is not part of the count: 1000 * complaints / delivered is Poisson in complaints.
    private static Interval? Rate(Metric metric, decimal top, decimal bottom, Confidence confidence)
    {
        decimal factor = metric.Formula switch { Quotient q => FactorOf(q.Numerator), Total total => FactorOf(total.Sum), _ => 1m };
        double count = (double)top / (double)factor;
        return count > MostCount ? null : CountInterval.Garwood(count, confidence).DividedBy((double)bottom / (double)factor);
    }

    private static Interval? Cost(Metric metric, decimal top, decimal bottom, Confidence confidence)
    {
        decimal factor = metric.Formula is Quotient q ? FactorOf(q.Denominator) : 1m;
        double count = (double)bottom / (double)factor;
        return count > MostCount ? null : CostPerCountInterval.Garwood((double)top / (double)factor, count, confidence);
    }

    private static decimal FactorOf(Sum sum) => sum.TermSpan.Length == 1 ? Math.Abs(sum.TermSpan[0].Coefficient) : 1m;

    // Beyond what a decimal holds is as good as open for a marketing figure.
    private static decimal? ToDecimal(double end) => double.IsFinite(end) && Math.Abs(end) < 7.9e27 ? (decimal)end : null;
}
