using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What one side of a comparison can prove: its sample, thinned where days vary more than chance, or the error of a ratio of daily sums.</summary>
internal readonly record struct Evidence
{
    private readonly Confidence _confidence;

    private Evidence(MetricValue value, Sample sample, double dispersion, decimal? error, bool isNonNegative, Confidence confidence)
    {
        Value = value;
        Sample = sample.ThinnedBy(dispersion);
        Dispersion = dispersion;
        Events = sample.Kind == Uncertainty.None ? double.PositiveInfinity : sample.Events;
        Error = error;
        _confidence = confidence;
        Interval = error is { } half ? Around(value, half * (decimal)confidence.Z, isNonNegative, confidence)
            : dispersion > 1 ? Thinned(value, (decimal)dispersion).Interval(confidence)
            : value.Interval(confidence);
    }

    public MetricValue Value { get; }

    public Sample Sample { get; }

    /// <summary>phi, or 1.</summary>
    public double Dispersion { get; }

    /// <summary>Events really seen, not thinned.</summary>
    public double Events { get; }

    /// <summary>Standard error of a ratio of daily sums, scaled so that normal limits are Student's; null where there is none.</summary>
    public decimal? Error { get; }

    public MetricInterval Interval { get; }

    public static Evidence Of(in MetricValue value, DailyFigures? days, Confidence confidence)
    {
        if (value.Metric is not { Uncertainty: Uncertainty.RatioOfSums })
        {
            Sample sample = Sample.Of(value);
            return new Evidence(value, sample, Benchmarks.Dispersion.Of(sample.Kind, days), null, false, confidence);
        }

        if (!value.IsDefined || days is not { AreEnough: true } || days.Denominators.Sum() is not > 0) return new Evidence(value, default, 1, null, false, confidence);
        RatioEstimate estimate = RatioOfSums.Delta(days.Numerators, days.Denominators, confidence);
        double error = (estimate.Interval.Upper - estimate.Ratio) / confidence.Z;
        return new Evidence(value, default, 1, double.IsFinite(error) && error < 1e20 ? (decimal)error : null, Array.TrueForAll(days.Numerators, amount => amount >= 0), confidence);
    }

    /// <summary>Two-sided p-value of "the true value is the constant".</summary>
    public double? TestAgainst(decimal constant) => Error is { } error && Value.Value is { } value ? TestGap(value - constant, error) : Sample.TestAgainst(constant);

    /// <summary>Two-sided p-value of "both have the same true value".</summary>
    public double? TestAgainst(in Evidence other) =>
        Error is { } error && other.Error is { } second ? TestGap(Value.Value!.Value - other.Value.Value!.Value, Root(error, second)) : Sample.TestAgainst(other.Sample);

    /// <summary>Interval of the difference: relative for counts and rates (<paramref name="isRelative"/>), else in the metric's unit.</summary>
    public bool TryDifference(in Evidence other, out decimal? low, out decimal? high, out bool isRelative)
    {
        isRelative = false;
        if (Error is { } error && other.Error is { } second)
        {
            decimal gap = Value.Value!.Value - other.Value.Value!.Value, half = Root(error, second) * (decimal)_confidence.Z;
            (low, high) = (gap - half, gap + half);
            return true;
        }

        isRelative = Sample.Kind != Uncertainty.Binomial;
        return Sample.TryDifference(other.Sample, _confidence, out low, out high);
    }

    // A day-to-day spread of zero proves a difference beyond doubt, and shows none where there is none.
    private static double? TestGap(decimal gap, decimal error) =>
        error > 0m ? Statistics.Numerics.Normal.BothTails((double)gap / (double)error) : gap == 0m ? 1 : 0;

    private static decimal Root(decimal one, decimal two) => (decimal)double.Hypot((double)one, (double)two);

    private static MetricValue Thinned(in MetricValue value, decimal phi) =>
        MetricValue.OfQuotient(value.Metric!, value.Numerator!.Value / phi, (value.Denominator ?? 1m) / phi, value.Currency);

    private static MetricInterval Around(in MetricValue value, decimal half, bool isNonNegative, Confidence confidence)
    {
        decimal middle = value.Value!.Value, low = middle - half;
        return new MetricInterval(value.Metric, isNonNegative ? Math.Max(low, 0m) : low, middle + half, confidence, value.Currency, IsApproximate: true);
    }
}
