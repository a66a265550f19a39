using System.Collections.Immutable;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Planning.Lint;

/// <summary>How a plan is reviewed: which rules, on which day, and what the readers know.</summary>
public sealed record ReviewOptions
{
    /// <summary>The defaults: every rule, no day.</summary>
    public static ReviewOptions Default { get; } = new();

    /// <summary>The rules, in the order they run; add your own with <c>[.. LintRules.All, mine]</c>.</summary>
    public ImmutableArray<ICaveatRule<PlanUnderReview>> Rules { get; init => field = value.IsDefault ? [] : value; } = LintRules.All;

    /// <summary>The day of the review; rules about deadlines and about the age of a question are silent without it.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Acronyms and words that the readers of the plan know, beside those of the trade.</summary>
    public ImmutableArray<string> Glossary { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The number of words a question should not exceed; 20 in English and 25 in French when null.</summary>
    public int? MaximumWords { get; init => field = value is null or > 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaximumWords), value, "A question has at least one word."); }

    /// <summary>The rules switched off, as <c>KPQ11</c> or for one language as <c>KPQ11:fr</c>.</summary>
    public ImmutableHashSet<string> Off { get; private init; } = [];

    /// <summary>These options without a rule.</summary>
    /// <param name="code">The rule's code, such as <c>KPQ11</c>.</param>
    /// <param name="language">Only for plans in this language, such as <c>fr</c>; for all when null.</param>
    /// <exception cref="ArgumentException">No rule has that code.</exception>
    public ReviewOptions Without(string code, string? language = null)
    {
        if (!Rules.Any(rule => rule.Descriptor.Code == code))
            throw new ArgumentException($"There is no rule '{code}'. The rules are {string.Join(", ", Rules.Select(rule => rule.Descriptor.Code))}.", nameof(code));
        return this with { Off = Off.Add(language is null ? code : $"{code}:{language}") };
    }

    internal bool IsOn(string code, string language) => !Off.Contains(code) && !Off.Contains($"{code}:{language}") && !Off.Contains($"{code}:{language.Split('-', '_')[0]}");
}
