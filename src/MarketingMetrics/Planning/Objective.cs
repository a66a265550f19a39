namespace MarketingMetrics.Planning;

/// <summary>Something the client wants, on one of three levels; each but a business objective serves one above it.</summary>
/// <param name="Id">Stable id within the plan.</param>
/// <param name="Level">Business, marketing or campaign.</param>
/// <param name="Text">The objective in the client's words.</param>
public sealed record Objective(string Id, ObjectiveLevel Level, string Text)
{
    /// <summary>The objective that it serves; null at the top.</summary>
    public string? ParentId { get; init; }

    /// <summary>Who answers for it.</summary>
    public string? Owner { get; init; }

    /// <summary>The day by which it is to be reached.</summary>
    public DateOnly? Due { get; init; }
}
