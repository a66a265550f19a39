using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPI05: a KPI can be computed: its scope suits what does not add, and the given facts deliver what it needs.</summary>
internal sealed class ComputableKpi() : KpiRule("KPI05", CaveatSeverity.Critical)
{
    protected override IEnumerable<Caveat> Examine(PlanUnderReview subject, Kpi kpi, string place)
    {
        Measure[] missing = subject.Facts is { } facts ? [.. kpi.Metric.Formula.Measures.Except(facts.Measures)] : [];
        if (missing.Length > 0)
        {
            yield return Finding(kpi, place + ".metric", Reason("planning.lint.not_delivered", missing));
            yield break;
        }

        // People of several channels are not the sum of the channels' people, and no source has them for a choice of values.
        Measure[] notAdditive = [.. kpi.Metric.Formula.Measures.Where(measure => measure.Additivity != Additivity.Additive)];
        if (notAdditive.Length > 0 && kpi.Scope.Any(filter => filter.Kind != FilterKind.Equal || filter.Values.Length > 1))
        {
            yield return Finding(kpi, place + ".scope", Reason("planning.lint.not_additive", notAdditive));
            yield break;
        }

        KpiResult? result = subject.History.FirstOrDefault() is { IsDefaultOrEmpty: false } latest ? latest.FirstOrDefault(candidate => candidate.Kpi.Id == kpi.Id) : null;
        if (result?.Value is { Reason: ValueReason.NotMeasured or ValueReason.NoRows or ValueReason.PeriodNotResolved or ValueReason.NotAdditive or ValueReason.SourcesConflict or ValueReason.CurrenciesDiffer } value)
            yield return Finding(kpi, place, MessageArgument.OfKey("reason", $"reasons.{Planning.Json.PlanProblems.Code(value.Reason)}")) with { Severity = CaveatSeverity.Warning };
    }

    private static MessageArgument Reason(string key, Measure[] measures) =>
        MessageArgument.OfMessage("reason", Message.Of(key, MessageArgument.OfList("measures", measures.Select(measure => MeasureName.Argument("measure", measure)))));
}
