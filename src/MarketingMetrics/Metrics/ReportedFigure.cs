using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Metrics;

/// <summary>
/// A ratio as a source reports it, beside what its own parts give: an average CPC beside cost and clicks. The parts are used; the
/// reported figure only serves to see whether both mean the same.
/// </summary>
/// <param name="Ref">What it is called in caveats.</param>
/// <param name="Reported">The figure as reported, in the metric's unit (a percentage as a fraction), with the decimals it was written with.</param>
/// <param name="Recomputed">The value from the parts.</param>
public sealed record ReportedFigure(FigureRef Ref, decimal Reported, MetricValue Recomputed)
{
    /// <summary>
    /// The most that rounding explains: half a unit in the last decimal that the figure is written with, and as much for every part that has
    /// decimals. Whole counts are exact.
    /// </summary>
    public decimal Tolerance => HalfStep(Reported) + (PartTolerance ?? OfParts(Recomputed));

    /// <summary>True when the two differ by more than rounding explains; null where the parts give no number to compare with.</summary>
    public bool? Differs => Recomputed.Value is { } value ? Math.Abs(Reported - value) > Tolerance : null;

    /// <summary>The caveat on this figure, if there is one.</summary>
    public ImmutableArray<Caveat> Check() => CaveatRules.Run([new ReportedDiffers()], this);

    /// <summary>What rounding of the parts explains, where they are not numerator and denominator.</summary>
    internal decimal? PartTolerance { get; init; }

    /// <summary>Half a unit in the last decimal that a figure is written with.</summary>
    internal static decimal HalfStep(decimal value) => new(5, 0, 0, false, (byte)Math.Min(value.Scale + 1, 28));

    private static decimal OfParts(in MetricValue value) => value is { Numerator: { } top, Denominator: { } bottom } && bottom != 0m
        ? (PartStep(top) + Math.Abs(top / bottom) * PartStep(bottom)) / Math.Abs(bottom)
        : 0m;

    private static decimal PartStep(decimal part) => part.Scale == 0 ? 0m : HalfStep(part);
}
