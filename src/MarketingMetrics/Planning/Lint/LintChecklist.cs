using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint;

/// <summary>What no rule can judge: questions that people ask themselves before they agree on a plan.</summary>
public static class LintChecklist
{
    /// <summary>The questions, as texts of the language.</summary>
    public static ImmutableArray<Message> Questions { get; } =
    [
        .. new[] { "performance_related", "right_question", "strategic_relevance", "people_engaged", "decision", "behaviour", "cadence" }.Select(key => Message.Of($"planning.checklist.{key}")),
    ];
}
