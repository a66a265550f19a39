using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Templates;

/// <summary>A question of a template: its objective, the activity that answers it, its metrics, the primary one first.</summary>
internal sealed record TemplateQuestion(string Id, string ObjectiveId, ActivityArea Area, params string[] Metrics);
