using System.Collections.Immutable;

namespace MarketingMetrics.Planning;

/// <summary>Checks that every id of a plan is there once and that every reference resolves.</summary>
internal static class PlanStructure
{
    public static ImmutableArray<PlanProblem> Check(MeasurementPlan plan)
    {
        var problems = ImmutableArray.CreateBuilder<PlanProblem>();
        if (string.IsNullOrWhiteSpace(plan.Client)) problems.Add(new PlanProblem("$.client", "the client has no name."));
        CheckIds(problems, "objectives", [.. plan.Objectives.Select(objective => objective.Id)]);
        CheckIds(problems, "questions", [.. plan.Questions.Select(question => question.Id)]);
        CheckIds(problems, "kpis", [.. plan.Kpis.Select(kpi => kpi.Id)]);

        string[] objectives = [.. plan.Objectives.Select(objective => objective.Id)];
        string[] questions = [.. plan.Questions.Select(question => question.Id)];
        for (int i = 0; i < plan.Objectives.Length; i++)
        {
            if (plan.Objectives[i].ParentId is not { } parent) continue;
            if (!objectives.Contains(parent)) problems.Add(Unresolved($"$.objectives[{i}].parent", "objective", parent, objectives));
            else if (IsCircular(plan, plan.Objectives[i])) problems.Add(new PlanProblem($"$.objectives[{i}].parent", $"'{plan.Objectives[i].Id}' serves itself in a circle; let one objective be the top."));
        }

        for (int i = 0; i < plan.Questions.Length; i++)
        {
            if (!objectives.Contains(plan.Questions[i].ObjectiveId)) problems.Add(Unresolved($"$.questions[{i}].objective", "objective", plan.Questions[i].ObjectiveId, objectives));
        }

        for (int i = 0; i < plan.Kpis.Length; i++)
        {
            if (!questions.Contains(plan.Kpis[i].QuestionId)) problems.Add(Unresolved($"$.kpis[{i}].question", "question", plan.Kpis[i].QuestionId, questions));
        }

        return problems.ToImmutable();
    }

    private static void CheckIds(ImmutableArray<PlanProblem>.Builder problems, string list, string[] ids)
    {
        for (int i = 0; i < ids.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(ids[i])) problems.Add(new PlanProblem($"$.{list}[{i}].id", "the id is empty."));
            else if (Array.IndexOf(ids, ids[i]) < i) problems.Add(new PlanProblem($"$.{list}[{i}].id", $"'{ids[i]}' is used twice; ids are unique within {list}."));
        }
    }

    private static PlanProblem Unresolved(string path, string what, string id, string[] known) =>
        new(path, $"there is no {what} '{id}'. {(known.Length == 0 ? $"The plan has no {what}s." : $"Known: {string.Join(", ", known)}.")}");

    private static bool IsCircular(MeasurementPlan plan, Objective start)
    {
        Objective? at = start;
        for (int steps = 0; steps <= plan.Objectives.Length && at is not null; steps++)
        {
            at = at.ParentId is { } parent ? plan.Objectives.FirstOrDefault(objective => objective.Id == parent) : null;
            if (at?.Id == start.Id) return true;
        }

        return false;
    }
}
