using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>What good looks like: a target, an earlier period, a cited external figure. A closed set of kinds; immutable.</summary>
public abstract record Benchmark
{
    private protected Benchmark()
    {
    }

    /// <summary>Stable name of the kind in JSON, such as <c>target</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>A value to reach, in the metric's unit; a percentage as a fraction.</summary>
    public static Target Target(decimal value) => new(value);

    /// <summary>An amount of money to reach.</summary>
    public static Target Target(Money value) => new(value.Amount) { Currency = value.Currency };

    /// <summary>A band to stay in, ends included, in the metric's unit.</summary>
    public static Target Band(decimal lower, decimal upper) => new(lower, upper);

    /// <summary>The period just before, of the same kind.</summary>
    public static PreviousPeriod Previous { get; } = new();

    /// <summary>A cited figure of others.</summary>
    /// <param name="value">The figure, in the metric's unit.</param>
    /// <param name="source">Who published it, and where.</param>
    /// <param name="period">The period it describes.</param>
    /// <param name="studySize">How many accounts, campaigns or people it is based on; shown, never used in a test.</param>
    public static ExternalFigure External(decimal value, string source, Period period, int? studySize = null) => new(value, source, period) { StudySize = studySize };

    /// <summary>What the benchmark is, in words: <c>target 25.00 EUR</c>.</summary>
    public abstract Message Describe(Metric metric);
}
