using System.Globalization;

namespace MarketingMetrics.Statistics;

/// <summary>
/// A confidence interval, both ends included. The upper end may be positive infinity and the lower end negative infinity; neither is NaN.
/// </summary>
/// <remarks><c>default</c> is [0, 0] at 95 %. Two intervals are equal when ends, confidence and flag are.</remarks>
/// <param name="Lower">The lower end, in the unit of the estimated figure.</param>
/// <param name="Upper">The upper end, in the same unit.</param>
/// <param name="Confidence">The level and the sides it was computed for.</param>
public readonly record struct Interval(double Lower, double Upper, Confidence Confidence)
{
    /// <summary>The confidence level, such as 0.95.</summary>
    public double Level => Confidence.Level;

    /// <summary>Whether both ends are bounded by the data, or only one.</summary>
    public IntervalKind Kind => Confidence.Kind;

    /// <summary>
    /// Whether a method for whole counts was used on a fractional one (conversions credited in parts): the formula is
    /// continuous, its guarantee is not.
    /// </summary>
    public bool IsApproximate { get; init; }

    /// <summary>Upper minus lower; positive infinity when an end is infinite.</summary>
    public double Width => Upper - Lower;

    /// <summary>Whether the value lies in the interval, ends included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>The interval of the figure divided by a known amount: a rate from a count and its exposure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is not a positive finite number.</exception>
    public Interval DividedBy(double divisor)
    {
        Require.Positive(divisor);
        return this with { Lower = Lower / divisor, Upper = Upper / divisor };
    }

    /// <summary>The ends and the confidence, in invariant English.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower:G6}, {Upper:G6}] ({Confidence})");

    /// <summary>The interval from its two candidate ends; the end that the kind leaves open becomes the limit of the parameter.</summary>
    /// <remarks>The ends are kept in order: methods that are not clipped pass the limits, and at a level of about 0 rounding would turn the ends round.</remarks>
    internal static Interval Of(Confidence confidence, double lower, double upper, double smallest, double largest) => confidence.Kind switch
    {
        IntervalKind.LowerBound => new(lower, Math.Max(lower, largest), confidence),
        IntervalKind.UpperBound => new(Math.Min(smallest, upper), upper, confidence),
        _ => new(lower, Math.Max(lower, upper), confidence),
    };
}
