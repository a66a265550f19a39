namespace MarketingMetrics.Insights;

/// <summary>The logarithmic mean L(a, b) = (a - b) / ln(a / b), the weight of the LMDI method (B. W. Ang, Energy Policy 33, 2005, 867-871).</summary>
internal static class LogMean
{
    /// <summary>The mean of two positive numbers; of equal ones the number itself.</summary>
    public static double Of(double a, double b)
    {
        // Near equality the quotient loses its digits; the series (a + b)/2 (1 - x^2/3) in x = (a - b)/(a + b) does not.
        double x = (a - b) / (a + b);
        return Math.Abs(x) < 1e-4 ? (a + b) / 2 * (1 - (x * x / 3)) : (a - b) / Math.Log(a / b);
    }
}
