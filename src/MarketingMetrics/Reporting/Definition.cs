using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A term and what is said of it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">What is said of it.</param>
public sealed record Definition(Message Term, Message Text);
