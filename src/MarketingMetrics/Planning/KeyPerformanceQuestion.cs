using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>A key performance question (KPQ): short, open, forward-looking, tied to one objective (B. Marr).</summary>
/// <param name="Id">Stable id within the plan.</param>
/// <param name="Text">The question in the client's words.</param>
/// <param name="ObjectiveId">The objective that it asks about.</param>
/// <param name="Area">The activity that answers it.</param>
public sealed record KeyPerformanceQuestion(string Id, string Text, string ObjectiveId, ActivityArea Area)
{
    /// <summary>Who took part in writing it.</summary>
    public System.Collections.Immutable.ImmutableArray<string> Participants { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The day it was agreed on.</summary>
    public DateOnly? AgreedOn { get; init; }

    /// <summary>The day it was last reviewed.</summary>
    public DateOnly? ReviewedOn { get; init; }
}
