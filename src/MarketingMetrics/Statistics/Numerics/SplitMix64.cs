namespace MarketingMetrics.Statistics.Numerics;

/// <summary>
/// The SplitMix64 generator (G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014): a counter and a mixing function. Here because the sequence of
/// System.Random is no promise, and a seeded interval must be the same on every runtime.
/// </summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to below the limit, by the high half of a product; the bias is below limit / 2^64.</summary>
    public int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);
}
