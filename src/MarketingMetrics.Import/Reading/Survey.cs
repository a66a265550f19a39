using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The first pass over a file: its tables, and how their numbers and dates are written. Facts come in the second.</summary>
internal static class Survey
{
    // Beyond these rows a pass goes on only while numbers or dates are still undecided.
    private const long EnoughRows = 4_096;

    /// <param name="walker">The rows.</param>
    /// <param name="blocks">Collects the tables.</param>
    /// <param name="toTheEnd">Whether the last day must be known, because another file may share days with this one.</param>
    /// <param name="cancellation">Stops the pass.</param>
    public static void Run(TableWalker walker, List<BlockSurvey> blocks, bool toTheEnd, CancellationToken cancellation)
    {
        BlockSurvey? block = null;
        for (long row = 0; ; row++)
        {
            if ((row & 0x3FF) == 0) cancellation.ThrowIfCancellationRequested();
            switch (walker.Next())
            {
                case RowKind.End:
                    return;
                case RowKind.Header:
                    blocks.Add(block = new BlockSurvey(walker.Block!));
                    break;
                case RowKind.NoData when block is not null:
                    block.SaysNoData = true;
                    break;
                case RowKind.Data when block is not null:
                    block.DataRows++;
                    Look(walker.Rows, block);
                    if (!toTheEnd && row >= EnoughRows && (row & 0x3FF) == 0 && IsDecided(block) && !walker.MayHaveMoreTables) return;
                    break;
            }
        }
    }

    private static void Look(RowSource rows, BlockSurvey block)
    {
        List<MappedColumn> columns = block.Block.Map.Columns;
        for (int i = 0; i < columns.Count; i++)
        {
            MappedColumn column = columns[i];
            if (column.At >= rows.Count) continue;
            if (column.Measure?.Unit == MeasureUnit.Money && block.SignCurrency.IsNone && rows.Cell(column.At) is [> (byte)'9', ..] or [.., > (byte)'9']) block.SignCurrency = CurrencySign.CurrencyOf(rows.Cell(column.At));
            if (column.IsNumber) block.Numbers[i].Look(rows.Cell(column.At), column.IsWhole);
            else if (column.Layout.Role == ColumnRole.Period && PeriodText.TryRead(rows.Text(column.At), DateOrder.Unknown, out Period days)) block.Meet(days);
            else if (column.IsDate) LookAtDate(rows.Cell(column.At), block);
        }
    }

    private static void LookAtDate(ReadOnlySpan<byte> cell, BlockSurvey block)
    {
        if (DateCell.TryRead(cell, DateOrder.Unknown, out DateOnly day))
        {
            block.Meet(Period.Day(day));
            return;
        }

        switch (DateCell.OrderOf(cell, out bool ambiguous))
        {
            case DateOrder.DayFirst: block.DayFirst++; return;
            case DateOrder.MonthFirst: block.MonthFirst++; return;
        }

        if (!ambiguous) return;
        block.AmbiguousDates++;
        if (block.Block.Preamble.Period is not { } period) return;
        if (DateCell.TryRead(cell, DateOrder.DayFirst, out DateOnly dayFirst) && period.Contains(dayFirst)) block.AmbiguousDayFirstInPeriod++;
        if (DateCell.TryRead(cell, DateOrder.MonthFirst, out DateOnly monthFirst) && period.Contains(monthFirst)) block.AmbiguousMonthFirstInPeriod++;
    }

    private static bool IsDecided(BlockSurvey block) =>
        (block.AmbiguousDates == 0 || block.DayFirst + block.MonthFirst > 0)
        && (Array.TrueForAll(block.Numbers, numbers => numbers.Ambiguous == 0) || Array.Exists(block.Numbers, numbers => numbers.Proven is not null));
}
