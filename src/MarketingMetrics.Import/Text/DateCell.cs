using System.Text;

namespace MarketingMetrics.Import.Text;

/// <summary>Reads the day out of a cell: numeric in any order, with month names, with a time behind it.</summary>
internal static class DateCell
{
    private const int MostBytes = 64;

    public static bool TryRead(ReadOnlySpan<byte> cell, DateOrder order, out DateOnly date)
    {
        date = default;
        cell = CellText.Trim(cell);
        if (cell.Length is < 6 or > MostBytes) return false;
        // The everyday form first: 2026-10-31.
        if (cell.Length >= 10 && cell[4] == (byte)'-' && cell[7] == (byte)'-'
            && TryDigits(cell[..4], out int y) && TryDigits(cell[5..7], out int m) && TryDigits(cell[8..10], out int d)
            && (cell.Length == 10 || cell[10] is (byte)' ' or (byte)'T' or (byte)'|'))
        {
            return TryMake(y, m, d, out date);
        }

        Span<char> text = stackalloc char[MostBytes];
        return Encoding.UTF8.TryGetChars(cell, text, out int length) && TryRead(text[..length], order, out date);
    }

    public static bool TryRead(ReadOnlySpan<char> text, DateOrder order, out DateOnly date)
    {
        date = default;
        Parts parts = Split(text);
        if (parts.Count == 0) return false;
        if (parts.Month > 0)
        {
            if (parts.Count < 2) return false;
            return parts.FirstDigits == 4 ? TryMake(parts.First, parts.Month, parts.Second, out date) : TryMake(YearOf(parts.Second, parts.SecondDigits), parts.Month, parts.First, out date);
        }

        if (parts.FirstDigits == 8) return TryMake(parts.First / 10000, parts.First / 100 % 100, parts.First % 100, out date);
        if (parts.Count < 3) return false;
        if (parts.FirstDigits == 4) return TryMake(parts.First, parts.Second, parts.Third, out date);
        int year = YearOf(parts.Third, parts.ThirdDigits);
        if (parts.Separator == '.') order = DateOrder.DayFirst;
        return order switch
        {
            DateOrder.DayFirst => TryMake(year, parts.Second, parts.First, out date),
            DateOrder.MonthFirst => TryMake(year, parts.First, parts.Second, out date),
            _ => false,
        };
    }

    /// <summary>The order that a cell proves, because one of its numbers is above 12; <paramref name="ambiguous"/> where both orders fit and differ.</summary>
    public static DateOrder OrderOf(ReadOnlySpan<byte> cell, out bool ambiguous)
    {
        ambiguous = false;
        cell = CellText.Trim(cell);
        if (cell.Length is < 6 or > MostBytes) return DateOrder.Unknown;
        Span<char> text = stackalloc char[MostBytes];
        if (!Encoding.UTF8.TryGetChars(cell, text, out int length)) return DateOrder.Unknown;
        Parts parts = Split(text[..length]);
        if (parts.Month > 0 || parts.Count < 3 || parts.FirstDigits > 2 || parts.Separator == '.') return DateOrder.Unknown;
        if (parts.First > 12 && parts.Second is >= 1 and <= 12) return DateOrder.DayFirst;
        if (parts.Second > 12 && parts.First is >= 1 and <= 12) return DateOrder.MonthFirst;
        ambiguous = parts.First != parts.Second;
        return DateOrder.Unknown;
    }

    // Up to three numbers and a month word; what follows a complete date (a time, a zone) is left out.
    private static Parts Split(ReadOnlySpan<char> text)
    {
        var parts = new Parts();
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c))
            {
                int start = at;
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
                // Hours and minutes without separators: 2026103123.
                if (at - start is 10 or 12 && parts.Count == 0) return parts.Add(int.Parse(text.Slice(start, 8), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture), 8) ? parts : default;
                if (at - start > 8 || !parts.Add(int.Parse(text[start..at], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture), at - start)) return default;
                if (parts.IsComplete) return at < text.Length && text[at] is '/' or '-' ? default : parts;
                if (at < text.Length && parts.Count == 1) parts.Separator = text[at];
            }
            else if (char.IsLetter(c))
            {
                int start = at;
                while (at < text.Length && char.IsLetter(text[at])) at++;
                int month = MonthNames.Find(text[start..at]);
                // "mar. 3 févr.": what looks like March is Tuesday where another month follows.
                if (month > 0 && (parts.Month == 0 || parts.IsWeekday)) (parts.Month, parts.IsWeekday) = (month, parts is { Month: 0, Count: 0 } && text[start..at].Equals("mar", StringComparison.OrdinalIgnoreCase));
                else if (parts.Count == 3) return parts;
                else if (!IsFiller(text[start..at])) return default;
            }
            else if (c is ' ' or '\u00A0' or '\u202F' or '-' or '/' or '.' or ',')
            {
                at++;
            }
            else
            {
                return default;
            }
        }

        return parts;
    }

    // "1 de abril de 2025", "1er janvier", "Tue, Feb 18", "Mi., 1. Okt.": weekdays and little words of up to nine letters.
    private static bool IsFiller(ReadOnlySpan<char> word) => word.Length <= 9 || word.EndsWith("feira", StringComparison.OrdinalIgnoreCase);

    private static int YearOf(int number, int digits) => digits <= 2 ? 2000 + number : number;

    private static bool TryDigits(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (byte b in digits)
        {
            if ((uint)(b - '0') > 9) return false;
            value = (value * 10) + (b - '0');
        }

        return true;
    }

    // Marketing data has no year before 1980 nor after 2100: such a "date" is a number that was misread.
    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1980 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private struct Parts
    {
        public int Count, First, Second, Third, FirstDigits, SecondDigits, ThirdDigits, Month;
        public char Separator;
        public bool IsWeekday;

        public readonly bool IsComplete => Month > 0 ? Count == 2 : Count == 3 || (Count == 1 && FirstDigits == 8);

        public bool Add(int value, int digits)
        {
            switch (Count++)
            {
                case 0: (First, FirstDigits) = (value, digits); return true;
                case 1: (Second, SecondDigits) = (value, digits); return true;
                case 2: (Third, ThirdDigits) = (value, digits); return true;
                default: return false;
            }
        }
    }
}
