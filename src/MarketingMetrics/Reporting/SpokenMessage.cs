using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A message that follows from other data of its node, so that JSON writes only its words, and reading ignores them.</summary>
internal readonly record struct SpokenMessage(Message Message);
