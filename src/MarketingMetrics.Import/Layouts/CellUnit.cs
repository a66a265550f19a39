namespace MarketingMetrics.Import.Layouts;

/// <summary>What a plain number in a column is counted in.</summary>
public enum CellUnit
{
    /// <summary>As it stands. A cell with a percent sign is a percentage whatever its column says.</summary>
    Plain,

    /// <summary>Percent without a sign: 0.73 is 0.73 %.</summary>
    Percent,

    /// <summary>Millionths of the currency unit: 1,500,000 is 1.50.</summary>
    Micros,

    /// <summary>Milliseconds.</summary>
    Milliseconds,
}
