namespace MarketingMetrics.Import.Text;

/// <summary>Which of two numbers is the day in dates such as <c>3/4/2026</c>.</summary>
internal enum DateOrder : byte
{
    Unknown,
    DayFirst,
    MonthFirst,
}
