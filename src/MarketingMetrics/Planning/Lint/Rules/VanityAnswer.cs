using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Lint.Rules;

/// <summary>KPI03: a question of the business, or of people who lead it, is not answered by counts of what was shown or who follows alone.</summary>
internal sealed class VanityAnswer : ICaveatRule<PlanUnderReview>
{
    public CaveatDescriptor Descriptor { get; } = new("KPI03", CaveatSeverity.Warning);

    public IEnumerable<Caveat> Examine(PlanUnderReview subject)
    {
        bool isExecutive = IsExecutive(subject, subject.Plan.Audience.Reader) || IsExecutive(subject, subject.Plan.Audience.ReportsTo);
        for (int i = 0; i < subject.Plan.Questions.Length; i++)
        {
            KeyPerformanceQuestion question = subject.Plan.Questions[i];
            bool isBusiness = subject.Objectives.FirstOrDefault(objective => objective.Id == question.ObjectiveId)?.Level == ObjectiveLevel.Business;
            Kpi[] kpis = [.. subject.KpisOf(question)];
            if ((!isBusiness && !isExecutive) || kpis.Length == 0 || !kpis.All(kpi => IsVanity(kpi.Metric))) continue;
            yield return Descriptor.Raise([], MessageArgument.OfText("question", question.Text), MessageArgument.OfList("kpis", kpis.Select(kpi => MessageArgument.OfMessage("kpi", kpi.Label)))) with { Place = $"$.questions[{i}]" };
        }
    }

    // What no direction makes better, and stocks such as followers. Cost is neutral too, but nobody is vain about it.
    private static bool IsVanity(Metric metric) => metric.Class is MetricClass.Volume or MetricClass.Quality
        && (metric.Direction == MetricDirection.Neutral || metric.Formula is AsReported { Measure.Additivity: Additivity.NonAdditive, Measure.Unit: MeasureUnit.Count });

    private static bool IsExecutive(PlanUnderReview subject, string? reader) =>
        reader is not null && subject.Wording is { } wording && wording.Executives.FirstIn(wording.PhraseOf(reader)) >= 0;
}
