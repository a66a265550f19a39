using System.Collections.Immutable;
using MarketingMetrics.Language;
using MarketingMetrics.Planning.Lint;

namespace MarketingMetrics.Planning.Worksheet;

/// <summary>
/// The sheet of a kick-off meeting: objectives in three levels, questions, KPIs, benchmarks, and what to ask oneself before agreeing. Pure
/// data, made from a plan or blank, for any renderer.
/// </summary>
public sealed record PlanWorksheet
{
    private PlanWorksheet()
    {
    }

    /// <summary>The client; null on a blank sheet.</summary>
    public string? Client { get; private init; }

    /// <summary>What the plan is for.</summary>
    public string? Title { get; private init; }

    /// <summary>Who reads the report, and to whom the reader reports on.</summary>
    public Audience Audience { get; private init; } = new();

    /// <summary>Who else advertises: to be asked in the meeting where it is not known.</summary>
    public OtherAdvertising OtherAdvertising { get; private init; } = OtherAdvertising.Unknown;

    /// <summary>The three levels, from the business down.</summary>
    public ImmutableArray<WorksheetLevel> Levels { get; private init; } = [];

    /// <summary>What people ask themselves before they agree.</summary>
    public ImmutableArray<Message> Checklist { get; } = LintChecklist.Questions;

    /// <summary>The sheet of a plan, with room for one more objective on a level that has none.</summary>
    public static PlanWorksheet Of(MeasurementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanWorksheet
        {
            Client = plan.Client,
            Title = plan.Title,
            Audience = plan.Audience,
            OtherAdvertising = plan.OtherAdvertising,
            Levels = [.. Enum.GetValues<ObjectiveLevel>().Select(level => LevelOf(plan, level))],
        };
    }

    /// <summary>A sheet to fill in by hand: one objective per level with two questions each, as five or six are enough in all.</summary>
    public static PlanWorksheet Blank { get; } = new()
    {
        Levels = [.. Enum.GetValues<ObjectiveLevel>().Select(level => new WorksheetLevel(level, [WorksheetObjective.Blank]))],
    };

    /// <inheritdoc/>
    public override string ToString() => $"Worksheet {Client ?? "(blank)"}: {Levels.Sum(level => level.Objectives.Length)} objectives, {Levels.Sum(level => level.Objectives.Sum(objective => objective.Questions.Length))} questions";

    private static WorksheetLevel LevelOf(MeasurementPlan plan, ObjectiveLevel level)
    {
        ImmutableArray<WorksheetObjective> objectives = [.. plan.Objectives.Where(objective => objective.Level == level).Select(objective => ObjectiveOf(plan, objective))];
        return new WorksheetLevel(level, objectives.IsEmpty ? [WorksheetObjective.Blank] : objectives);
    }

    private static WorksheetObjective ObjectiveOf(MeasurementPlan plan, Objective objective) => new(
        objective,
        plan.Objectives.FirstOrDefault(parent => parent.Id == objective.ParentId),
        [.. plan.Questions.Where(question => question.ObjectiveId == objective.Id).Select(question => new WorksheetQuestion(question, [.. plan.Kpis.Where(kpi => kpi.QuestionId == question.Id)]))]);
}
