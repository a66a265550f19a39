using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>A value held against a benchmark: difference, how sure, and the verdict with what decided it. Immutable.</summary>
public sealed record Comparison
{
    /// <summary>The value that is judged; per day where <see cref="IsPerDay"/>.</summary>
    public required MetricValue Actual { get; init; }

    /// <summary>The benchmark's value; per day where <see cref="IsPerDay"/>.</summary>
    public required MetricValue Reference { get; init; }

    /// <summary>What it was held against.</summary>
    public required Benchmark Benchmark { get; init; }

    /// <summary>What the verdict was judged by.</summary>
    public required JudgingOptions Options { get; init; }

    /// <summary>Actual less reference, in the metric's unit; null where one of them has no number.</summary>
    public decimal? Difference { get; init; }

    /// <summary>The difference as a fraction of the reference's size; null where the reference is zero or negative.</summary>
    public decimal? RelativeDifference { get; init; }

    /// <summary>Interval of the actual value.</summary>
    public MetricInterval Interval { get; init; }

    /// <summary>Interval of <see cref="Difference"/>, in the metric's unit; not known where the metric has no sampling model or the reference no value.</summary>
    public MetricInterval DifferenceInterval { get; init; }

    /// <summary>Two-sided p-value of "no difference", not adjusted; null where none was tested.</summary>
    public double? PValue { get; init; }

    /// <summary>How <see cref="Interval"/> and <see cref="PValue"/> came about.</summary>
    public JudgingMethod Method { get; init; }

    /// <summary>The p-value adjusted for all comparisons made together; null until <see cref="ComparisonSet.Of"/> has judged them.</summary>
    public double? AdjustedPValue { get; init; }

    /// <summary>How many comparisons were tested together with this one, itself included; 0 until <see cref="ComparisonSet.Of"/> has judged them.</summary>
    public int TestedTogether { get; init; }

    /// <summary>How many times more the days vary than chance allows (phi), by which the evidence was thinned; 1 where they do not, or no days were given.</summary>
    public double Dispersion { get; init; } = 1;

    /// <summary>Where the figure stands among peers or in its own history; null against any other benchmark.</summary>
    public BenchmarkPosition? Position { get; init; }

    /// <summary>The period of the figure, where it was given.</summary>
    public Period? Period { get; init; }

    /// <summary>The period of the reference, where there is one.</summary>
    public Period? ReferencePeriod { get; init; }

    /// <summary>True where totals of periods of unequal length were compared per day.</summary>
    public bool IsPerDay { get; init; }

    /// <summary>The verdict; null where the metric has no better side and the benchmark names none.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>What decided.</summary>
    public VerdictReason Reason { get; init; }

    /// <summary>The verdict in the words of a target; null against a benchmark that is none, and where nothing was judged.</summary>
    public TargetOutcome? Outcome => !Benchmark.IsTarget ? null : Verdict switch
    {
        Benchmarks.Verdict.Better or Benchmarks.Verdict.OnPar => TargetOutcome.Met,
        Benchmarks.Verdict.Worse => TargetOutcome.Missed,
        Benchmarks.Verdict.Inconclusive => TargetOutcome.Undecided,
        _ => null,
    };

    /// <summary>The caveats that forbade the comparison.</summary>
    public ImmutableArray<Caveat> Obstacles { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The benchmark with the currency that its money was taken in, where it names none itself.</summary>
    internal Benchmark BenchmarkInCurrency => Reference.Currency is { IsNone: false } currency
        ? Benchmark switch
        {
            Target { Currency: null } target => target with { Currency = currency },
            ExternalFigure { Currency: null } figure => figure with { Currency = currency },
            PeerSet { Currency: null } peers => peers with { Currency = currency },
            PacedTarget { Currency: null } paced => paced with { Currency = currency },
            var benchmark => benchmark,
        }
        : Benchmark;

    internal SideData Data { get; init; } = new(null, null);

    internal SideData ReferenceData { get; init; } = new(null, null);

    internal ImmutableArray<MetricValue> History { get; init; } = [];

    /// <summary>The comparison with further caveats taken into account: one that forbids comparison makes the verdict <see cref="Verdict.NotComparable"/>.</summary>
    public Comparison Heeding(IEnumerable<Caveat> caveats)
    {
        ArgumentNullException.ThrowIfNull(caveats);
        ImmutableArray<Caveat> obstacles = [.. Obstacles.Union(caveats.Where(caveat => caveat.Effect == CaveatEffect.ForbidsComparison))];
        return obstacles.Length == Obstacles.Length ? this
            : this with { Obstacles = obstacles, Verdict = Benchmarks.Verdict.NotComparable, Reason = VerdictReason.Forbidden, PValue = null };
    }

    /// <summary>What would change the verdict: the values at which it would turn, and how many more events or days would decide it.</summary>
    /// <remarks>Each question is answered by judging again, so the answers follow every rule that the verdict follows.</remarks>
    public VerdictChange WhatWouldChange() => VerdictChange.Of(this);

    /// <summary>The comparison in one sentence, as data.</summary>
    public Message ToMessage() => ComparisonText.Of(this);

    /// <summary>The comparison in one sentence.</summary>
    /// <param name="language">The language; English when omitted.</param>
    public string Explain(ReportLanguage? language = null) => (language ?? ReportLanguage.English).Text(ToMessage());

    /// <summary>The comparison in one English sentence.</summary>
    public override string ToString() => Explain();
}
