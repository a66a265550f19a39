using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>What the ratio intervals need of daily pairs (y, x): variances of the means in units of the mean denominator.</summary>
internal readonly struct PairedMoments
{
    private readonly int _count;
    private readonly double _denominatorVariance;

    public PairedMoments(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        Require.SameLength(numerators.Length, denominators.Length);
        _count = numerators.Length;
        if (_count < 2) throw new ArgumentOutOfRangeException(nameof(numerators), _count, "numerators must hold at least two days; one day has no spread.");

        double sumY = 0, sumX = 0;
        for (int i = 0; i < _count; i++)
        {
            Require.Finite(numerators[i]);
            Require.Finite(denominators[i]);
            sumY += numerators[i];
            sumX += denominators[i];
        }
        if (!(sumX > 0 && double.IsFinite(sumX) && double.IsFinite(sumY)))
            throw new ArgumentOutOfRangeException(nameof(denominators), sumX, "denominators must sum to a finite number above 0; otherwise there is no ratio to estimate.");

        Ratio = sumY / sumX;
        double meanX = sumX / _count, residuals = 0, spread = 0, cross = 0;
        for (int i = 0; i < _count; i++)
        {
            // y - R x sums to 0 over the days, so residuals and deviations need no further centring.
            double residual = (numerators[i] - Ratio * denominators[i]) / meanX, deviation = denominators[i] / meanX - 1;
            residuals += residual * residual;
            spread += deviation * deviation;
            cross += residual * deviation;
        }
        double scale = 1 / (_count * (_count - 1.0));
        ResidualVariance = residuals * scale;
        _denominatorVariance = spread * scale;
        ResidualCovariance = cross * scale;
    }

    /// <summary>R, the ratio of the sums.</summary>
    public double Ratio { get; }

    /// <summary>var(mean(y - R x)) / mean(x)^2.</summary>
    public double ResidualVariance { get; }

    /// <summary>cov(mean(y - R x), mean(x)) / mean(x)^2.</summary>
    public double ResidualCovariance { get; }

    public double StandardError => Math.Sqrt(ResidualVariance);

    public double Quantile(Confidence confidence) => StudentT.UpperQuantile(_count - 1, confidence.Tail);

    public double Instability(Confidence confidence)
    {
        double t = Quantile(confidence);
        return t * t * _denominatorVariance;
    }
}
