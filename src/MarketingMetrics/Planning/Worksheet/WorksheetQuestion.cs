using System.Collections.Immutable;

namespace MarketingMetrics.Planning.Worksheet;

/// <summary>A question with its KPIs.</summary>
/// <param name="Question">The question; null leaves a line to fill in.</param>
/// <param name="Kpis">Its KPIs, each with its metric, scope and benchmark.</param>
public sealed record WorksheetQuestion(KeyPerformanceQuestion? Question, ImmutableArray<Kpi> Kpis);
