namespace MarketingMetrics.Facts;

/// <summary>The one rule for keys: snake_case, so that they can stand in formulas, JSON and column names.</summary>
internal static class FactKey
{
    private const int LongestKey = 64;

    public static string Check(string key, string what)
    {
        ArgumentNullException.ThrowIfNull(key);
        return IsValid(key)
            ? key
            : throw new ArgumentException($"'{Shown(key)}' is not a {what} key. Use lower-case letters, digits and underscores, beginning with a letter, at most {LongestKey} characters: new_leads.", nameof(key));
    }

    public static bool IsValid(ReadOnlySpan<char> key)
    {
        if (key.IsEmpty || key.Length > LongestKey || !char.IsAsciiLetterLower(key[0])) return false;
        foreach (char c in key)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '_') return false;
        }

        return true;
    }

    private static string Shown(string key) => key.Length <= LongestKey ? key : key[..LongestKey] + "...";
}
