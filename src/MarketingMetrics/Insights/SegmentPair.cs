namespace MarketingMetrics.Insights;

/// <summary>One segment in two periods: the two sides of its ratio. What a segment does not deliver counts nothing, as in the totals.</summary>
internal sealed class SegmentPair(string name, bool isOther)
{
    public string Name { get; } = name;

    public bool IsOther { get; } = isOther;

    public SegmentSide Before { get; set; }

    public SegmentSide After { get; set; }

    public SegmentPresence Presence =>
        !Before.HasRows ? SegmentPresence.Entered
        : !After.HasRows ? SegmentPresence.Exited
        : Before.Denominator > 0m && After.Denominator > 0m ? SegmentPresence.Continuing
        : SegmentPresence.WithoutRate;
}
