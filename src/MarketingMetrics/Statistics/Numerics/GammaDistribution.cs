namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The gamma distribution of unit scale with both tails: the regularised incomplete gamma functions P(a, x) and Q(a, x).
/// Prefix by Loader's saddle point; tail by the power series, Legendre's continued fraction or,
/// for large shapes, <see cref="TailIntegral"/>.
/// </summary>
internal readonly struct GammaDistribution : ITail
{
    private readonly double _shape, _logScale;

    public GammaDistribution(double shape)
    {
        _shape = shape;
        _logScale = 0.5 * Math.Log(shape / (2 * Math.PI)) - SaddlePoint.StirlingError(shape);
    }

    public double Top => double.PositiveInfinity;

    /// <summary>ln Gamma(shape + 1).</summary>
    public double LogFactorial => _shape * Math.Log(_shape) - _shape - _logScale + Math.Log(_shape);

    /// <summary>P(X &lt;= x) or P(X &gt;= x).</summary>
    public double Tail(double x, bool upper)
    {
        if (x <= 0) return upper ? 1 : 0;
        if (double.IsPositiveInfinity(x)) return upper ? 0 : 1;
        bool lowerSide = x <= Math.Max(_shape, 1);
        double prefix = Math.Exp(LogPrefix(x)), near = prefix == 0 ? 0 : Math.Min(prefix * Near(x, lowerSide), 1);
        return lowerSide == upper ? 1 - near : near;
    }

    public TailPoint At(double x, bool upper)
    {
        double logPrefix = LogPrefix(x), log, hazard;
        bool lowerSide = x <= Math.Max(_shape, 1);
        double near = Near(x, lowerSide);
        if (lowerSide != upper)
        {
            log = logPrefix + Math.Log(near);
            hazard = 1 / near;
        }
        else
        {
            double prefix = Math.Exp(logPrefix), tail = Math.Max(1 - prefix * near, double.Epsilon);
            log = Math.Log(tail);
            hazard = prefix / tail;
        }
        return new TailPoint(log, hazard, _shape - x, -x);
    }

    // ln of x^a e^-x / Gamma(a). The tail on x's side of the mean is computed and the other is its complement; below 1 always the lower
    // one, because the continued fraction needs some 80 / x terms.
    private double LogPrefix(double x) => _logScale - SaddlePoint.Deviance(_shape, x);

    private double Near(double x, bool lowerSide) =>
        _shape >= TailIntegral.Threshold ? Integral(x, lowerSide) : lowerSide ? Series(x) : Fraction(x);

    private double Integral(double x, bool lowerSide)
    {
        double slope = (_shape - 1 - x) / x;
        // Seen from x the tail runs down (s > 0) or up (s < 0); the rule wants a falling density.
        return lowerSide
            ? TailIntegral.Lower(new Ratio(_shape - 1, x, slope, 1), slope, 1 / _shape, x) / x
            : TailIntegral.Lower(new Ratio(_shape - 1, x, slope, -1), -slope, 1 / _shape, double.PositiveInfinity) / x;
    }

    private double Series(double x)
    {
        double term = 1 / _shape, sum = term;
        for (double k = _shape + 1; term > 1e-17 * sum; k++)
        {
            term *= x / k;
            sum += term;
        }
        return sum;
    }

    // Q(a, x) Gamma(a) / (x^a e^-x) = 1 / (x + 1 - a - 1 (1 - a) / (x + 3 - a - ...))
    private double Fraction(double x)
    {
        double before = 0, value = 1 / (x + 1 - _shape), numerator = value, partial = x + 1 - _shape;
        double denominatorBefore = value;
        double last = value;
        for (int m = 1; m < 100_000; m++)
        {
            double top = m * (_shape - m);
            partial += 2;
            double nextNumerator = partial * numerator + top * before;
            double nextDenominator = partial + top * denominatorBefore;
            double scale = 1 / nextDenominator;
            before = numerator * scale;
            numerator = nextNumerator * scale;
            denominatorBefore = scale;
            if (Math.Abs(numerator - last) <= 2e-16 * numerator) return numerator;
            last = numerator;
        }
        return last;
    }

    private readonly struct Ratio(double power, double x, double slope, double direction) : ILogRatio
    {
        public double At(double s) => power * SaddlePoint.Log1pMinusX(-direction * s / x) - direction * slope * s;
    }
}
