namespace MarketingMetrics.Benchmarks;

/// <summary>What decided a verdict.</summary>
public enum VerdictReason : byte
{
    /// <summary>The interval, or the test, excludes the benchmark and the difference is material.</summary>
    Significant,

    /// <summary>The whole interval lies within the margin around the benchmark: equivalence is shown.</summary>
    Equivalent,

    /// <summary>A real difference, shown to be smaller than what is material.</summary>
    Immaterial,

    /// <summary>A real difference, but whether it is large enough to matter is open.</summary>
    MaterialityOpen,

    /// <summary>Beyond chance by itself, but not among as many comparisons as were made together.</summary>
    AfterAdjustment,

    /// <summary>No sampling model or not enough data for one: materiality alone decided, significance was not tested.</summary>
    NotTested,

    /// <summary>The value is known only as a bound, or undefined with a bounded interval, and the bound alone decides.</summary>
    BoundDecides,

    /// <summary>The interval holds the benchmark.</summary>
    WithinChance,

    /// <summary>Fewer events than a verdict needs.</summary>
    TooFewEvents,

    /// <summary>Too few earlier periods to know how much the figure varies.</summary>
    TooFewPeriods,

    /// <summary>Inside the band of the target.</summary>
    InsideBand,

    /// <summary>The metric has no better side and the benchmark names none.</summary>
    Neutral,

    /// <summary>The value itself is missing or undefined.</summary>
    NoValue,

    /// <summary>The benchmark has no value: nothing was measured for the period it refers to.</summary>
    NoReference,

    /// <summary>A caveat forbids the comparison.</summary>
    Forbidden,

    /// <summary>A figure is too large or too small to be judged: beyond 10^15 in magnitude, or smaller than 10^-12 and not 0.</summary>
    OutOfRange,
}
