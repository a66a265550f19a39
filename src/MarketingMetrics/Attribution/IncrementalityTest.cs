using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The result of a holdout or geo test: evidence of what a channel causes. It is carried beside attributed figures and never mixed into them, because attribution
/// shares sales out and a test measures what would have been lost. For intervals take the four counts to a test of two proportions.
/// </summary>
public sealed record IncrementalityTest
{
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
    /// <exception cref="ArgumentOutOfRangeException">A count below 0, a size of 0 or less, or an end before the start.</exception>
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
