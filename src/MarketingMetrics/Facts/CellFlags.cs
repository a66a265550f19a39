namespace MarketingMetrics.Facts;

/// <summary>What happened to one measure in one group while it was summed.</summary>
[Flags]
internal enum CellFlags : byte
{
    None = 0,

    /// <summary>Money of two currencies met.</summary>
    CurrenciesDiffer = 1,

    /// <summary>A row reaches over the edge of the period asked for: no grain of this answer can hold it.</summary>
    Unresolved = 2,

    /// <summary>A row reaches over the edge of the group's bucket: it answers when time is rolled up far enough.</summary>
    Cut = 4,

    /// <summary>A stored cell of what is not additive spans exactly the group's period.</summary>
    SpansPeriod = 8,

    /// <summary>Money could not be converted for want of a rate.</summary>
    RateMissing = 16,

    /// <summary>The sum left 128 bits.</summary>
    TooLarge = 32,
}
