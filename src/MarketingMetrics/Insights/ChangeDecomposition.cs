using System.Collections.Immutable;
using System.Globalization;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>
/// A change between two periods, split into steps that add up to it exactly. It describes what the change consists of, not what caused it. Made by
/// <see cref="Decomposition"/>; immutable.
/// </summary>
public sealed record ChangeDecomposition
{
    /// <summary>The metric that changed.</summary>
    public required Metric Metric { get; init; }

    /// <summary>What the facts were cut by; null where they were not.</summary>
    public Dimension? Dimension { get; init; }

    /// <summary>The convention of the split.</summary>
    public required DecompositionMethod Method { get; init; }

    /// <summary>The earlier period.</summary>
    public required Period EarlierPeriod { get; init; }

    /// <summary>The later period.</summary>
    public required Period LaterPeriod { get; init; }

    /// <summary>The earlier value; per day where <see cref="IsPerDay"/>.</summary>
    public required MetricValue Before { get; init; }

    /// <summary>The later value; per day where <see cref="IsPerDay"/>.</summary>
    public required MetricValue After { get; init; }

    /// <summary>True where totals of periods of unequal length are taken per day.</summary>
    public bool IsPerDay { get; init; }

    /// <summary>Why there are no steps; <see cref="DecompositionReason.None"/> where there are.</summary>
    public DecompositionReason Reason { get; init; }

    /// <summary>
    /// Later less earlier value, to 12 decimals (fewer above 10^14); null where the change could not be decomposed. It is the sum of the steps.
    /// </summary>
    public decimal? Change { get; init; }

    /// <summary>The change as a fraction of the earlier value; null where that is zero or negative.</summary>
    public decimal? RelativeChange => Change is { } change && Before.Value is > 0m and { } size ? change / size : null;

    /// <summary>The steps, in the order they are shown; a kind that plays no part is left out.</summary>
    public ImmutableArray<ChangeStep> Steps { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What each segment adds, in the order of the facts; empty where facts were not cut.</summary>
    public ImmutableArray<SegmentChange> Segments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The earlier average price, where revenue was split into price and volume.</summary>
    public MetricValue? AveragePriceBefore { get; init; }

    /// <summary>The later average price, where revenue was split into price and volume.</summary>
    public MetricValue? AveragePriceAfter { get; init; }

    /// <summary>The units sold in the whole earlier period, where revenue was split into price and volume.</summary>
    public decimal? UnitsBefore { get; init; }

    /// <summary>The units sold in the whole later period, where revenue was split into price and volume.</summary>
    public decimal? UnitsAfter { get; init; }

    /// <summary>True where drivers that came from or went to zero were given the whole change, because a logarithm of zero has none.</summary>
    public bool UsesZeroConvention { get; init; }

    /// <summary>True where there are steps.</summary>
    public bool IsDefined => Reason == DecompositionReason.None;

    /// <summary>The currency of money.</summary>
    public Currency Currency => After.Currency.IsNone ? Before.Currency : After.Currency;

    /// <summary>The convention in a sentence, to be printed beside the figures.</summary>
    public Message MethodText => Message.Of($"insights.methods.{Codes.Of(Method)}");

    /// <summary>The part that goes with a kind of step; zero where it plays no part.</summary>
    public decimal this[ChangeKind kind] => Steps.Where(step => step.Kind == kind).Sum(step => step.Amount);

    /// <summary>
    /// Values, steps and all, rounded for display so that what is shown adds up: first the earlier value, then a number per step, last the later value.
    /// What rounding leaves over goes to the largest step. Empty where there are no steps.
    /// </summary>
    /// <param name="decimals">Decimals to show, in the metric's unit: a percentage shown with one decimal needs 3.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 12 decimals.</exception>
    public ImmutableArray<decimal> Rounded(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12);
        if (!IsDefined) return [];
        decimal first = decimal.Round(Before.Value!.Value, decimals, MidpointRounding.AwayFromZero);
        decimal last = decimal.Round(After.Value!.Value, decimals, MidpointRounding.AwayFromZero);
        decimal[] steps = [.. Steps.Select(step => step.Amount)];
        Closure.Close(last - first, decimals, steps);
        return [first, .. steps, last];
    }

    /// <summary>The segments that add most to the change; equal ones by name. The rest of a ranking made before, <c>(other)</c>, stays among the others.</summary>
    /// <param name="count">How many to list.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative count.</exception>
    public TopMovers Top(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        SegmentChange[] ranked = [.. Segments.OrderBy(segment => segment.IsOther).ThenByDescending(segment => Math.Abs(segment.Amount)).ThenBy(segment => segment.Name, StringComparer.Ordinal)];
        int listed = Math.Min(count, ranked.Count(segment => !segment.IsOther));
        SegmentChange[] others = ranked[listed..];
        return new TopMovers(this, [.. ranked[..listed]])
        {
            OtherCount = others.Length,
            OtherUp = others.Where(segment => segment.Amount > 0m).Sum(segment => segment.Amount),
            OtherDown = others.Where(segment => segment.Amount < 0m).Sum(segment => segment.Amount),
        };
    }

    /// <summary>The change in a sentence with its arithmetic and the checks that it suggests. It says what goes with what, never what causes what.</summary>
    /// <param name="name">What the figure is called, such as the client's own name for it; the metric's when omitted.</param>
    public Statement ToStatement(Message? name = null) => ChangeSentence.Of(this, name);

    /// <summary>Reads as <c>cpa 24.92 -> 29.4: driver:cpc +2.99, mix +1.49</c>.</summary>
    public override string ToString() => IsDefined
        ? string.Create(CultureInfo.InvariantCulture, $"{Metric.Key} {Before.Value:0.####} -> {After.Value:0.####}: {string.Join(", ", Steps)}")
        : $"{Metric.Key}: not decomposed ({Reason})";
}
