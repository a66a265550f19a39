using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting;

/// <summary>The sections of the first page behind the summary, in the order that the audience likes.</summary>
internal static class PageSections
{
    private const int MostSuggestions = 4;

    public static IEnumerable<Section> Middle(PageLayout layout, GainsLossesBlock findings, ScorecardBlock scorecard, ImmutableArray<Block> charts)
    {
        yield return Page("gains_losses", findings);
        Section[] pictures = charts.IsEmpty ? [] : [Page("charts", [.. charts])];
        if (layout.ChartsFirst) foreach (Section section in pictures) yield return section;
        yield return Page("questions", scorecard);
        if (!layout.ChartsFirst) foreach (Section section in pictures) yield return section;
    }

    public static IEnumerable<Section> Caveats(CaveatGroups caveats) => caveats.ForPage() is { Entries.IsEmpty: false } shown ? [Page("caveats", shown)] : [];

    /// <summary>What people decided, by its day; then the checks that the losses call for, each once, with who was named for them.</summary>
    public static IEnumerable<Section> Actions(ReportRequest request, IEnumerable<KpiChange> changes)
    {
        IEnumerable<NextAction> suggested = changes.Where(change => change.IsLoss)
            .SelectMany(change => change.Statement?.Checks.Select(check => (Check: check, Kpi: change.Result.Kpi.Id)) ?? [])
            .DistinctBy(each => each.Check.Code).Take(MostSuggestions)
            .Select(each => request.Assigned.TryGetValue(each.Check.Code, out (string Owner, DateOnly? Due) hands)
                ? Suggestion(each.Check.Code, each.Check.Text, each.Kpi) with { Owner = hands.Owner, Due = hands.Due }
                : Suggestion(each.Check.Code, each.Check.Text, each.Kpi));
        NextAction[] all = [.. request.Actions.Concat(suggested).OrderBy(action => action.Due ?? DateOnly.MaxValue)];
        return all.Length == 0 ? [] : [Page("actions", new ActionsBlock { Actions = [.. all] })];
    }

    private static NextAction Suggestion(string code, Message text, string kpi) => new() { Text = text, Code = code, Cause = kpi };

    private static Section Page(string id, params ImmutableArray<Block> blocks) => new() { Id = id, Title = Message.Of($"report.sections.{id}"), Placement = SectionPlacement.Page, Blocks = blocks };
}
