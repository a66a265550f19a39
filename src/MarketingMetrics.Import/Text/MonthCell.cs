using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>Reads a month: <c>2026-10</c>, <c>202610</c>, <c>October 2026</c>, <c>10/2026</c>, <c>Oct-26</c>.</summary>
internal static class MonthCell
{
    public static bool TryRead(ReadOnlySpan<byte> cell, out DateOnly first)
    {
        first = default;
        if (cell.Length is < 6 or > 40) return false;
        string text = Encoding.UTF8.GetString(cell);
        string[] parts = text.Split([' ', '-', '/', '.', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries);
        int year = 0, month = 0;
        if (parts.Length > 3) return false;
        // What spreadsheets make of a month: Oct-25 is no day.
        if (parts is [_, [_, _] shortYear] && text.Contains('-', StringComparison.Ordinal) && MonthNames.Find(parts[0]) > 0) parts[1] = "20" + shortYear;
        foreach (string part in parts)
        {
            if (month > 0 && part.Length <= 2) return false;
            if (part.Length == 4 && int.TryParse(part, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int four)) year = four;
            else if (part.Length == 6 && int.TryParse(part, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int six)) (year, month) = (six / 100, six % 100);
            else if (part.Length <= 2 && int.TryParse(part, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int two)) month = two;
            else if (MonthNames.Find(part) is > 0 and var named) month = named;
            else if (part != "de") return false;
        }

        if (year is < 1980 or > 2100 || month is < 1 or > 12) return false;
        first = new DateOnly(year, month, 1);
        return true;
    }
}
