namespace MarketingMetrics.Facts;

/// <summary>What is known of a value. <c>default</c> is <see cref="Missing"/>.</summary>
public enum ValueState : byte
{
    /// <summary>Not measured, or not for this group and period: not the same as zero.</summary>
    Missing,

    /// <summary>A number.</summary>
    Defined,

    /// <summary>Known only as a bound, such as "below 10 %".</summary>
    Bounded,

    /// <summary>Measured, yet no number follows: a zero denominator, sources in conflict, two currencies.</summary>
    Undefined,
}
