using System.Globalization;
using MarketingMetrics.Statistics.Numerics;

namespace MarketingMetrics.Statistics;

/// <summary>
/// How sure an interval is to be: a confidence level such as 0.95, or the error probability alpha = 1 - level, and the sides it bounds.
/// A <see cref="double"/> converts to the two-sided level, so <c>ProportionInterval.Wilson(81, 263, 0.99)</c> reads as it should.
/// </summary>
/// <remarks>
/// <c>default</c> is 95 %, two-sided. The value keeps alpha, not the level, so that <c>FromAlpha(1e-12)</c> is exact, and the normal
/// quantile that belongs to it: create it once and pass it to a million intervals.
/// </remarks>
public readonly record struct Confidence
{
    private const double DefaultAlpha = 0.05, DefaultZ = 1.9599639845400545, SmallestAlpha = 1e-300;

    // 0 stands for the default, so that default(Confidence) is the 95 % that it says.
    private readonly double _alpha, _z;

    private Confidence(double alpha, IntervalKind kind)
    {
        Kind = kind;
        if (alpha == DefaultAlpha && kind == IntervalKind.TwoSided) return;
        _alpha = alpha;
        _z = Normal.UpperQuantile(Tail);
    }

    /// <summary>The error probability, 1 - level.</summary>
    public double Alpha => _alpha == 0 ? DefaultAlpha : _alpha;

    /// <summary>The confidence level, 1 - alpha.</summary>
    public double Level => 1 - Alpha;

    /// <summary>Which ends are bounded.</summary>
    public IntervalKind Kind { get; }

    /// <summary>The error probability beyond one bound: alpha / 2 for two sides, alpha for one.</summary>
    internal double Tail => Kind == IntervalKind.TwoSided ? Alpha / 2 : Alpha;

    /// <summary>The normal quantile that leaves <see cref="Tail"/> above it.</summary>
    internal double Z => _alpha == 0 ? DefaultZ : _z;

    internal bool HasLower => Kind != IntervalKind.UpperBound;

    internal bool HasUpper => Kind != IntervalKind.LowerBound;

    /// <summary>The two-sided confidence of this level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level does not lie strictly between 0 and 1.</exception>
    public static implicit operator Confidence(double level) => FromLevel(level);

    /// <summary>A confidence from its level, such as 0.95. The level is taken as the decimal that was written: 0.95 gives alpha 0.05 exactly.</summary>
    /// <param name="level">Strictly between 0 and 1.</param>
    /// <param name="kind">The sides that are bounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level does not lie strictly between 0 and 1, or the kind is none of the named ones.</exception>
    public static Confidence FromLevel(double level, IntervalKind kind = IntervalKind.TwoSided)
    {
        if (!(level is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level,
                "The confidence level must lie strictly between 0 and 1, such as 0.95; for levels beyond 1 - 1e-15 use Confidence.FromAlpha.");
        }
        double alpha = (double)(1m - (decimal)level);
        return FromAlpha(alpha is > 0 and < 1 ? alpha : 1 - level, kind);
    }

    /// <summary>A confidence from its error probability, such as 0.05; exact for the smallest alpha.</summary>
    /// <param name="alpha">From 1e-300 to below 1.</param>
    /// <param name="kind">The sides that are bounded.</param>
    /// <exception cref="ArgumentOutOfRangeException">Alpha is not from 1e-300 to below 1, or the kind is none of the named ones.</exception>
    public static Confidence FromAlpha(double alpha, IntervalKind kind = IntervalKind.TwoSided)
    {
        if (!(alpha is >= SmallestAlpha and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, "The error probability alpha must be at least 1e-300 and below 1, such as 0.05.");
        }
        if (kind is < IntervalKind.TwoSided or > IntervalKind.UpperBound)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind must be TwoSided, LowerBound or UpperBound.");
        }
        return new Confidence(alpha, kind);
    }

    /// <summary>The same error probability on the lower side only, or on the upper side only, or on both.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none of the named ones.</exception>
    public Confidence As(IntervalKind kind) => FromAlpha(Alpha, kind);

    /// <summary>The level as a percentage, in invariant English.</summary>
    public override string ToString()
    {
        string sides = Kind switch
        {
            IntervalKind.LowerBound => "lower bound",
            IntervalKind.UpperBound => "upper bound",
            _ => "two-sided",
        };
        return Alpha < 1e-6
            ? string.Create(CultureInfo.InvariantCulture, $"alpha {Alpha:0.###e0}, {sides}")
            : string.Create(CultureInfo.InvariantCulture, $"{100 * (1 - (decimal)Alpha):0.####} %, {sides}");
    }
}
