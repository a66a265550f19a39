namespace MarketingMetrics.Import.Text;

/// <summary>Reads a span of days out of a line: <c>July 8, 2025 - July 31, 2025</c>, <c>20250101-20251231</c>, <c>1 sept. 2026 - 2 sept. 2026</c>.</summary>
internal static class PeriodText
{
    private static readonly string[] Joints = [" - ", " – ", " — ", " to ", " bis ", " au ", " al ", " a ", "–", "-"];

    public static bool TryRead(string line, DateOrder order, out Period period)
    {
        period = default;
        string text = line.Trim().Trim('"').Trim();
        if (text.Length is < 6 or > 120) return false;
        foreach (string joint in Joints)
        {
            for (int at = text.IndexOf(joint, StringComparison.Ordinal); at > 0; at = text.IndexOf(joint, at + 1, StringComparison.Ordinal))
            {
                string left = text[..at], right = text[(at + joint.Length)..];
                if (left.Length < 6 || right.Length < 6) continue;
                if (DateCell.TryRead(right, order, out DateOnly end) && DateCell.TryRead(left, order, out DateOnly start) && start <= end)
                {
                    period = new Period(start, end);
                    return true;
                }
            }
        }

        if (!DateCell.TryRead(text, order, out DateOnly day)) return false;
        period = Period.Day(day);
        return true;
    }

    /// <summary>Reads a name of a span: <c>4th quarter 2023</c>, <c>Q4 2023</c>, <c>2023</c>.</summary>
    public static bool TryReadName(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        text = text.Trim();
        if (text.Length is < 4 or > 40) return false;
        int year = 0, quarter = 0;
        bool isQuarter = false;
        Span<Range> words = stackalloc Range[text.Length];
        foreach (Range range in words[..text.SplitAny(words, " -/\u00A0\u202F")])
        {
            ReadOnlySpan<char> word = text[range];
            if (word.IsEmpty) continue;
            if (word.Length == 4 && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number)) year = number;
            else if (word.Length is >= 1 and <= 4 && FirstDigit(word) is >= 1 and <= 4 and var digit && quarter == 0)
            {
                quarter = digit;
                isQuarter |= word.Length == 2 && word[0] is 'Q' or 'T' or 'q' or 't';
            }
            else if (word is "quarter" or "Quarter" or "trimestre" or "Quartal" or "kwartaal") isQuarter = true;
            else if (word is not "de") return false;
        }

        if (year is < 1980 or > 2100 || isQuarter != quarter > 0) return false;
        period = quarter == 0 ? Period.Year(year) : new Period(new DateOnly(year, (3 * quarter) - 2, 1), new DateOnly(year, (3 * quarter) - 2, 1).AddMonths(3).AddDays(-1));
        return true;
    }

    private static int FirstDigit(ReadOnlySpan<char> word)
    {
        int at = word.IndexOfAnyInRange('0', '9');
        return at < 0 ? 0 : word[at] - '0';
    }
}
