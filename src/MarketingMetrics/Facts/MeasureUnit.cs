namespace MarketingMetrics.Facts;

/// <summary>What one unit of a measure is.</summary>
public enum MeasureUnit : byte
{
    /// <summary>A number of things: clicks, sessions, orders. May be fractional where credit is shared.</summary>
    Count,

    /// <summary>An amount of money; every segment states its currency.</summary>
    Money,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>A share of one, such as an impression share of 0.42.</summary>
    Share,

    /// <summary>A score on a scale of its own, such as a quality score or a rank.</summary>
    Score,
}
