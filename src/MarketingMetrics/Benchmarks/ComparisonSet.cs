using System.Collections;
using System.Collections.Immutable;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// The comparisons of one report, judged together: among twenty tested changes one looks significant by luck, so p-values are adjusted
/// (Benjamini-Hochberg) and a verdict that does not survive becomes inconclusive. Immutable.
/// </summary>
public sealed class ComparisonSet : IReadOnlyList<Comparison>
{
    private readonly ImmutableArray<Comparison> _comparisons;

    private ComparisonSet(ImmutableArray<Comparison> comparisons, double rate, int tested)
    {
        _comparisons = comparisons;
        FalseDiscoveryRate = rate;
        Tested = tested;
    }

    /// <summary>The share of false discoveries accepted.</summary>
    public double FalseDiscoveryRate { get; }

    /// <summary>How they were adjusted.</summary>
    public Adjustment Adjustment { get; private init; }

    /// <summary>How many comparisons were tested; those without a test keep their verdict and do not count.</summary>
    public int Tested { get; }

    /// <summary>How many verdicts became inconclusive because of the others.</summary>
    public int Withdrawn => _comparisons.Count(comparison => comparison.Reason == VerdictReason.AfterAdjustment);

    /// <summary>Number of comparisons.</summary>
    public int Count => _comparisons.Length;

    /// <summary>The comparison at that place; the order is the one that was given.</summary>
    public Comparison this[int index] => _comparisons[index];

    /// <summary>Judges comparisons together. Judging again starts from their own p-values, so sets can be rebuilt at will.</summary>
    /// <param name="comparisons">The comparisons of one report, those of its KPIs and those of its trends.</param>
    /// <param name="falseDiscoveryRate">The share of false discoveries accepted; the smallest that a comparison's own options name when omitted.</param>
    /// <param name="adjustment">How to adjust; the strictest that a comparison's own options name when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 0 and 1.</exception>
    public static ComparisonSet Of(IEnumerable<Comparison> comparisons, double? falseDiscoveryRate = null, Adjustment? adjustment = null)
    {
        ArgumentNullException.ThrowIfNull(comparisons);
        ImmutableArray<Comparison> given = [.. comparisons];
        double rate = falseDiscoveryRate ?? given.Select(comparison => comparison.Options.FalseDiscoveryRate).DefaultIfEmpty(JudgingOptions.Default.FalseDiscoveryRate).Min();
        if (rate is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(falseDiscoveryRate), rate, "A rate lies between 0 and 1, such as 0.10.");
        int[] tested = [.. Enumerable.Range(0, given.Length).Where(index => given[index] is { PValue: not null, Verdict: not null and not Verdict.NotComparable })];
        double[] raw = [.. tested.Select(index => given[index].PValue!.Value)];
        Adjustment used = adjustment ?? given.Select(comparison => comparison.Options.Adjustment).DefaultIfEmpty(JudgingOptions.Default.Adjustment).Max();
        double[] adjusted = used switch
        {
            Adjustment.None => raw,
            Adjustment.BenjaminiYekutieli => MultipleComparisons.BenjaminiYekutieli(raw),
            Adjustment.Holm => MultipleComparisons.Holm(raw),
            _ => MultipleComparisons.BenjaminiHochberg(raw),
        };
        ImmutableArray<Comparison>.Builder judged = given.ToBuilder();
        for (int i = 0; i < tested.Length; i++) judged[tested[i]] = Adjusted(given[tested[i]], adjusted[i], tested.Length, used == Adjustment.None ? 1 : rate);
        return new ComparisonSet(judged.ToImmutable(), rate, tested.Length) { Adjustment = used };
    }

    /// <inheritdoc/>
    public IEnumerator<Comparison> GetEnumerator() => ((IEnumerable<Comparison>)_comparisons).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Comparison Adjusted(Comparison comparison, double adjusted, int tested, double rate)
    {
        Comparison alone = comparison.Reason == VerdictReason.AfterAdjustment ? Judging.Of(comparison) : comparison;
        bool falls = adjusted > rate && alone.Verdict is Verdict.Better or Verdict.Worse && alone.Reason is VerdictReason.Significant or VerdictReason.BoundDecides;
        return (falls ? alone with { Verdict = Verdict.Inconclusive, Reason = VerdictReason.AfterAdjustment } : alone) with { AdjustedPValue = adjusted, TestedTogether = tested };
    }
}
