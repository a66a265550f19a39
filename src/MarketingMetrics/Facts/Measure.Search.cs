namespace MarketingMetrics.Facts;

// Search.
public sealed partial class Measure
{
    /// <summary>Clicks on organic search results.</summary>
    public static Measure OrganicClicks { get; } = Declare("organic_clicks", overlap: SourceOverlap.Shared);

    /// <summary>Impressions of organic search results.</summary>
    public static Measure OrganicImpressions { get; } = Declare("organic_impressions", overlap: SourceOverlap.Shared);

    /// <summary>Position times impressions, so that an average position can be weighted.</summary>
    public static Measure PositionSum { get; } = Declare("position_sum", MeasureUnit.Score, overlap: SourceOverlap.Shared);

    /// <summary>Size of a fixed set of tracked keywords. Not additive.</summary>
    public static Measure KeywordsTracked { get; } = Declare("keywords_tracked", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Tracked keywords ranked 1 to 3. Not additive.</summary>
    public static Measure KeywordsInTop3 { get; } = Declare("keywords_in_top_3", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Tracked keywords ranked 1 to 10. Not additive.</summary>
    public static Measure KeywordsInTop10 { get; } = Declare("keywords_in_top_10", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Links from other sites. Not additive.</summary>
    public static Measure Backlinks { get; } = Declare("backlinks", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Distinct sites that link. Not additive.</summary>
    public static Measure ReferringDomains { get; } = Declare("referring_domains", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Leads from organic search.</summary>
    public static Measure OrganicLeads { get; } = Declare("organic_leads", overlap: SourceOverlap.Shared);

    /// <summary>Pages in the index of a search engine. Not additive.</summary>
    public static Measure IndexedPages { get; } = Declare("indexed_pages", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Pages submitted to a search engine. Not additive.</summary>
    public static Measure SubmittedPages { get; } = Declare("submitted_pages", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the largest contentful paint. Not additive.</summary>
    public static Measure LargestContentfulPaint { get; } = Declare("largest_contentful_paint", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the interaction to next paint. Not additive.</summary>
    public static Measure InteractionToNextPaint { get; } = Declare("interaction_to_next_paint", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the cumulative layout shift. Not additive.</summary>
    public static Measure CumulativeLayoutShift { get; } = Declare("cumulative_layout_shift", MeasureUnit.Score, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the first contentful paint. Not additive.</summary>
    public static Measure FirstContentfulPaint { get; } = Declare("first_contentful_paint", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>75th percentile of the time to first byte. Not additive.</summary>
    public static Measure TimeToFirstByte { get; } = Declare("time_to_first_byte", MeasureUnit.Seconds, Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Rank of a tracked keyword. Not additive.</summary>
    public static Measure KeywordRank { get; } = Declare("keyword_rank", MeasureUnit.Score, Additivity.NonAdditive, SourceOverlap.Shared);

    /// <summary>Share of voice in search, as a tool models it. Not additive.</summary>
    public static Measure SearchShareOfVoice { get; } = Declare("search_share_of_voice", MeasureUnit.Share, Additivity.NonAdditive, SourceOverlap.Shared);

    /// <summary>Pages with enough visits to be assessed. Not additive.</summary>
    public static Measure PagesAssessed { get; } = Declare("pages_assessed", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);

    /// <summary>Assessed pages whose three Core Web Vitals are good. Not additive.</summary>
    public static Measure PagesWithGoodVitals { get; } = Declare("pages_with_good_vitals", additivity: Additivity.NonAdditive, overlap: SourceOverlap.Shared);
}
