using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>
/// What the audience's wishes change. Charts first: more of them, and before the table of questions. Lists: the table of questions and the breakdowns are marked as
/// lists, and charts go to the detail. On a phone wide tables are marked as lists and the page has two charts at most.
/// </summary>
internal sealed record PageLayout(bool ChartsFirst, int PageCharts, PreferredForm QuestionsForm, PreferredForm BreakdownForm)
{
    public static PageLayout For(Audience audience)
    {
        bool asLists = audience.OnPhone || audience.Form == PreferredForm.Lists;
        return new PageLayout(
            ChartsFirst: audience.Form == PreferredForm.Charts,
            PageCharts: audience.Form == PreferredForm.Lists ? 0 : audience.OnPhone ? 2 : audience.Form == PreferredForm.Charts ? 6 : 3,
            QuestionsForm: asLists ? PreferredForm.Lists : PreferredForm.Tables,
            BreakdownForm: asLists ? PreferredForm.Lists : PreferredForm.Tables);
    }
}
