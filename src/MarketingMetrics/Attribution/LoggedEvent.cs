namespace MarketingMetrics.Attribution;

/// <summary>One event; <c>Step</c> orders events of one instant: 0 a view, 1 a click, 2 a conversion.</summary>
internal readonly record struct LoggedEvent(int User, long Ticks, int Step, int Code, decimal Conversions, decimal Value, long Row)
{
    public bool IsConversion => Step == 2;

    public bool IsView => Step == 0;
}
