namespace MarketingMetrics.Attribution;

/// <summary>Several models on the same paths, side by side.</summary>
/// <param name="Results">The results in the order of the models; all list the same channels.</param>
public sealed record AttributionComparison(IReadOnlyList<AttributionResult> Results)
{
    /// <summary>Results of holdout or geo tests, shown beside the attributed figures and never mixed into them.</summary>
    public IReadOnlyList<IncrementalityTest> Evidence { get; init; } = [];

    /// <summary>The result of one model.</summary>
    /// <param name="modelKey">Its <see cref="AttributionModel.Key"/>.</param>
    /// <returns>The result.</returns>
    /// <exception cref="KeyNotFoundException">No such model in this comparison.</exception>
    public AttributionResult this[string modelKey] =>
        Results.FirstOrDefault(result => result.Model.Key == modelKey)
        ?? throw new KeyNotFoundException($"No model '{modelKey}'; the models are {string.Join(", ", Results.Select(result => result.Model.Key))}.");

    /// <summary>The same comparison with test results beside it.</summary>
    /// <param name="evidence">The tests.</param>
    /// <returns>A new comparison; no figure changes.</returns>
    public AttributionComparison With(params IReadOnlyList<IncrementalityTest> evidence) => this with { Evidence = [.. Evidence, .. evidence] };

    /// <summary>How far the models disagree, channel by channel.</summary>
    /// <param name="targetCostPerAcquisition">
    /// Target CPA per channel, in any case: with it and the costs each channel is judged under every model, and a judgement that depends on the model is said to flip.
    /// </param>
    /// <returns>The spread.</returns>
    public AttributionSpread Spread(IReadOnlyDictionary<string, decimal>? targetCostPerAcquisition = null) =>
        AttributionSpread.Of(Results, targetCostPerAcquisition ?? new Dictionary<string, decimal>());

    /// <summary>An aligned table of credited conversions: a row per channel, a column per model; evidence below.</summary>
    public override string ToString()
    {
        TextTable table = new("conversions", [.. Results.Select(result => result.Model.Name)]);
        for (int c = 0; c < Results[0].Credits.Count; c++)
            table.Add(Results[0].Credits[c].Label, [.. Results.Select(result => TextTable.Number(result.Credits[c].Conversions))]);
        table.Add("(unattributed)", [.. Results.Select(result => TextTable.Number(result.Unattributed.Sum(bucket => bucket.Conversions)))]);
        table.Add("total", [.. Results.Select(result => TextTable.Number(result.TotalConversions))]);
        return string.Join('\n', [table.ToString(), .. Evidence.Select(test => "evidence: " + test)]);
    }
}
