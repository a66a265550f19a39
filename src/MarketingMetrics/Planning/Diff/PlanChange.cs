namespace MarketingMetrics.Planning.Diff;

/// <summary>One difference between two plans.</summary>
/// <param name="Path">What differs, by id: <c>kpis.cpa.benchmark</c>; a whole entry is <c>kpis.cpa</c>.</param>
/// <param name="Before">As it was, as one line; null where it is new.</param>
/// <param name="After">As it is, as one line; null where it is gone.</param>
public sealed record PlanChange(string Path, string? Before, string? After)
{
    /// <summary>Whether something came, went or changed.</summary>
    public PlanChangeKind Kind => Before is null ? PlanChangeKind.Added : After is null ? PlanChangeKind.Removed : PlanChangeKind.Changed;

    /// <summary>Reads as <c>~ kpis.cpa.benchmark: target 25.00 EUR -> target 22.00 EUR</c>, <c>+ questions.q7: ...</c>, <c>- kpis.likes: ...</c>.</summary>
    public override string ToString() => Kind switch
    {
        PlanChangeKind.Added => $"+ {Path}: {After}",
        PlanChangeKind.Removed => $"- {Path}: {Before}",
        _ => $"~ {Path}: {Before} -> {After}",
    };
}
