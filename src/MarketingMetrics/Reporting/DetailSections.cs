using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A section per activity where facts feed one, a word on why where none do; and the charts of the page.</summary>
internal sealed class DetailSections(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results, FigureMaker figures, ScorecardBlock scorecard)
{
    public ImmutableArray<Section> Build() => [.. AreaMetrics.Areas.Select(Area)];

    /// <summary>The primary KPIs over time.</summary>
    public IEnumerable<Section> Charts()
    {
        Block[] series =
        [
            .. ReportQueries.ChartsOf(request.Plan).SelectMany(kpi => new Block?[]
            {
                SeriesOfKpi.Of(request, kpi, queries.Find(results, ReportQueries.Series(request, kpi)), scorecard, figures),
                BarsOfKpi.Of(request, kpi, queries.Find(results, ReportQueries.Bars(request, kpi)), scorecard, figures),
            }).OfType<Block>(),
        ];
        if (series.Length > 0) yield return new Section { Id = "charts", Title = Message.Of("report.sections.charts"), Placement = SectionPlacement.Page, Blocks = [.. series] };
    }

    private Section Area(ActivityArea area)
    {
        string id = JsonCode.Of(area);
        BreakdownBlock? breakdown = Breakdowns.Of(request, area, queries.Find(results, ReportQueries.Breakdown(request)), queries.Find(results, ReportQueries.Whole(request))[0].Totals, figures);
        List<Block> blocks = [];
        if (area == ActivityArea.Conversion) blocks.Add(new TextBlock { Paragraphs = [OtherAdvertisers(request.Plan.OtherAdvertising)] });
        if (breakdown is not null) blocks.Add(breakdown);
        return new Section
        {
            Id = id,
            Title = Message.Of($"report.sections.{id}"),
            Placement = SectionPlacement.Detail,
            Area = area,
            Objectives = [.. scorecard.Rows.Where(row => row.Area == area).Select(row => row.Objective).Distinct()],
            Blocks = [.. blocks],
            WaivedBecause = blocks.Count == 0 ? Message.Of("report.waived.no_facts") : null,
        };
    }

    private static Message OtherAdvertisers(OtherAdvertising others) =>
        others.IsPresent ? Message.Of("report.others.present", MessageArgument.OfList("parties", others.Parties.Select(party => party.ToString())))
        : others.IsKnown ? Message.Of("report.others.none")
        : Message.Of("report.others.unknown");
}
