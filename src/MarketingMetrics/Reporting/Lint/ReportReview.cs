using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Reporting.Lint;

/// <summary>Reviews a report before it goes out: does the page stand alone, and does every finding lead to something?</summary>
/// <remarks>
/// The findings have the shape of caveats: a stable code, a severity, a place in the report's JSON, evidence, and words in every language. They advise and never stop
/// anything. They look at the report alone, so a report from JSON or one put together by hand is reviewed alike.
/// </remarks>
public static class ReportReview
{
    /// <summary>What could be better in the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="options">Which rules, in which language; the defaults when omitted.</param>
    public static ImmutableArray<Caveat> Review(this Report report, ReportReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= ReportReviewOptions.Default;
        return CaveatRules.Run(options.Rules.Where(rule => !options.Off.Contains(rule.Descriptor.Code)), new ReportUnderReview(report, options));
    }
}
