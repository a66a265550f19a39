namespace MarketingMetrics.Reporting;

/// <summary>What a figure says. <c>default</c> is <see cref="Missing"/>, which is not zero.</summary>
public enum FigureState : byte
{
    /// <summary>Not measured, or not for this group and period.</summary>
    Missing,

    /// <summary>A number.</summary>
    Defined,

    /// <summary>Known only as a bound, such as "below 10 %".</summary>
    Bounded,

    /// <summary>Measured, yet no number follows, such as a cost without conversions; the interval may still bound it.</summary>
    Undefined,

    /// <summary>The figure has no meaning in this place.</summary>
    NotApplicable,
}
