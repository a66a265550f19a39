using MarketingMetrics.Metrics;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What one side of a comparison can prove: its sample, thinned where days vary more than chance, or the error of a ratio of two random sums.</summary>
internal readonly record struct Evidence
{
    private readonly Confidence _confidence;

    private Evidence(MetricValue value, Sample sample, double dispersion, RatioError? error, Confidence confidence)
    {
        Value = value;
        Sample = sample.ThinnedBy(dispersion);
        Dispersion = dispersion;
        Events = error?.Events ?? (sample.Kind == Uncertainty.None ? double.PositiveInfinity : sample.Events);
        Error = error;
        _confidence = confidence;
        Interval = error is { } known ? Around(value, known, confidence)
            : dispersion > 1 ? Thinned(value, (decimal)dispersion).Interval(confidence)
            : value.Interval(confidence);
    }

    public MetricValue Value { get; }

    public Sample Sample { get; }

    /// <summary>phi, or 1.</summary>
    public double Dispersion { get; }

    /// <summary>Events really seen, not thinned.</summary>
    public double Events { get; }

    /// <summary>The error of a ratio of two random sums; null where there is none.</summary>
    public RatioError? Error { get; }

    public MetricInterval Interval { get; }

    /// <summary>Whether a sampling model stands behind the value, even one whose limits are open.</summary>
    public bool IsTested => Error is not null || Interval.IsKnown;

    public JudgingMethod Method => Error is { } error ? error.Method : Sample.Kind switch
    {
        Uncertainty.Binomial => JudgingMethod.Proportion,
        Uncertainty.CountRate => JudgingMethod.Count,
        Uncertainty.CostPerCount => JudgingMethod.CostPerCount,
        _ => JudgingMethod.None,
    };

    public static Evidence Of(in MetricValue value, SideData side, JudgingOptions options)
    {
        if (value.Metric is not { Uncertainty: Uncertainty.RatioOfSums or Uncertainty.AmountTotal })
        {
            Sample sample = Sample.Of(value);
            return new Evidence(value, sample, Benchmarks.Dispersion.Of(sample.Kind, side.Days), null, options.Confidence);
        }

        return new Evidence(value, default, 1, RatioError.Of(value, side.Days, side.Amounts, options)?.With(side.TimesTheData), options.Confidence);
    }

    /// <summary>Two-sided p-value of "the true value is the constant".</summary>
    public double? TestAgainst(decimal constant) =>
        Error is { } error && Value.Value is { } value ? error.TestAgainst(value, constant) : Sample.TestAgainst(constant);

    /// <summary>Two-sided p-value of "both have the same true value".</summary>
    public double? TestAgainst(in Evidence other) =>
        Error is { } error && other.Error is { } second ? error.TestAgainst(Value.Value!.Value, second, other.Value.Value!.Value) : Sample.TestAgainst(other.Sample);

    /// <summary>Interval of the difference: relative for counts and rates (<paramref name="isRelative"/>), else in the metric's unit.</summary>
    public bool TryDifference(in Evidence other, out decimal? low, out decimal? high, out bool isRelative)
    {
        isRelative = false;
        if (Error is { } error && other.Error is { } second)
        {
            // The limits of both sides make those of the difference, as Newcombe does for proportions.
            decimal gap = Value.Value!.Value - other.Value.Value!.Value;
            low = End(gap, -_confidence.Z * double.Hypot(error.Below, second.Above));
            high = End(gap, _confidence.Z * double.Hypot(error.Above, second.Below));
            return true;
        }

        isRelative = Sample.Kind != Uncertainty.Binomial;
        return Sample.TryDifference(other.Sample, _confidence, out low, out high);
    }

    private static MetricValue Thinned(in MetricValue value, decimal phi) =>
        MetricValue.OfQuotient(value.Metric!, value.Numerator!.Value / phi, (value.Denominator ?? 1m) / phi, value.Currency);

    private static MetricInterval Around(in MetricValue value, in RatioError error, Confidence confidence)
    {
        decimal middle = value.Value!.Value;
        decimal? low = End(middle, -confidence.Z * error.Below);
        return new MetricInterval(value.Metric, error.Floor is { } floor && low < floor ? floor : low, End(middle, confidence.Z * error.Above), confidence, value.Currency, IsApproximate: true);
    }

    private static decimal? End(decimal middle, double distance) => Math.Abs(distance) < 1e20 ? middle + (decimal)distance : null;
}
