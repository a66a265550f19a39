using MathNet.Numerics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The small generator behind resampling and sampling: SplitMix64 (Steele, Lea and Flood 2014). Written here so that a seed gives the same numbers on every
/// platform and runtime version. Not for secrets.
/// </summary>
internal sealed class SplitMix64(int seed)
{
    private ulong state = (ulong)seed;

    public ulong Next()
    {
        ulong z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>Between 0 and 1, neither included.</summary>
    public double Uniform() => ((Next() >> 11) + 0.5) * (1.0 / (1UL << 53));

    /// <summary>0 to bound - 1. The bias of the multiplication is below 2^-32 for any bound used here.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A Poisson draw; exact for any mean (multiplication below 10, Hoermann's PTRS of 1993 above).</summary>
    public double Poisson(double mean)
    {
        if (mean <= 0)
            return 0;
        if (mean < 10)
        {
            double limit = Math.Exp(-mean);
            int drawn = -1;
            for (double product = 1; product > limit; drawn++)
                product *= Uniform();
            return drawn;
        }

        double b = 0.931 + 2.53 * Math.Sqrt(mean);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        while (true)
        {
            double u = Uniform() - 0.5;
            double v = Uniform();
            double us = 0.5 - Math.Abs(u);
            double k = Math.Floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= 0.9277 - 3.6224 / (b - 2))
                return k;
            if (k < 0 || (us < 0.013 && v > us))
                continue;
            if (Math.Log(v * inverseAlpha / (a / (us * us) + b)) <= k * Math.Log(mean) - mean - SpecialFunctions.GammaLn(k + 1))
                return k;
        }
    }
}
