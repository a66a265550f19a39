using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>What the lines before a header tell, whatever their language: their structure is read, not their words.</summary>
internal sealed partial record Preamble
{
    private int _plainLines;
    private int _dates;

    public string? Title { get; private set; }

    public string? Account { get; private set; }

    public string? Property { get; private set; }

    public Period? Period { get; private set; }

    public string? TimeZone { get; private set; }

    public DateOnly? ExtractedOn { get; private set; }

    public long? DeclaredRows { get; private set; }

    public bool IsIncomplete { get; private set; }

    /// <summary>Rows are cut as this word says (<c>Daily</c>, <c>Summary</c>).</summary>
    public string? Aggregation { get; private set; }

    /// <summary>Whether the month came first in a date with a month name: American English, so numeric dates are too.</summary>
    public DateOrder Order { get; private set; }

    /// <summary>Whether some line was a date or a span of dates.</summary>
    public bool HasDates => Period is not null || _dates > 0;

    /// <summary>Begins a further group of comment lines: its dates replace those before.</summary>
    public void BeginGroup() => _dates = 0;

    public void Line(string raw)
    {
        string text = raw.Trim().TrimStart('#').Trim();
        if (text.Length >= 2 && text[0] == '"') text = text.Trim('"').Trim();
        if (text.Trim('-', '=', ' ').Length == 0) return;
        if (text.Length <= 120 && TryPeriod(text, out Period period) && text.Any(char.IsAsciiDigit))
        {
            Period = period;
            Order = StyleOf(text);
            if (_plainLines == 2 && Account is null && Property is null) (Property, Title) = (Title, _second);
            return;
        }

        int colon = text.IndexOf(':');
        if (colon > 0 && (_plainLines > 0 || IsPair(text[..colon]))) Pair(text[..colon].Trim(), text[(colon + 1)..].Trim(), isComment: raw.TrimStart('\uFEFF').StartsWith('#'));
        else Plain(text);
    }

    public static bool TryPeriod(string text, out Period period) =>
        PeriodText.TryRead(text, DateOrder.MonthFirst, out period) || PeriodText.TryRead(text, DateOrder.DayFirst, out period);

    private string? _second;

    private void Plain(string text)
    {
        _plainLines++;
        if (_plainLines == 1) Title = text;
        else if (_plainLines == 2) _second = text;
    }

    // Microsoft begins with a pair, Google Analytics with a title that may look like one.
    private static bool IsPair(string key) => key.Trim() is "Report Name" or "Report Time" or "Time Zone" or "Account" or "Property" or "ID" or "Report type" or "Period" || key.StartsWith("Last Completed", StringComparison.Ordinal);

    private void Pair(string key, string value, bool isComment)
    {
        switch (key)
        {
            case "Report Name": Title = value; _plainLines++; return;
            case "Time Zone": TimeZone = value; return;
            case "Report Aggregation": Aggregation = value; return;
            case "Potential Incomplete Data": IsIncomplete = value.Equals("true", StringComparison.OrdinalIgnoreCase); return;
            case "Rows": DeclaredRows = long.TryParse(value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out long rows) ? rows : null; return;
            case "Report Time": ReportTime(value); return;
            case "Report Filter" or "Last Completed Available Day" or "Last Completed Available Hour": return;
        }

        if (value.Length > 10 && PeriodText.TryRead(value, DateOrder.Unknown, out Period whole) && whole.Days > 1)
        {
            Period = whole;
        }
        else if (DateCell.TryRead(value, DateOrder.Unknown, out DateOnly day))
        {
            Date(day);
            if (Order == DateOrder.Unknown) Order = StyleOf(value);
        }
        else if (key.StartsWith("Account", StringComparison.OrdinalIgnoreCase) || (isComment && Account is null)) Account = value;
        else if (isComment) Property ??= value;
    }

    private void ReportTime(string value)
    {
        string[] ends = value.Split(',');
        if (ends.Length is 1 or 2 && DateCell.TryRead(ends[0], DateOrder.MonthFirst, out DateOnly start) && DateCell.TryRead(ends[^1], DateOrder.MonthFirst, out DateOnly end) && start <= end)
            Period = new Period(start, end);
    }

    // The first date of a group is the start, the second the end, the third when the report was made.
    private void Date(DateOnly day)
    {
        _dates++;
        if (_dates == 1) Period = new Period(day, day.AddDays((Period?.Days ?? 1) - 1));
        else if (_dates == 2 && Period is { } open && day >= open.Start) Period = new Period(open.Start, day);
        else if (_dates == 3) ExtractedOn = day;
    }

    private static DateOrder StyleOf(string text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c)) return DateOrder.MonthFirst;
            if (char.IsAsciiDigit(c)) return text.Any(char.IsLetter) ? DateOrder.DayFirst : DateOrder.Unknown;
        }

        return DateOrder.Unknown;
    }
}
