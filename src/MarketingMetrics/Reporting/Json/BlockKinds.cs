namespace MarketingMetrics.Reporting.Json;

/// <summary>The kinds of blocks that this library knows.</summary>
internal static class BlockKinds
{
    public static Type? Find(string kind) => kind switch
    {
        "text" => typeof(TextBlock),
        "scorecard" => typeof(ScorecardBlock),
        "gains_losses" => typeof(GainsLossesBlock),
        "breakdown" => typeof(BreakdownBlock),
        "series" => typeof(SeriesBlock),
        "bars" => typeof(BarsBlock),
        "funnel" => typeof(FunnelBlock),
        "decomposition" => typeof(DecompositionBlock),
        "spread" => typeof(SpreadBlock),
        "caveats" => typeof(CaveatsBlock),
        "actions" => typeof(ActionsBlock),
        "glossary" => typeof(GlossaryBlock),
        "definitions" => typeof(DefinitionsBlock),
        _ => null,
    };
}
