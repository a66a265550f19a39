using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning;

/// <summary>
/// What is asked and how it will be answered: objectives, key performance questions, KPIs with their benchmarks, the source chosen per
/// measure, who else advertises, who reads. Built in code or loaded from JSON. Immutable.
/// </summary>
public sealed partial record MeasurementPlan
{
    /// <summary>The client.</summary>
    public required string Client { get; init; }

    /// <summary>What the plan is for: a campaign, a year.</summary>
    public string? Title { get; init; }

    /// <summary>Language of the client's words, such as <c>fr</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Time zone of the client's days, as told to the reader.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The objectives.</summary>
    public ImmutableArray<Objective> Objectives { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The key performance questions, in the order they are shown.</summary>
    public ImmutableArray<KeyPerformanceQuestion> Questions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The KPIs, in the order they are shown.</summary>
    public ImmutableArray<Kpi> Kpis { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The source or sources chosen per measure. Naming several says that their claims may be added, and the report says so.</summary>
    public ImmutableDictionary<Measure, ImmutableArray<string>> Sources { get; init; } = ImmutableDictionary<Measure, ImmutableArray<string>>.Empty;

    /// <summary>
    /// What a platform's "conversions" are in the back office: <see cref="Measure.Orders"/> or <see cref="Measure.Leads"/>. Null where they are neither or
    /// mixed; then only purchases and leads that platforms name as such are held against the back office.
    /// </summary>
    public Measure? ConversionsAre { get; init; }

    /// <summary>Median days from a lead to its decision; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than zero.</exception>
    public int? SalesCycleDays
    {
        get;
        init => field = value is not < 0 ? value : throw new ArgumentOutOfRangeException(nameof(SalesCycleDays), value, "Days are zero or more.");
    }

    /// <summary>Periods in which a holdout or geo test showed what would have come anyway.</summary>
    public ImmutableArray<Period> Holdouts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who else advertises for the client.</summary>
    public OtherAdvertising OtherAdvertising { get; init; } = OtherAdvertising.Unknown;

    /// <summary>Who reads the report.</summary>
    public Audience Audience { get; init; } = new();

    /// <summary>How KPIs are judged that have no options of their own.</summary>
    public JudgingOptions Judging { get; init; } = JudgingOptions.Default;

    /// <summary>The metrics that the plan may name: the standard ones and the client's own.</summary>
    public MetricCatalog Catalog { get; init; } = MetricCatalog.Standard;

    /// <summary>What makes the plan impossible to evaluate: an id that is used twice or that does not resolve, objectives in a circle.</summary>
    public ImmutableArray<PlanProblem> Problems => PlanStructure.Check(this);

    /// <summary>The question of an id.</summary>
    /// <exception cref="KeyNotFoundException">No such question.</exception>
    public KeyPerformanceQuestion Question(string id) =>
        Questions.FirstOrDefault(question => question.Id == id) ?? throw new KeyNotFoundException($"The plan has no question '{id}'. It has: {string.Join(", ", Questions.Select(question => question.Id))}.");

    /// <summary>The objective of an id.</summary>
    /// <exception cref="KeyNotFoundException">No such objective.</exception>
    public Objective Objective(string id) =>
        Objectives.FirstOrDefault(objective => objective.Id == id) ?? throw new KeyNotFoundException($"The plan has no objective '{id}'. It has: {string.Join(", ", Objectives.Select(objective => objective.Id))}.");

    /// <summary>Reads as a line per question with its KPIs.</summary>
    public override string ToString() => string.Join(Environment.NewLine, Questions
        .Select(question => $"{question.Text} -> {string.Join(", ", Kpis.Where(kpi => kpi.QuestionId == question.Id).Select(kpi => kpi.Id))}")
        .Prepend($"{Client}: {Objectives.Length} objectives, {Questions.Length} questions, {Kpis.Length} KPIs"));
}
