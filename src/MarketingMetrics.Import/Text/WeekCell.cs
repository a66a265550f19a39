using System.Globalization;
using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>Reads an ISO week: <c>2026-W41</c>, <c>2026W41</c>.</summary>
internal static class WeekCell
{
    public static bool TryRead(ReadOnlySpan<byte> cell, out DateOnly monday)
    {
        monday = default;
        if (cell.Length is < 6 or > 12) return false;
        string[] parts = Encoding.UTF8.GetString(cell).Replace("-", "", StringComparison.Ordinal).Split(['W', 'w']);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int week)
            || year is < 1980 or > 2100 || week < 1 || week > ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return true;
    }
}
