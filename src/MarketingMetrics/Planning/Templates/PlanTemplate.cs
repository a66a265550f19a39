using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Templates;

/// <summary>A plan to start from; its words come from the language, so a language of your own brings its own template texts.</summary>
public sealed class PlanTemplate
{
    private readonly ImmutableArray<string> _objectives;
    private readonly ImmutableArray<TemplateQuestion> _questions;
    private readonly ImmutableArray<Metric> _metrics;

    // One objective per level, each serving the one before it.
    internal PlanTemplate(string key, ImmutableArray<string> objectives, ImmutableArray<TemplateQuestion> questions, ImmutableArray<Metric> metrics = default)
    {
        Key = key;
        _objectives = objectives;
        _questions = questions;
        _metrics = metrics.IsDefault ? [] : metrics;
    }

    /// <summary>Stable key, such as <c>lead_generation</c>.</summary>
    public string Key { get; }

    /// <summary>The name of the template.</summary>
    public Message Name => Text("title");

    /// <summary>The plan for a client.</summary>
    /// <param name="client">The client.</param>
    /// <param name="due">The day by which the objectives are to be reached.</param>
    /// <param name="language">The language of objectives and questions; English when omitted.</param>
    public MeasurementPlan For(string client, DateOnly due, ReportLanguage? language = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(client);
        language ??= ReportLanguage.English;
        MetricCatalog catalog = _metrics.Aggregate(MetricCatalog.Standard, (known, metric) => known.With(Named(metric, language)));
        return new MeasurementPlan
        {
            Client = client,
            Title = Name.In(language),
            Language = language.Code,
            Objectives = [.. _objectives.Select((id, level) => Objective(id, level, due, language))],
            Questions = [.. _questions.Select(question => new KeyPerformanceQuestion(question.Id, Text($"questions.{question.Id}").In(language), question.ObjectiveId, question.Area))],
            Kpis = [.. _questions.SelectMany(question => question.Metrics.Select((metric, place) => Kpi(question, catalog[metric], place == 0)))],
            Catalog = catalog,
        };
    }

    /// <summary>The key of the template.</summary>
    public override string ToString() => Key;

    private Objective Objective(string id, int level, DateOnly due, ReportLanguage language) =>
        new(id, (ObjectiveLevel)level, Text($"objectives.{id}").In(language))
        {
            ParentId = level == 0 ? null : _objectives[level - 1],
            Owner = Message.Of($"templates.owners.{(level == 0 ? "management" : "marketing")}").In(language),
            Due = due,
        };

    private static Kpi Kpi(TemplateQuestion question, Metric metric, bool isPrimary) =>
        new($"{question.Id}_{metric.Key}", question.Id, metric) { IsPrimary = isPrimary, Benchmark = Benchmark.Previous };

    private Metric Named(Metric metric, ReportLanguage language) => new(metric.Key, metric.Formula)
    {
        Unit = metric.Unit,
        Direction = metric.Direction,
        Uncertainty = metric.Uncertainty,
        Area = metric.Area,
        Stage = metric.Stage,
        Class = metric.Class,
        Names = metric.Names.Add(language.Code, new MetricName(Text($"metrics.{metric.Key}").In(language), null)),
    };

    private Message Text(string key) => Message.Of($"templates.{Key}.{key}");
}
