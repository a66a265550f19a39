namespace MarketingMetrics.Import.Text;

/// <summary>A row of cells and where it stands.</summary>
internal readonly record struct ListRow(long Line, string[] Cells);
