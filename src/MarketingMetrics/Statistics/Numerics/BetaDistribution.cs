namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The beta distribution with both tails: the regularised incomplete beta function I_x(a, b) and its complement.
/// Prefix by Loader's saddle point; tail by the continued fraction of DiDonato and Morris (ACM TOMS 18, 1992, eq. 9) or,
/// for large parameters, by <see cref="TailIntegral"/>.
/// </summary>
internal readonly struct BetaDistribution : ITail
{
    private readonly double _a, _b, _logScale;

    public BetaDistribution(double a, double b)
    {
        _a = a;
        _b = b;
        double n = a + b;
        _logScale = 0.5 * Math.Log(a / (2 * Math.PI) * (b / n))
            + SaddlePoint.StirlingError(n) - SaddlePoint.StirlingError(a) - SaddlePoint.StirlingError(b);
    }

    private BetaDistribution(double a, double b, double logScale) => (_a, _b, _logScale) = (a, b, logScale);

    public double A => _a;

    public double B => _b;

    public double Top => 1;

    /// <summary>The distribution of 1 - x.</summary>
    public BetaDistribution Mirrored => new(_b, _a, _logScale);

    /// <summary>ln B(a, b).</summary>
    public double LogBeta
    {
        get
        {
            double n = _a + _b;
            return _a * Math.Log(_a / n) + _b * Math.Log(_b / n) - _logScale;
        }
    }

    public double Variance
    {
        get
        {
            double n = _a + _b;
            return _a / n * (_b / n) / (n + 1);
        }
    }

    /// <summary>The density at x, strictly between 0 and 1.</summary>
    public double Density(double x)
    {
        double y = 1 - x;
        return Math.Exp(LogPrefix(x, y)) / x / y;
    }

    /// <summary>P(X &lt;= x) or P(X &gt;= x), where y is 1 - x, exact even where x is nearly 1.</summary>
    public double Tail(double x, double y, bool upper)
    {
        if (x <= 0) return upper ? 1 : 0;
        if (y <= 0) return upper ? 0 : 1;
        double prefix = Math.Exp(LogPrefix(x, y));
        bool lowerSide = IsLowerSide(x, y);
        double near = prefix == 0 ? 0 : Math.Min(prefix * (lowerSide ? Fraction(_a, _b, x, y) : Fraction(_b, _a, y, x)), 1);
        return lowerSide == upper ? 1 - near : near;
    }

    public TailPoint At(double x, bool upper)
    {
        double y = 1 - x, logPrefix = LogPrefix(x, y), log, hazard;
        bool lowerSide = IsLowerSide(x, y);
        double near = lowerSide ? Fraction(_a, _b, x, y) : Fraction(_b, _a, y, x);
        if (lowerSide != upper)
        {
            log = logPrefix + Math.Log(near);
            hazard = 1 / (y * near);
        }
        else
        {
            double prefix = Math.Exp(logPrefix), tail = Math.Max(1 - prefix * near, double.Epsilon);
            log = Math.Log(tail);
            hazard = prefix / (y * tail);
        }
        double odds = x / y;
        return new TailPoint(log, hazard, _a - (_b - 1) * odds, -(_b - 1) * odds / y);
    }

    // ln of x^a y^b / B(a, b)
    private double LogPrefix(double x, double y)
    {
        double n = _a + _b;
        return _logScale - SaddlePoint.Deviance(_a, n * x) - SaddlePoint.Deviance(_b, n * y);
    }

    // Which tail is computed, the other being its complement: the one on x's side of the mean. For a parameter below 1 the
    // border moves out to 1 / n, because the fraction on the far side converges slowly there.
    private bool IsLowerSide(double x, double y)
    {
        double n = _a + _b, centred = x < y ? Math.FusedMultiplyAdd(-n, x, _a) : Math.FusedMultiplyAdd(n, y, -_b);
        return centred + Math.Max(1 - _a, 0) - Math.Max(1 - _b, 0) >= 0;
    }

    // I_x(a, b) divided by x^a y^b / B(a, b), for x below the mean.
    private static double Fraction(double a, double b, double x, double y)
    {
        if (Math.Min(a, b) >= TailIntegral.Threshold) return Integral(a, b, x, y);

        double lambda = x < y ? Math.FusedMultiplyAdd(-(a + b), x, a) : Math.FusedMultiplyAdd(a + b, y, -b);
        double numeratorBefore = 1, numerator = 0, denominatorBefore = 0, denominator = 1, value = 0;
        // a_m / (b_m + ...) with a_1 = 1 and b_0 dropped; m counts the fraction's levels.
        for (int m = 0; m < 100_000; m++)
        {
            double below = a + 2 * m - 1, level = below + 2;
            double upper = m == 0 ? 1 : (a + m - 1) / below * ((a + b + m - 1) / below) * m * (b - m) * x * x;
            double lower = m + (m == 0 ? 0 : m * (b - m) * x / below) + (a + m) * (lambda + 1 + m * (1 + y)) / level;
            double nextNumerator = lower * numerator + upper * numeratorBefore;
            double nextDenominator = lower * denominator + upper * denominatorBefore;
            double scale = 1 / nextDenominator;
            numeratorBefore = numerator * scale;
            denominatorBefore = denominator * scale;
            numerator = nextNumerator * scale;
            denominator = 1;
            if (Math.Abs(numerator - value) <= 2e-16 * Math.Abs(numerator)) return numerator;
            value = numerator;
        }
        return value;
    }

    private static double Integral(double a, double b, double x, double y)
    {
        double n = a + b;
        // Derivative of (a - 1) ln x + (b - 1) ln(1 - x), from a - n x, which the fused product keeps exact.
        double centred = x < y ? Math.FusedMultiplyAdd(-n, x, a) : Math.FusedMultiplyAdd(n, y, -b);
        double slope = (centred + (x - y)) / (x * y);
        double precision = n * n * n / (a * b);
        return TailIntegral.Lower(new Ratio(a - 1, b - 1, x, y, slope), slope, precision, x) / (x * y);
    }

    private readonly struct Ratio(double a, double b, double x, double y, double slope) : ILogRatio
    {
        public double At(double s) =>
            a * SaddlePoint.Log1pMinusX(-s / x) + b * SaddlePoint.Log1pMinusX(s / y) - slope * s;
    }
}
