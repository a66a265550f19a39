namespace MarketingMetrics.Insights;

/// <summary>The convention by which a change was split; results name it, because another convention gives other parts.</summary>
public enum DecompositionMethod : byte
{
    /// <summary>Mix at old rates, rate at new weights: mix = sum (w1 - w0)(r0 - R0), rate = sum w1 (r1 - r0). The default.</summary>
    OldRates,

    /// <summary>Both at the middle of the two periods: symmetric, so that swapping the periods only turns the signs.</summary>
    MidPoint,

    /// <summary>Drivers weighted by the logarithmic mean (LMDI I, B. W. Ang): free of any order of the drivers.</summary>
    LogMean,

    /// <summary>Volume at the old average price; price and mix at the new volume.</summary>
    PriceVolumeMix,

    /// <summary>Each segment's own difference.</summary>
    Contribution,
}
