using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>Comparable others, each with its own figure. The reference is a quantile of them; the figure's own rank among them is told.</summary>
public sealed record PeerSet : Benchmark
{
    private readonly decimal _quantile = 0.5m;

    /// <summary>Names the peers.</summary>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="values">The figures, in the metric's unit.</param>
    /// <exception cref="ArgumentException">The source is empty or there is no figure.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is beyond 10^15 in magnitude, or smaller than 10^-12 and not 0.</exception>
    public PeerSet(string source, IEnumerable<decimal> values)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentNullException.ThrowIfNull(values);
        Source = source;
        Values = [.. values.Select(value => JudgedRange.Checked(value, nameof(values))).Order()];
        if (Values.IsEmpty) throw new ArgumentException("A set of peers needs at least one figure.", nameof(values));
    }

    /// <inheritdoc/>
    public override string Kind => "peers";

    /// <summary>Where the figures come from.</summary>
    public string Source { get; }

    /// <summary>The figures, smallest first.</summary>
    public ImmutableArray<decimal> Values { get; }

    /// <summary>Which quantile is the reference; the median unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not from 0 to 1.</exception>
    public decimal Quantile
    {
        get => _quantile;
        init => _quantile = value is >= 0m and <= 1m ? value : throw new ArgumentOutOfRangeException(nameof(Quantile), value, "A quantile is from 0 to 1, such as 0.5 for the median.");
    }

    /// <summary>Currency of money; null takes the currency of the facts.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The quantile: linear between the two figures around position (n - 1) q (Hyndman and Fan's type 7, as spreadsheets do).</summary>
    public decimal Reference
    {
        get
        {
            decimal position = (Values.Length - 1) * Quantile;
            int below = (int)decimal.Floor(position);
            decimal low = Values[below];
            return below + 1 < Values.Length ? low + ((position - below) * (Values[below + 1] - low)) : low;
        }
    }

    /// <summary>Whether both hold the same figures.</summary>
    public bool Equals(PeerSet? other) =>
        other is not null && Source == other.Source && Quantile == other.Quantile && Currency == other.Currency && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Quantile, Values.Length);

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of("benchmarks.peers",
        Quantity.Argument("value", metric, Reference, Currency ?? default), MessageArgument.OfPercent("quantile", Quantile, 0),
        MessageArgument.OfNumber("count", Values.Length), MessageArgument.OfText("source", Source));

    internal override Constant? ConstantFor(Metric metric) => Constant.Of(Reference, Currency);
}
