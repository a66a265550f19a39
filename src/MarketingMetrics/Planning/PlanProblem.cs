namespace MarketingMetrics.Planning;

/// <summary>Something that makes a plan impossible to evaluate.</summary>
/// <param name="Path">Where, as a JSON path: <c>$.kpis[2].question</c>.</param>
/// <param name="Text">What is wrong and what to do.</param>
public sealed record PlanProblem(string Path, string Text)
{
    /// <summary>Path and text.</summary>
    public override string ToString() => $"{Path}: {Text}";
}
