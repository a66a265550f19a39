using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// How far a ratio of two random sums may be off, to either side, per unit of the normal quantile: scaled so that normal limits are those of the method.
/// Days come first, because they show everything that varies; then what is known of single amounts.
/// </summary>
/// <param name="Method">What gave it.</param>
/// <param name="Below">Distance to the lower limit; infinite where it is open.</param>
/// <param name="Above">Distance to the upper limit; infinite where it is open.</param>
/// <param name="Events">The amounts behind it; infinite for days, which have no such number.</param>
/// <param name="Floor">The least the ratio can be; null where it may be negative.</param>
internal readonly record struct RatioError(JudgingMethod Method, double Below, double Above, double Events, decimal? Floor)
{
    private DailyFigures? Days { get; init; }

    // From here on the delta method and Fieller's interval part visibly.
    private const double Unstable = 0.1;

    public static RatioError? Of(in MetricValue value, DailyFigures? days, AmountSpread? amounts, JudgingOptions options)
    {
        if (value is not { Value: { } ratio, Metric: { } metric }) return null;
        if (days is { AreEnough: true } && days.Denominators.Sum() > 0)
            return metric.Uncertainty == Uncertainty.AmountTotal ? OfTotal((double)ratio, days, options) : OfDays(days, options);
        return OfAmounts(value, ratio, metric, amounts, options);
    }

    /// <summary>Two-sided p-value of "the true ratio is the constant", where the ratio stands at the value.</summary>
    public double TestAgainst(decimal value, decimal constant) =>
        Method == JudgingMethod.DailyFieller && Days is { } days ? Student(days, (double)constant) : TestGap(value - constant, value > constant ? Below : Above);

    /// <summary>Two-sided p-value of "both ratios are the same", by the limits that face each other.</summary>
    public double TestAgainst(decimal value, in RatioError other, decimal reference)
    {
        decimal gap = value - reference;
        return TestGap(gap, gap > 0m ? double.Hypot(Below, other.Above) : double.Hypot(Above, other.Below));
    }

    /// <summary>The same with so many times the data.</summary>
    public RatioError With(decimal timesTheData)
    {
        double shrink = Math.Sqrt((double)timesTheData);
        return this with { Below = Below / shrink, Above = Above / shrink, Events = Events * (double)timesTheData };
    }

    // A total is its daily mean times its days, and off by as many times as much.
    private static RatioError? OfTotal(double total, DailyFigures days, JudgingOptions options)
    {
        double mean = days.Numerators.Average();
        if (mean == 0 || OfDays(days.WithoutWeeks(), options) is not { } daily) return null;
        double times = Math.Abs(total / mean);
        return daily with { Below = daily.Below * times, Above = daily.Above * times, Floor = Array.TrueForAll(days.Numerators, amount => amount >= 0) ? 0m : null };
    }

    private static RatioError? OfDays(DailyFigures days, JudgingOptions options)
    {
        Confidence confidence = options.Confidence;
        JudgingMethod method = JudgingMethod.DailyDelta;
        RatioEstimate estimate;
        if (options.BootstrapSeed is { } seed && Array.TrueForAll(days.Denominators, amount => amount >= 0))
        {
            method = JudgingMethod.DailyBootstrap;
            estimate = RatioOfSums.Bootstrap(days.Numerators, days.Denominators, seed, confidence);
        }
        else
        {
            estimate = RatioOfSums.Delta(days.Numerators, days.Denominators, confidence);
            if (estimate.Instability > Unstable)
            {
                method = JudgingMethod.DailyFieller;
                estimate = RatioOfSums.Fieller(days.Numerators, days.Denominators, confidence);
            }
        }

        // Percentiles of a skewed bootstrap may both lie on one side of the estimate.
        return new RatioError(method, Math.Max(estimate.Ratio - estimate.Interval.Lower, 0) / confidence.Z, Math.Max(estimate.Interval.Upper - estimate.Ratio, 0) / confidence.Z,
            double.PositiveInfinity, Array.TrueForAll(days.Numerators, amount => amount >= 0) ? 0m : null) { Days = days };
    }

    // The test that Fieller's interval inverts: mean(y - r x) = 0, by Student.
    private static double Student(DailyFigures days, double ratio)
    {
        int n = days.Count;
        double[] gaps = [.. days.Numerators.Zip(days.Denominators, (y, x) => y - (ratio * x))];
        double mean = gaps.Average(), error = Math.Sqrt(gaps.Sum(gap => (gap - mean) * (gap - mean)) / (n - 1.0) / n);
        return error > 0 && double.IsFinite(mean / error) ? StudentT.BothTails(n - 1, mean / error) : mean == 0 ? 1 : 0;
    }

    // A day-to-day spread of zero proves a difference beyond doubt, and shows none where there is none.
    private static double TestGap(decimal gap, double error) =>
        error > 0 ? Normal.BothTails((double)gap / error) : gap == 0m ? 1 : 0;

    private static RatioError? OfAmounts(in MetricValue value, decimal ratio, Metric metric, AmountSpread? amounts, JudgingOptions options)
    {
        if (ratio <= 0m) return null;
        bool isAverage = false;
        if (metric.Uncertainty != Uncertainty.AmountTotal)
        {
            // Only money that comes in arrives in random amounts; it is divided by what was spent, or by a count.
            if (metric.Formula is not Quotient { Numerator: { Unit: MeasureUnit.Money } top, Denominator: { } bottom }
                || !IsSingle(top) || IsCost(top) || !IsSingle(bottom) || (bottom.Unit == MeasureUnit.Money && !IsCost(bottom))) return null;
            isAverage = CountsAmounts(bottom) && (amounts is null || amounts.Count == value.Denominator);
            if (amounts is null && isAverage && options.AmountVariation is { } variation && value.Denominator is { } count and > 0m and <= 1e15m) amounts = new AmountSpread(count, variation);
        }

        if (amounts is null) return null;
        double square = amounts.Variation * amounts.Variation, error = (double)ratio * Math.Sqrt((isAverage ? square : 1 + square) / (double)amounts.Count);
        return new RatioError(isAverage ? JudgingMethod.MeanOfAmounts : JudgingMethod.CompoundPoisson, error, error, (double)amounts.Count, 0m);
    }

    // Each of these comes with one amount, so that a total of amounts divided by it is their average.
    private static bool CountsAmounts(Sum sum) =>
        sum.TermSpan[0].Measure is var counted && (counted == Measure.Orders || counted == Measure.AdConversions || counted == Measure.AnalyticsPurchases);

    private static bool IsCost(Sum sum) => sum.TermSpan[0].Measure is var spent
        && (spent == Measure.Cost || spent == Measure.AnalyticsAdCost || spent == Measure.MarketingCost || spent == Measure.SalesAndMarketingCost);

    private static bool IsSingle(Sum sum) => sum.TermSpan.Length == 1 && sum.TermSpan[0].Coefficient == 1m;
}
