namespace MarketingMetrics.Facts;

/// <summary>What happened to one measure in one group while it was summed.</summary>
[Flags]
internal enum CellFlags : byte
{
    None = 0,

    /// <summary>Money of two currencies met.</summary>
    CurrenciesDiffer = 1,

    /// <summary>A row reaches over the edge of the group's period.</summary>
    Unresolved = 2,

    /// <summary>A stored cell of what is not additive spans exactly the group's period.</summary>
    SpansPeriod = 4,
}
