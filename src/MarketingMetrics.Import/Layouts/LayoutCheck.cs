using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Layouts;

/// <summary>Finds mistakes in a layout when it is built, not when a file is read.</summary>
internal static class LayoutCheck
{
    public static void Check(ExportLayout layout)
    {
        if (string.IsNullOrWhiteSpace(layout.Key) || string.IsNullOrWhiteSpace(layout.Source))
            throw new FormatException("A layout needs a key and a source.");
        if (layout.Columns.IsDefaultOrEmpty) throw new FormatException($"Layout '{layout.Key}' has no columns.");
        if (layout.DatedMeasure is { } dated && !layout.Columns.Any(column => column.Measure == dated))
            throw new FormatException($"Layout '{layout.Key}': its dated columns are '{dated}', but none of its columns is that measure.");
        foreach (LayoutColumn column in layout.Columns)
        {
            int told = (column.Measure is null ? 0 : 1) + (column.Dimension is null ? 0 : 1) + (column.Check is null ? 0 : 1) + (column.Role == ColumnRole.None ? 0 : 1);
            string which = $"Layout '{layout.Key}', column '{column.Names.Values.FirstOrDefault() ?? column.What}'";
            if (column.Names.IsEmpty) throw new FormatException($"{which} has no names.");
            if (told > 1) throw new FormatException($"{which} is a measure, a dimension, a check or a role: only one of them.");
            if (column.Dimension is "source" or "currency") throw new FormatException($"{which}: give it the role {(column.Dimension == "source" ? ColumnRole.Source : ColumnRole.Currency)}, it is no dimension.");
            if (column.Times is not null && column.Measure is null) throw new FormatException($"{which} has 'times' but no measure.");
            if (column.Check is not null && !Formula.TryParse(column.Check, null, out _)) throw new FormatException($"{which}: '{column.Check}' is no formula of standard measures.");
        }
    }
}
