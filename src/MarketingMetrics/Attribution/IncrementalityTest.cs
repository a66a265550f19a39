using System.Globalization;
using MarketingMetrics.Language;
using MarketingMetrics.Statistics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The result of a holdout or geo test: evidence of what a channel causes. It is carried beside attributed figures and never mixed into them, because attribution
/// shares sales out and a test measures what would have been lost. The intervals take
/// every conversion as independent of the others: for a test by region they are the least that can be said.
/// </summary>
public sealed record IncrementalityTest
{
    private const decimal Most = 1e15m;
    private const decimal Least = 0.000001m;

    /// <summary>A test result.</summary>
    /// <param name="channel">The channel that was withheld from the control group.</param>
    /// <param name="design">How.</param>
    /// <param name="treatedConversions">Conversions of the group that could meet the channel, 0 or more.</param>
    /// <param name="treatedSize">Size of that group (people, or the population of its regions), above 0.</param>
    /// <param name="controlConversions">Conversions of the group that could not, 0 or more.</param>
    /// <param name="controlSize">Size of that group, above 0.</param>
    /// <param name="start">First day of the test.</param>
    /// <param name="end">Last day of the test, included.</param>
    /// <param name="source">Who ran it and where it is written down.</param>
    /// <exception cref="ArgumentException">A blank channel or source.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count below 0 or above 10^15, a size outside 10^-6 to 10^15, or an end before the start.</exception>
    public IncrementalityTest(
        string channel, IncrementalityDesign design, decimal treatedConversions, decimal treatedSize, decimal controlConversions, decimal controlSize, DateOnly start, DateOnly end, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(channel);
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        ArgumentOutOfRangeException.ThrowIfNegative(treatedConversions);
        ArgumentOutOfRangeException.ThrowIfNegative(controlConversions);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(treatedSize);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(controlSize);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(treatedConversions, controlConversions), Most, nameof(treatedConversions));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Max(treatedSize, controlSize), Most, nameof(treatedSize));
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(treatedSize, controlSize), Least, nameof(treatedSize));
        (Channel, Design, Source, Start, End) = (channel, design, source, start, end);
        (TreatedConversions, TreatedSize, ControlConversions, ControlSize) = (treatedConversions, treatedSize, controlConversions, controlSize);
    }

    /// <summary>The channel that was withheld.</summary>
    public string Channel { get; }

    /// <summary>How it was withheld.</summary>
    public IncrementalityDesign Design { get; }

    /// <summary>Conversions of the treated group.</summary>
    public decimal TreatedConversions { get; }

    /// <summary>Size of the treated group.</summary>
    public decimal TreatedSize { get; }

    /// <summary>Conversions of the control group.</summary>
    public decimal ControlConversions { get; }

    /// <summary>Size of the control group.</summary>
    public decimal ControlSize { get; }

    /// <summary>First day.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day, included.</summary>
    public DateOnly End { get; }

    /// <summary>Who ran it and where it is written down.</summary>
    public string Source { get; }

    /// <summary>Conversions the treated group had beyond what its size would have brought without the channel: treated - control x treated size / control size.</summary>
    public decimal IncrementalConversions => TreatedConversions - ControlConversions * TreatedSize / ControlSize;

    /// <summary>Rate of the treated group / rate of the control group - 1, as a fraction; <see langword="null"/> where the control group has no conversion.</summary>
    public decimal? Lift => ControlConversions == 0 ? null : IncrementalConversions / (ControlConversions * TreatedSize / ControlSize);

    /// <summary>
    /// Interval of <see cref="IncrementalConversions"/>. Where nobody converts more than once (neither group has more conversions than people) Newcombe's interval of the
    /// difference of the two rates times the treated size; else from Garwood's intervals of both counts, joined in the same way.
    /// </summary>
    /// <param name="confidence">The level; 95 % two-sided when omitted.</param>
    public Interval IncrementalInterval(Confidence confidence = default)
    {
        (double treated, double control, double size) = ((double)TreatedConversions, (double)ControlConversions, (double)TreatedSize);
        if (AreProportions) return ProportionDifference.Newcombe(treated, size, control, (double)ControlSize, confidence).DividedBy(1 / size);
        double scale = size / (double)ControlSize;
        // Both limits of both counts are needed whichever bound is asked, each at the error probability of one side.
        Confidence both = Confidence.FromAlpha(Math.Min(confidence.Kind == IntervalKind.TwoSided ? confidence.Alpha : 2 * confidence.Alpha, 1 - 1e-16));
        Interval one = CountInterval.Garwood(treated, both), two = CountInterval.Garwood(control, both);
        double gap = treated - (control * scale);
        double below = double.Hypot(treated - one.Lower, (two.Upper - control) * scale), above = double.Hypot(one.Upper - treated, (control - two.Lower) * scale);
        return new Interval(confidence.Kind == IntervalKind.UpperBound ? double.NegativeInfinity : gap - below, confidence.Kind == IntervalKind.LowerBound ? double.PositiveInfinity : gap + above, confidence);
    }

    /// <summary>
    /// Interval of <see cref="Lift"/>, as a fraction: Koopman's interval of the ratio of the two rates, or, where somebody may convert more than once, the exact one of
    /// two Poisson rates; less one. Without a control conversion its upper end is infinite.
    /// </summary>
    /// <param name="confidence">The level; 95 % two-sided when omitted.</param>
    public Interval LiftInterval(Confidence confidence = default)
    {
        (double treated, double control) = ((double)TreatedConversions, (double)ControlConversions);
        Interval ratio = AreProportions
            ? ProportionRatio.Koopman(treated, (double)TreatedSize, control, (double)ControlSize, confidence)
            : RateRatio.Exact(treated, (double)TreatedSize, control, (double)ControlSize, confidence);
        return ratio with { Lower = ratio.Lower - 1, Upper = ratio.Upper - 1 };
    }

    /// <summary>Two-sided p-value of "the channel brings nothing": the pooled z test, or the score test of two Poisson rates where somebody may convert more than once.</summary>
    public double PValue => AreProportions
        ? TwoProportionTest.PooledZ((double)TreatedConversions, (double)TreatedSize, (double)ControlConversions, (double)ControlSize).PValue
        : RateRatio.Score((double)TreatedConversions, (double)TreatedSize, (double)ControlConversions, (double)ControlSize).PValue;

    private bool AreProportions => TreatedConversions <= TreatedSize && ControlConversions <= ControlSize;

    /// <summary>What was tested: channel, design and days, as data.</summary>
    public Message Title => AttributionWords.Of("tests.term", MessageArgument.OfText("channel", Channel), MessageArgument.OfMessage("design", AttributionWords.Of("designs", Design)),
        MessageArgument.OfPeriod("period", new Period(Start, End)));

    /// <summary>The result with its intervals in a few sentences, as data.</summary>
    /// <param name="confidence">The level; 95 % when omitted. Always told two-sided.</param>
    public Message ToMessage(Confidence confidence = default)
    {
        confidence = confidence.As(IntervalKind.TwoSided);
        Interval more = IncrementalInterval(confidence), lift = LiftInterval(confidence);
        List<MessageArgument> arguments =
        [
            MessageArgument.OfNumber("conversions", decimal.Round(IncrementalConversions, 1), signed: true), MessageArgument.OfPercent("level", (decimal)more.Level, 0),
            MessageArgument.OfNumber("low", (decimal)Math.Round(more.Lower), 0), MessageArgument.OfNumber("high", (decimal)Math.Round(more.Upper), 0),
            MessageArgument.OfNumber("treated", TreatedConversions), MessageArgument.OfNumber("treated_size", TreatedSize),
            MessageArgument.OfNumber("control", ControlConversions), MessageArgument.OfNumber("control_size", ControlSize), MessageArgument.OfText("source", Source),
        ];
        if (Lift is not { } share || !(lift.Upper < 1e6)) return AttributionWords.Of("tests.text_open", [.. arguments]);
        return AttributionWords.Of("tests.text",
        [
            .. arguments, MessageArgument.OfPercent("lift", share, 1, signed: true),
            MessageArgument.OfPercent("lift_low", (decimal)lift.Lower, 1, signed: true), MessageArgument.OfPercent("lift_high", (decimal)lift.Upper, 1, signed: true),
        ]);
    }

    /// <summary>For example <c>search, Holdout 2026-09-01 to 2026-09-30: +20 conversions, lift +20.0 % (120 of 1,000 against 100 of 1,000; in-house)</c>.</summary>
    public override string ToString()
    {
        CultureInfo plain = CultureInfo.InvariantCulture;
        string lift = Lift is { } share ? "lift " + (100 * share).ToString("+0.0;-0.0;0.0", plain) + " %" : "lift undefined: no control conversion";
        return string.Create(
            plain,
            $"{Channel}, {Design} {Start:yyyy-MM-dd} to {End:yyyy-MM-dd}: {IncrementalConversions:+0.##;-0.##;0} conversions, {lift} ({TreatedConversions:#,##0.##} of {TreatedSize:#,##0.##} against {ControlConversions:#,##0.##} of {ControlSize:#,##0.##}; {Source})");
    }
}
