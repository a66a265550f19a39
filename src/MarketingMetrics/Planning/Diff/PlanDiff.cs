using System.Collections.Immutable;
using System.Globalization;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;

namespace MarketingMetrics.Planning.Diff;

/// <summary>What changed between two versions of a plan. Entries are the same where their ids are; their order does not count.</summary>
public sealed class PlanDiff
{
    private readonly ImmutableArray<PlanChange>.Builder _changes = ImmutableArray.CreateBuilder<PlanChange>();

    private PlanDiff(MeasurementPlan before, MeasurementPlan after)
    {
        Compare("plan", Properties(before), Properties(after));
        Compare("objectives", before.Objectives, after.Objectives, objective => objective.Id, objective => objective.Text, Properties);
        Compare("questions", before.Questions, after.Questions, question => question.Id, question => question.Text, Properties);
        Compare("kpis", before.Kpis, after.Kpis, kpi => kpi.Id, kpi => kpi.Metric.ToString(), Properties);
        Compare("sources", Sources(before), Sources(after));
        Compare("metrics", Metrics(before), Metrics(after));
        Changes = _changes.ToImmutable();
    }

    /// <summary>The changes: the plan itself, objectives, questions, KPIs, sources, own metrics.</summary>
    public ImmutableArray<PlanChange> Changes { get; }

    /// <summary>True where the plans say the same.</summary>
    public bool IsEmpty => Changes.IsEmpty;

    /// <summary>Compares two plans.</summary>
    /// <param name="before">The earlier plan.</param>
    /// <param name="after">The later plan.</param>
    public static PlanDiff Between(MeasurementPlan before, MeasurementPlan after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new PlanDiff(before, after);
    }

    /// <summary>A line per change; <c>no changes</c> where there are none.</summary>
    public override string ToString() => IsEmpty ? "no changes" : string.Join(Environment.NewLine, Changes);

    private void Compare<T>(string list, ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> id, Func<T, string> line, Func<T, IEnumerable<(string, string?)>> properties)
    {
        Dictionary<string, T> later = ById(after, id), earlier = ById(before, id);
        foreach (T old in earlier.Values)
        {
            if (later.TryGetValue(id(old), out T? now)) Compare($"{list}.{id(old)}", properties(old), properties(now));
            else _changes.Add(new PlanChange($"{list}.{id(old)}", line(old), null));
        }

        foreach (T now in later.Values.Where(now => !earlier.ContainsKey(id(now)))) _changes.Add(new PlanChange($"{list}.{id(now)}", null, line(now)));
    }

    private void Compare(string path, IEnumerable<(string Name, string? Value)> before, IEnumerable<(string Name, string? Value)> after)
    {
        (string Name, string? Value)[] old = [.. before.Where(pair => pair.Value is not null)], now = [.. after.Where(pair => pair.Value is not null)];
        foreach (string name in old.Concat(now).Select(pair => pair.Name).Distinct())
        {
            string? was = old.FirstOrDefault(pair => pair.Name == name).Value, next = now.FirstOrDefault(pair => pair.Name == name).Value;
            if (was != next) _changes.Add(new PlanChange($"{path}.{name}", was, next));
        }
    }

    // A plan with an id twice can still be compared; the first of them counts.
    private static Dictionary<string, T> ById<T>(ImmutableArray<T> items, Func<T, string> id) => items.GroupBy(id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static IEnumerable<(string, string?)> Properties(MeasurementPlan plan) =>
    [
        ("client", plan.Client), ("title", plan.Title), ("language", plan.Language), ("timeZone", plan.TimeZone),
        ("otherAdvertising", !plan.OtherAdvertising.IsKnown ? "unknown" : plan.OtherAdvertising.IsPresent ? string.Join("; ", plan.OtherAdvertising.Parties) : "nobody"),
        ("audience.reader", plan.Audience.Reader), ("audience.reportsTo", plan.Audience.ReportsTo), ("audience.form", plan.Audience.Form.ToString()), ("audience.onPhone", plan.Audience.OnPhone ? "yes" : "no"),
        ("judging", Judging(plan.Judging)),
    ];

    private static IEnumerable<(string, string?)> Properties(Objective objective) =>
        [("level", objective.Level.ToString()), ("text", objective.Text), ("parent", objective.ParentId), ("owner", objective.Owner), ("due", Day(objective.Due))];

    private static IEnumerable<(string, string?)> Properties(KeyPerformanceQuestion question) =>
    [
        ("text", question.Text), ("objective", question.ObjectiveId), ("area", question.Area.ToString()), ("participants", question.Participants.IsEmpty ? null : string.Join(", ", question.Participants)),
        ("agreedOn", Day(question.AgreedOn)), ("reviewedOn", Day(question.ReviewedOn)),
    ];

    private static IEnumerable<(string, string?)> Properties(Kpi kpi) =>
    [
        ("question", kpi.QuestionId), ("metric", kpi.Metric.ToString()), ("uncertainty", kpi.Metric.Uncertainty.ToString()), ("name", kpi.Name), ("primary", kpi.IsPrimary ? "yes" : "no"), ("scope", kpi.ScopeText),
        ("benchmark", Benchmark(kpi)), ("judging", kpi.Judging is { } judging ? Judging(judging) : null),
    ];

    private static string? Benchmark(Kpi kpi)
    {
        if (kpi.Benchmark is not { } benchmark) return null;
        string words = benchmark.Describe(kpi.Metric).In(ReportLanguage.English);
        return benchmark is Target target
            ? string.Join(", ", new[] { words, target.Direction is { } direction ? direction.ToString() : null, target.Due is { } due ? $"due {Day(due)}" : null, target.Rationale }.Where(part => part is not null))
            : words;
    }

    private static IEnumerable<(string, string?)> Sources(MeasurementPlan plan) =>
        plan.Sources.OrderBy(pair => pair.Key.Key, StringComparer.Ordinal).Select(pair => (pair.Key.Key, (string?)string.Join(", ", pair.Value)));

    private static IEnumerable<(string, string?)> Metrics(MeasurementPlan plan) =>
        plan.Catalog.All.Where(metric => !MarketingMetrics.Metrics.MetricCatalog.Standard.TryGet(metric.Key, out _)).Select(metric => (metric.Key, (string?)metric.Formula.ToString()));

    private static string Judging(JudgingOptions options) => string.Create(CultureInfo.InvariantCulture,
        $"level {options.Level}, materiality {options.Materiality}, minimum events {options.MinimumEvents}, false discovery rate {options.FalseDiscoveryRate}");

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
