using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// The own periods just before, taken as a distribution. The new figure is held against the mean of the earlier ones, by the interval in which
/// one more figure of that series falls: mean +/- t s sqrt(1 + 1/n), Student's t with n - 1 degrees of freedom.
/// </summary>
public sealed record OwnHistory : Benchmark
{
    /// <summary>Fewest earlier figures that give a verdict; below, their spread is as good as unknown.</summary>
    public const int Fewest = 4;

    /// <summary>Takes so many periods before the reported one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than <see cref="Fewest"/> periods.</exception>
    public OwnHistory(int count)
    {
        if (count < Fewest) throw new ArgumentOutOfRangeException(nameof(count), count, $"A history needs at least {Fewest} periods to have a spread; name fewer with Benchmark.Earlier or Benchmark.Previous.");
        Count = count;
    }

    /// <inheritdoc/>
    public override string Kind => "own_history";

    /// <summary>How many periods.</summary>
    public int Count { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Period> Periods(Period reported)
    {
        ImmutableArray<Period>.Builder periods = ImmutableArray.CreateBuilder<Period>(Count);
        for (Period before = reported.Previous; periods.Count < Count; before = before.Previous) periods.Add(before);
        return periods.MoveToImmutable();
    }

    /// <inheritdoc/>
    public override Message Describe(Metric metric) => Message.Of("benchmarks.own_history", MessageArgument.OfNumber("count", Count));
}
