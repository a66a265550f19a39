using System.Globalization;

namespace MarketingMetrics.Import.Reading;

/// <summary>Reads the windows out of a setting such as <c>7-day click, 1-day view or 1-day engaged view</c>.</summary>
internal static class AttributionSetting
{
    public static (int? Click, int? View) Windows(string setting)
    {
        if (setting.Length is 0 or > 200) return (null, null);
        int? click = null, view = null;
        string[] words = setting.ToLowerInvariant().Split([' ', ',', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 2 < words.Length; i++)
        {
            if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out int days) || words[i + 1] is not ("day" or "days" or "d")) continue;
            if (words[i + 2].StartsWith("click", StringComparison.Ordinal)) click = days;
            else if (words[i + 2] == "view") view = days;
        }

        return (click, click is null ? view : view ?? 0);
    }
}
