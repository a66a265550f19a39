namespace MarketingMetrics.Docs;

/// <summary>One generated page: where it lies below <c>docs/</c>, and its Markdown.</summary>
public sealed record DocsPage(string Path, string Markdown);
