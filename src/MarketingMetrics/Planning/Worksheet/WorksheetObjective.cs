using System.Collections.Immutable;

namespace MarketingMetrics.Planning.Worksheet;

/// <summary>An objective with its questions.</summary>
/// <param name="Objective">The objective; null leaves a line to fill in.</param>
/// <param name="Serves">The objective that it serves.</param>
/// <param name="Questions">Its questions.</param>
public sealed record WorksheetObjective(Objective? Objective, Objective? Serves, ImmutableArray<WorksheetQuestion> Questions)
{
    internal static WorksheetObjective Blank { get; } = new(null, null, [new WorksheetQuestion(null, []), new WorksheetQuestion(null, [])]);
}
