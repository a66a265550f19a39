namespace MarketingMetrics.Benchmarks;

/// <summary>The answer to "is this good?". A comparison without a verdict was not judged, because its metric has no better side.</summary>
public enum Verdict : byte
{
    /// <summary>The data cannot tell.</summary>
    Inconclusive,

    /// <summary>Better than the benchmark, beyond chance and beyond what is immaterial.</summary>
    Better,

    /// <summary>As good as the benchmark: the difference is shown, or known, to be immaterial.</summary>
    OnPar,

    /// <summary>Worse than the benchmark, beyond chance and beyond what is immaterial.</summary>
    Worse,

    /// <summary>The two sides must not be compared.</summary>
    NotComparable,
}
