using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A cited figure of others: an industry study, a platform's published median.</summary>
public sealed record ExternalFigure : Benchmark
{
    /// <summary>Cites a figure.</summary>
    /// <exception cref="ArgumentException">The source is empty: a figure without a source is no benchmark.</exception>
    public ExternalFigure(decimal value, string source, Period period)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Value = value;
        Source = source;
        Period = period;
    }

    /// <inheritdoc/>
    public override string Kind => "external";

    /// <summary>The figure, in the metric's unit.</summary>
    public decimal Value { get; }

    /// <summary>Who published it, and where.</summary>
    public string Source { get; }

    /// <summary>The period it describes.</summary>
    public Period Period { get; }

    /// <summary>Currency of money; null takes the currency of the facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>How many accounts, campaigns or people it is based on; shown, never used in a test.</summary>
    public int? StudySize { get; init; }

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of("benchmarks.external",
        Quantity.Argument("value", metric, Value, Currency ?? default), MessageArgument.OfText("source", Source), MessageArgument.OfPeriod("period", Period));
}
