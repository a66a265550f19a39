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
}
