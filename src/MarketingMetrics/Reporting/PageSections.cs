using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>The sections of the first page behind the summary.</summary>
internal static class PageSections
{
    public static Section Findings(GainsLossesBlock findings) => Page("gains_losses", findings);

    public static Section Questions(ScorecardBlock scorecard) => Page("questions", scorecard);

    public static IEnumerable<Section> Caveats(CaveatGroups caveats) => caveats.ForPage() is { Entries.IsEmpty: false } shown ? [Page("caveats", shown)] : [];

    public static IEnumerable<Section> Actions(IReadOnlyCollection<NextAction> actions) =>
        actions.Count == 0 ? [] : [Page("actions", new ActionsBlock { Actions = [.. actions.OrderBy(action => action.Due ?? DateOnly.MaxValue)] })];

    private static Section Page(string id, Block block) => new() { Id = id, Title = Message.Of($"report.sections.{id}"), Placement = SectionPlacement.Page, Blocks = [block] };
}
