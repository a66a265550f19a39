namespace MarketingMetrics.Statistics.Numerics;

/// <summary>What a distribution tells the solver about one of its tails at x.</summary>
/// <param name="Log">Natural log of the tail probability.</param>
/// <param name="Hazard">x density(x) / tail: the size of the derivative of the log tail by log x.</param>
/// <param name="Rise">Derivative of log(x density(x)) by log x.</param>
/// <param name="RiseChange">Derivative of the rise by log x.</param>
internal readonly record struct TailPoint(double Log, double Hazard, double Rise, double RiseChange);

/// <summary>A distribution on (0, top) with tails that the solver can invert.</summary>
internal interface ITail
{
    /// <summary>The right end of the support.</summary>
    double Top { get; }

    /// <summary>The lower or upper tail at x.</summary>
    TailPoint At(double x, bool upper);
}

/// <summary>
/// Quantiles from tails: solves log tail(x) = target on log x. For the distributions here the log tail is concave in log x or close
/// to it, so Newton's step is safe; two further terms of the inverse series make it of fourth order, and
/// a bracket catches what is left.
/// </summary>
internal static class TailInversion
{
    /// <summary>The x at which the asked tail has the given logarithm.</summary>
    public static double Solve<T>(in T distribution, bool upper, double logTail, double start)
        where T : struct, ITail
    {
        double low = 0, high = distribution.Top, x = start;
        for (int i = 0; i < 100; i++)
        {
            TailPoint point = distribution.At(x, upper);
            double gap = logTail - point.Log;
            if (gap == 0) return x;
            if (gap > 0 == upper) high = x;
            else low = x;

            double slope = upper ? -point.Hazard : point.Hazard;
            double newton = gap / slope;
            // g' = slope, g'' = slope (rise - slope), g''' from one more derivative; coefficients of the inverse series.
            double bend = point.Rise - slope;
            double second = bend / 2, third = (bend * bend + point.RiseChange - slope * bend) / 6;
            double curvature = Math.Max(Math.Abs(second), Math.Sqrt(Math.Abs(third))) * Math.Abs(newton);
            double step = curvature < 0.3
                ? newton * (1 - second * newton + (2 * second * second - third) * newton * newton)
                : newton;
            double next = x * Math.Exp(step);
            if (!(next > low && next < high))
            {
                if (next == x) return x;
                next = double.IsInfinity(high) ? 2 * x : low > 0 ? Math.Sqrt(low * high) : high / 16;
                if (next == 0 || next == x) return next;
                if (high - low <= 1e-16 * high) return next;
                x = next;
                continue;
            }
            x = next;
            // The step is of fourth order: what it leaves out is about curvature^3 of it.
            if (curvature < 0.1 && Math.Abs(step) < 0.1 && Math.Abs(step) * curvature * curvature * curvature < 1e-15) return x;
        }
        return x;
    }
}
