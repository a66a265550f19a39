using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPI04: the KPIs cover the customer's way (RACE) and hold more than volumes (VQVC).</summary>
internal sealed class BalancedKpis : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new("KPI04", CaveatSeverity.Info);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        Metric[] metrics = [.. subject.Plan.Kpis.Select(kpi => kpi.Metric)];
        if (metrics.Length == 0) yield break;
        RaceStage[] missing = [.. Enum.GetValues<RaceStage>().Where(stage => metrics.All(metric => metric.Stage != stage))];
        if (missing.Length > 0)
            yield return Finding(Message.Of("planning.lint.stages", MessageArgument.OfList("stages", missing.Select(stage => MessageArgument.OfKey("stage", $"planning.stages.{stage.ToString().ToLowerInvariant()}")))));
        if (metrics.All(metric => metric.Class == MetricClass.Volume)) yield return Finding(Message.Of("planning.lint.volumes"));
    }

    private Caveat Finding(Message reason) => Descriptor.Raise([], MessageArgument.OfMessage("reason", reason)) with { Place = "$.kpis" };
}
