using MarketingMetrics.Facts;
using static MarketingMetrics.Metrics.Platform;

namespace MarketingMetrics.Metrics;

/// <summary>Organic search metrics.</summary>
/// <remarks>A quotient is undefined where its denominator is zero, and missing where a source does not deliver one of its sides.</remarks>
public static partial class SearchMetrics
{
    internal static IReadOnlyList<Metric> All => Family.Metrics;

    // Made when it is first asked for, because the parts of this class are initialised in no particular order.
    private static MetricFamily? _family;

    private static MetricFamily Family => _family ??= new(ActivityArea.Search, Cited.SearchConsole);

    /// <summary>Organic clicks: <c>organic_clicks</c>.</summary>
    /// <remarks>Rows by query add up to less than the total: rare queries are left out.</remarks>
    public static Metric OrganicClicks { get; } = Family.Declare("organic_clicks", Formula.Total(Measure.OrganicClicks), MetricKind.Count, RaceStage.Reach,
        fields: [SearchConsole("clicks"), GoogleAnalytics("organicGoogleSearchClicks")]);

    /// <summary>Organic impressions: <c>organic_impressions</c>.</summary>
    /// <remarks>By property one per search, by page one per address: never add the two.</remarks>
    public static Metric OrganicImpressions { get; } = Family.Declare("organic_impressions", Formula.Total(Measure.OrganicImpressions), MetricKind.Volume, RaceStage.Reach,
        fields: [SearchConsole("impressions"), GoogleAnalytics("organicGoogleSearchImpressions")]);

    /// <summary>Organic click-through rate: <c>organic_clicks / organic_impressions</c>.</summary>
    /// <remarks>Differs between aggregation by property and by page.</remarks>
    public static Metric OrganicClickThroughRate { get; } =
        Family.Declare("organic_ctr", Measure.OrganicClicks / Measure.OrganicImpressions, MetricKind.Share, RaceStage.Reach,
        fields: [SearchConsole("ctr"), GoogleAnalytics("organicGoogleSearchClickThroughRate")]);

    /// <summary>Average position: <c>position_sum / organic_impressions</c>.</summary>
    /// <remarks>Weighted by impressions, topmost link. The export's sum_position counts from zero: add 1 per impression. New low ranks worsen it while traffic grows.</remarks>
    public static Metric AveragePosition { get; } =
        Family.Declare("avg_position", Measure.PositionSum / Measure.OrganicImpressions, MetricKind.Average.LowerIsBetter, RaceStage.Reach,
        unit: MetricUnit.Score, decimals: 1, source: Cited.Position, fields: [SearchConsole("position"), GoogleAnalytics("organicGoogleSearchAveragePosition")]);

    /// <summary>Keyword rank: <c>reported(keyword_rank)</c>.</summary>
    /// <remarks>One keyword, place and device, at one moment.</remarks>
    public static Metric KeywordRank { get; } = Family.Declare("keyword_rank", Formula.AsReported(Measure.KeywordRank), MetricKind.Reading.LowerIsBetter, RaceStage.Reach,
        source: Cited.Trade);

    /// <summary>Keywords in the top 3: <c>keywords_in_top_3 / keywords_tracked</c>.</summary>
    /// <remarks>Of a fixed set of keywords; a changed set breaks the series.</remarks>
    public static Metric KeywordsInTop3 { get; } = Family.Declare("rank_share_top3", Measure.KeywordsInTop3 / Measure.KeywordsTracked, MetricKind.Reading, RaceStage.Reach,
        unit: MetricUnit.Percent, source: Cited.Trade);

    /// <summary>Keywords in the top 10: <c>keywords_in_top_1_0 / keywords_tracked</c>.</summary>
    /// <remarks>Of a fixed set of keywords; a changed set breaks the series.</remarks>
    public static Metric KeywordsInTop10 { get; } =
        Family.Declare("rank_share_top10", Measure.KeywordsInTop10 / Measure.KeywordsTracked, MetricKind.Reading, RaceStage.Reach,
        unit: MetricUnit.Percent, source: Cited.Trade);

    /// <summary>Share of voice (search): <c>reported(search_share_of_voice)</c>.</summary>
    /// <remarks>Search volume weighted by a click curve that each tool chooses: compare within one tool.</remarks>
    public static Metric SearchShareOfVoice { get; } = Family.Declare("sov_seo", Formula.AsReported(Measure.SearchShareOfVoice), MetricKind.Reading, RaceStage.Reach,
        source: Cited.Trade);

    /// <summary>Backlinks: <c>reported(backlinks)</c>.</summary>
    /// <remarks>Depends on the crawler; sitewide links inflate it.</remarks>
    public static Metric Backlinks { get; } = Family.Declare("backlinks", Formula.AsReported(Measure.Backlinks), MetricKind.Stock, RaceStage.Reach,
        source: Cited.Trade);

    /// <summary>Referring domains: <c>reported(referring_domains)</c>.</summary>
    /// <remarks>Says more than raw links.</remarks>
    public static Metric ReferringDomains { get; } = Family.Declare("referring_domains", Formula.AsReported(Measure.ReferringDomains), MetricKind.Stock, RaceStage.Reach,
        source: Cited.Trade);

    /// <summary>Organic leads: <c>organic_leads</c>.</summary>
    /// <remarks>By which attribution?</remarks>
    public static Metric OrganicLeads { get; } = Family.Declare("organic_leads", Formula.Total(Measure.OrganicLeads), MetricKind.Count, RaceStage.Convert,
        source: Cited.Trade);

    /// <summary>Index coverage: <c>indexed_pages / submitted_pages</c>.</summary>
    /// <remarks>Of submitted pages only; pages outside the sitemap are not in it.</remarks>
    public static Metric IndexCoverage { get; } = Family.Declare("index_coverage", Measure.IndexedPages / Measure.SubmittedPages, MetricKind.Reading, RaceStage.Reach,
        unit: MetricUnit.Percent, source: Cited.Trade);
}
