using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>A caveat with the figure it was found on.</summary>
/// <param name="Caveat">The caveat.</param>
/// <param name="Figure">Id of the figure in the report; null where the caveat names it itself, or none.</param>
/// <param name="Label">What the figure is called; null where the caveat is about no single figure.</param>
internal sealed record CaveatFinding(Caveat Caveat, string? Figure = null, Message? Label = null);
