using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Lint;

/// <summary>How a report is reviewed: which rules, and in which language it is read.</summary>
public sealed record ReportReviewOptions
{
    /// <summary>The defaults: every rule, the language of the client's words.</summary>
    public static ReportReviewOptions Default { get; } = new();

    /// <summary>The rules, in the order they run; add your own with <c>[.. ReportRules.All, mine]</c>.</summary>
    public ImmutableArray<ICaveatRule<ReportUnderReview>> Rules { get; init => field = value.IsDefault ? [] : value; } = ReportRules.All;

    /// <summary>The language that the report is read in, by which the length of its summary is judged; that of the client's words when null (French or English).</summary>
    public ReportLanguage? Language { get; init; }

    /// <summary>The codes of the rules switched off.</summary>
    public ImmutableHashSet<string> Off { get; private init; } = [];

    /// <summary>These options without a rule.</summary>
    /// <param name="code">The rule's code, such as <c>REP10</c>.</param>
    /// <exception cref="ArgumentException">No rule has that code.</exception>
    public ReportReviewOptions Without(string code) => Rules.Any(rule => rule.Descriptor.Code == code)
        ? this with { Off = Off.Add(code) }
        : throw new ArgumentException($"There is no rule '{code}'. The rules are {string.Join(", ", Rules.Select(rule => rule.Descriptor.Code))}.", nameof(code));
}
