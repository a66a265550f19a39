using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>Something that happened on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Text">What happened.</param>
public sealed record SeriesEvent(DateOnly Day, Message Text);
