using System.Collections.Immutable;

namespace MarketingMetrics.Planning.Worksheet;

/// <summary>The objectives of one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Objectives">Its objectives; a blank one where there are none.</param>
public sealed record WorksheetLevel(ObjectiveLevel Level, ImmutableArray<WorksheetObjective> Objectives);
