namespace MarketingMetrics.Caveats;

/// <summary>The one-line form of a figure reference.</summary>
internal static class FigureRefText
{
    internal static bool IsId(string id) => !id.Any(c => char.IsWhiteSpace(c) || c is '[' or ']' or '@' or '#' or '*');

    internal static string Write(FigureRef figure)
    {
        List<string> parts = [];
        if (figure.Metric is { } metric)
            parts.Add(metric);
        if (figure.Scope is { } scope)
            parts.Add($"[{scope}]");
        if (figure.Period is { } period)
            parts.Add($"@ {period}");
        if (figure.Kpi is { } kpi)
            parts.Add($"# {kpi}");
        return parts.Count == 0 ? "*" : string.Join(' ', parts);
    }

    internal static bool TryRead(string? text, out FigureRef result)
    {
        result = default;
        if (string.IsNullOrWhiteSpace(text))
            return false;
        if (text.Trim() == "*")
            return true;

        // A scope may hold any sign, the parts behind it hold no bracket: so the last bracket ends the scope.
        int open = text.IndexOf('[', StringComparison.Ordinal);
        int close = text.LastIndexOf(']');
        if (open < 0 != close < 0 || close < open)
            return false;
        string? scope = open < 0 ? null : text[(open + 1)..close].Trim();
        string before = open < 0 ? "" : text[..open];
        string behind = open < 0 ? text : text[(close + 1)..];

        string? kpi = Cut(ref behind, '#');
        string? days = Cut(ref behind, '@');
        Period period = default;
        string metric = (before + behind).Trim();
        bool misplaced = open >= 0 && behind.Trim().Length > 0;
        if (misplaced || scope == "" || kpi == "" || !IsId(metric) || (kpi is not null && !IsId(kpi)) || (days is not null && !Period.TryParse(days, out period)))
            return false;
        result = new FigureRef(metric, scope, days is null ? null : period, kpi);
        return true;
    }

    private static string? Cut(ref string text, char sign)
    {
        int at = text.IndexOf(sign, StringComparison.Ordinal);
        if (at < 0)
            return null;
        string cut = text[(at + 1)..].Trim();
        text = text[..at];
        return cut;
    }
}
