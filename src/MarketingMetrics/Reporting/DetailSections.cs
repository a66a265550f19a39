using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>A section per activity where facts feed one, a word on why where none do.</summary>
internal sealed class DetailSections(ReportRequest request, ReportQueries queries, IReadOnlyList<FactResult> results, FigureMaker figures, ScorecardBlock scorecard, KpiCharts charts)
{
    public ImmutableArray<Section> Build() => [.. AreaMetrics.Areas.Select(Area)];

    private Section Area(ActivityArea area)
    {
        string id = JsonCode.Of(area);
        Totals whole = queries.Find(results, ReportQueries.Whole(request))[0].Totals;
        List<Block> blocks = [];
        if (area == ActivityArea.Conversion) blocks.Add(new TextBlock { Paragraphs = [OtherAdvertisers(request.Plan.OtherAdvertising)] });
        int told = blocks.Count;
        AddNotNull(Funnels.Of(request, area, whole, figures));
        AddNotNull(Breakdowns.Of(request, area, queries.Find(results, ReportQueries.Breakdown(request)), whole, figures));
        if (area == ActivityArea.Site) blocks.AddRange(SiteBlocks.Of(request, queries, results, whole, figures));
        blocks.AddRange(charts.InDetail(area));
        if (area == ActivityArea.Conversion && blocks.Count == told) blocks.Add(new TextBlock { Paragraphs = [Message.Of("report.waived.conversion")] });
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

        void AddNotNull(Block? block)
        {
            if (block is not null) blocks.Add(block);
        }
    }

    private static Message OtherAdvertisers(OtherAdvertising others) =>
        others.IsPresent ? Message.Of("report.others.present", MessageArgument.OfList("parties", others.Parties.Select(party => party.ToString())))
        : others.IsKnown ? Message.Of("report.others.none")
        : Message.Of("report.others.unknown");
}
