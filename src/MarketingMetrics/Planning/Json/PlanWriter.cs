using System.Globalization;
using System.Text.Json;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Json;

/// <summary>Writes a plan as the JSON that <see cref="PlanReader"/> reads. Metrics that the standard catalogue does not have are written out.</summary>
internal static class PlanWriter
{
    public static string Write(MeasurementPlan plan) => JsonSerializer.Serialize(new PlanDocument
    {
        SchemaVersion = PlanDocument.Version,
        Client = plan.Client,
        Title = plan.Title,
        Language = plan.Language,
        TimeZone = plan.TimeZone,
        Measures = OrNull(plan.Catalog.Measures.All.Where(measure => !MeasureSet.Standard.TryGet(measure.Key, out _)).Select(Measure)),
        Metrics = OrNull(plan.Catalog.All.Where(metric => !MetricCatalog.Standard.TryGet(metric.Key, out _)).Select(Metric)),
        Objectives = [.. plan.Objectives.Select(Objective)],
        Questions = [.. plan.Questions.Select(Question)],
        Kpis = [.. plan.Kpis.Select(kpi => Kpi(kpi, plan.Catalog))],
        Sources = plan.Sources.IsEmpty ? null : plan.Sources.OrderBy(pair => pair.Key.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key.Key, pair => (List<string>?)[.. pair.Value]),
        ConversionsAre = plan.ConversionsAre?.Key,
        SalesCycleDays = plan.SalesCycleDays,
        Holdouts = plan.Holdouts.IsEmpty ? null : [.. plan.Holdouts.Select(test => test.ToString())],
        OtherAdvertising = plan.OtherAdvertising == OtherAdvertising.Unknown ? null : new OtherAdvertisingDocument
        {
            Known = plan.OtherAdvertising.IsKnown,
            Parties = [.. plan.OtherAdvertising.Parties.Select(party => new AdvertiserDocument { Name = party.Name, Channels = [.. party.Channels] })],
        },
        Audience = new AudienceDocument { Reader = plan.Audience.Reader, ReportsTo = plan.Audience.ReportsTo, Form = PlanProblems.Code(plan.Audience.Form), OnPhone = plan.Audience.OnPhone },
        Judging = plan.Judging == JudgingOptions.Default ? null : Judging(plan.Judging),
    }, PlanJsonContext.Default.PlanDocument);

    private static List<T?>? OrNull<T>(IEnumerable<T> items)
        where T : class
    {
        List<T?> list = [.. items];
        return list.Count == 0 ? null : list;
    }

    private static MeasureDocument Measure(Measure measure) => new()
    {
        Key = measure.Key,
        Unit = PlanProblems.Code(measure.Unit),
        Additivity = PlanProblems.Code(measure.Additivity),
        Overlap = PlanProblems.Code(measure.Overlap),
    };

    private static MetricDocument Metric(Metric metric) => new()
    {
        Key = metric.Key,
        Formula = metric.Formula.ToString(),
        Unit = PlanProblems.Code(metric.Unit),
        Direction = PlanProblems.Code(metric.Direction),
        Uncertainty = PlanProblems.Code(metric.Uncertainty),
        Area = PlanProblems.Code(metric.Area),
        Stage = metric.Stage is { } stage ? PlanProblems.Code(stage) : null,
        Class = PlanProblems.Code(metric.Class),
        Decimals = metric.Decimals,
        Source = metric.Source,
        Names = metric.Names.IsEmpty ? null : metric.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => (NameDocument?)new NameDocument { Name = pair.Value.Name, Abbreviation = pair.Value.Abbreviation }),
    };

    private static ObjectiveDocument Objective(Objective objective) => new()
    {
        Id = objective.Id,
        Level = PlanProblems.Code(objective.Level),
        Text = objective.Text,
        Parent = objective.ParentId,
        Owner = objective.Owner,
        Due = Day(objective.Due),
    };

    private static QuestionDocument Question(KeyPerformanceQuestion question) => new()
    {
        Id = question.Id,
        Text = question.Text,
        Objective = question.ObjectiveId,
        Area = PlanProblems.Code(question.Area),
        Participants = question.Participants.IsEmpty ? null : [.. question.Participants],
        AgreedOn = Day(question.AgreedOn),
        ReviewedOn = Day(question.ReviewedOn),
    };

    private static KpiDocument Kpi(Kpi kpi, MetricCatalog catalog) => new()
    {
        Id = kpi.Id,
        Question = kpi.QuestionId,
        Metric = kpi.Metric.Key,
        Name = kpi.Name,
        Primary = kpi.IsPrimary ? null : false,
        Counting = catalog.TryGet(kpi.Metric.Key, out Metric? declared) && declared != kpi.Metric ? PlanProblems.Code(ConversionCounting.Every) : null,
        Scope = kpi.Scope.IsEmpty ? null : [.. kpi.Scope.Select(Filter)],
        Benchmark = BenchmarkWriter.Write(kpi.Benchmark),
        Judging = kpi.Judging is { } judging ? Judging(judging) : null,
    };

    private static FilterDocument Filter(DimensionFilter filter) => filter.Kind switch
    {
        FilterKind.Equal => new FilterDocument { Dimension = filter.Dimension.Key, Is = [.. filter.Values] },
        FilterKind.NotEqual => new FilterDocument { Dimension = filter.Dimension.Key, IsNot = [.. filter.Values] },
        _ => new FilterDocument { Dimension = filter.Dimension.Key, StartsWith = [.. filter.Values] },
    };

    private static JudgingDocument Judging(JudgingOptions options) => new()
    {
        Level = options.Level,
        Materiality = options.Materiality,
        MinimumEvents = options.MinimumEvents,
        FalseDiscoveryRate = options.FalseDiscoveryRate,
        Adjustment = options.Adjustment == JudgingOptions.Default.Adjustment ? null : PlanProblems.Code(options.Adjustment),
        AmountVariation = options.AmountVariation,
        BootstrapSeed = options.BootstrapSeed,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
