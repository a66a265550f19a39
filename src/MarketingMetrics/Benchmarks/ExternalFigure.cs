using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A cited figure of others: an industry study, a platform's published median, a published limit.</summary>
public sealed record ExternalFigure : Benchmark
{
    /// <summary>Cites a figure.</summary>
    /// <exception cref="ArgumentException">The source is empty: a figure without a source is no benchmark.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is beyond 10^15 in magnitude, or smaller than 10^-12 and not 0.</exception>
    public ExternalFigure(decimal value, string source, Period period)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        Value = JudgedRange.Checked(value, nameof(value));
        Source = source;
        Period = period;
    }

    /// <inheritdoc/>
    public override string Kind => "external";

    /// <inheritdoc/>
    public override bool IsTarget => Statistic == FigureStatistic.Threshold;

    /// <summary>The figure, in the metric's unit.</summary>
    public decimal Value { get; }

    /// <summary>Who published it, and where.</summary>
    public string Source { get; }

    /// <summary>The period it describes.</summary>
    public Period Period { get; }

    /// <summary>Currency of money; null takes the currency of the facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Which statistic it is.</summary>
    public FigureStatistic Statistic { get; init; }

    /// <summary>Which quantile, where the statistic is one; the share of a visitor population behind a limit, such as 0.75.</summary>
    public decimal? Quantile { get; init; }

    /// <summary>Lower end of the published spread, such as the first quartile; shown, never used in a test.</summary>
    public decimal? SpreadLower { get; init; }

    /// <summary>Upper end of the published spread, such as the third quartile; shown, never used in a test.</summary>
    public decimal? SpreadUpper { get; init; }

    /// <summary>How many accounts, campaigns or people it is based on; shown, never used in a test.</summary>
    public int? StudySize { get; init; }

    /// <summary>Of which definition of the metric, such as <c>ga4</c>.</summary>
    public string? DefinitionVariant { get; init; }

    /// <summary>Whom and what it describes.</summary>
    public BenchmarkAudience Audience { get; init; } = BenchmarkAudience.Unknown;

    /// <summary>The day it was looked up.</summary>
    public DateOnly? RetrievedOn { get; init; }

    /// <summary>Under which terms it may be shown.</summary>
    public string? Licence { get; init; }

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of("benchmarks.external",
        Quantity.Argument("value", metric, Value, Currency ?? default), MessageArgument.OfText("source", Source), MessageArgument.OfPeriod("period", Period));

    internal override Constant? ConstantFor(Metric metric) => Constant.Of(Value, Currency);
}
