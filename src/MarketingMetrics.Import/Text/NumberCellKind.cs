namespace MarketingMetrics.Import.Text;

/// <summary>What a cell says of a quantity.</summary>
internal enum NumberCellKind : byte
{
    Missing,
    Value,
    Below,
    Above,
    Unreadable,
}
