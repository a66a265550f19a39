using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Json;

/// <summary>Builds a plan from its JSON, and tells every mistake with its path and a remedy.</summary>
internal sealed class PlanReader(MetricCatalog catalog)
{
    private readonly PlanProblems _problems = new();
    private MetricCatalog _catalog = catalog;

    public MeasurementPlan Read(string json)
    {
        PlanDocument document = PlanSyntax.Parse(json);
        string version = _problems.Text(document.SchemaVersion, "$.schemaVersion", $"the version of the format (\"{PlanDocument.Version}\")");
        if (version.Length > 0 && !version.StartsWith("1.", StringComparison.Ordinal))
            _problems.Add("$.schemaVersion", $"version '{PlanProblems.Shown(version)}' is not known; this library reads 1.x.");
        _catalog = ReadCatalog(document);
        var plan = new MeasurementPlan
        {
            Client = _problems.Text(document.Client, "$.client", "the client's name"),
            Title = document.Title,
            Language = document.Language ?? "en",
            TimeZone = document.TimeZone,
            Objectives = Each(document.Objectives, "objectives", ReadObjective),
            Questions = Each(document.Questions, "questions", ReadQuestion),
            Kpis = Each(document.Kpis, "kpis", ReadKpi),
            Sources = ReadSources(document.Sources),
            ConversionsAre = document.ConversionsAre is { } booked ? _problems.Try("$.conversionsAre", () => _catalog.Measures[booked]) : null,
            SalesCycleDays = ReadDays(document.SalesCycleDays, "$.salesCycleDays"),
            Holdouts = [.. (document.Holdouts ?? []).Select((text, i) => _problems.Span(text, $"$.holdouts[{i}]")).OfType<Period>()],
            OtherAdvertising = ReadOthers(document.OtherAdvertising),
            Audience = ReadAudience(document.Audience),
            Judging = ReadJudging(document.Judging, "$.judging") ?? JudgingOptions.Default,
            Catalog = _catalog,
        };
        if (!_problems.Any)
        {
            foreach (PlanProblem problem in plan.Problems) _problems.Add(problem.Path, problem.Text);
        }

        _problems.ThrowIfAny();
        return plan;
    }

    private ImmutableArray<T> Each<TDocument, T>(List<TDocument?>? documents, string list, Func<TDocument, string, T?> read)
        where TDocument : class
        where T : class
    {
        var all = ImmutableArray.CreateBuilder<T>();
        for (int i = 0; i < (documents?.Count ?? 0); i++)
        {
            string path = $"$.{list}[{i}]";
            if (documents![i] is not { } document) _problems.Add(path, "the entry is null; remove it.");
            else if (read(document, path) is { } item) all.Add(item);
        }

        return all.ToImmutable();
    }

    private MetricCatalog ReadCatalog(PlanDocument document)
    {
        MetricCatalog catalog = _catalog;
        Each(document.Measures, "measures", (measure, path) => _problems.Try(path, () => catalog = catalog.With(new Measure(
            measure.Key ?? "",
            _problems.Choice(measure.Unit, path + ".unit", MeasureUnit.Count),
            _problems.Choice(measure.Additivity, path + ".additivity", Additivity.Additive),
            _problems.Choice(measure.Overlap, path + ".overlap", SourceOverlap.Shared)))));
        Each(document.Metrics, "metrics", (metric, path) => _problems.Try(path, () => catalog = catalog.With(ReadMetric(metric, path, catalog.Measures))));
        return catalog;
    }

    private Metric ReadMetric(MetricDocument document, string path, MeasureSet measures)
    {
        var metric = new Metric(document.Key ?? "", Formula.Parse(document.Formula ?? "", measures));
        return new Metric(metric.Key, metric.Formula)
        {
            Unit = _problems.Choice(document.Unit, path + ".unit", metric.Unit),
            Direction = _problems.Choice(document.Direction, path + ".direction", MetricDirection.Neutral),
            Uncertainty = _problems.Choice(document.Uncertainty, path + ".uncertainty", Uncertainty.None),
            Area = _problems.Choice(document.Area, path + ".area", ActivityArea.Conversion),
            Stage = _problems.Choice<RaceStage>(document.Stage, path + ".stage"),
            Class = _problems.Choice(document.Class, path + ".class", MetricClass.Volume),
            Decimals = document.Decimals,
            Source = document.Source,
            Names = (document.Names ?? []).Where(pair => pair.Value is not null)
                .ToImmutableDictionary(pair => pair.Key, pair => new MetricName(_problems.Text(pair.Value!.Name, $"{path}.names.{pair.Key}.name", "the name"), pair.Value.Abbreviation)),
        };
    }

    private Objective ReadObjective(ObjectiveDocument document, string path) => new(
        document.Id ?? "", _problems.Choice(document.Level, path + ".level", ObjectiveLevel.Business, isRequired: true), _problems.Text(document.Text, path + ".text", "the objective's text"))
    {
        ParentId = document.Parent,
        Owner = document.Owner,
        Due = _problems.Day(document.Due, path + ".due"),
    };

    private KeyPerformanceQuestion ReadQuestion(QuestionDocument document, string path) => new(
        document.Id ?? "", _problems.Text(document.Text, path + ".text", "the question's text"), document.Objective ?? "", _problems.Choice(document.Area, path + ".area", ActivityArea.Conversion, isRequired: true))
    {
        Participants = [.. document.Participants ?? []],
        AgreedOn = _problems.Day(document.AgreedOn, path + ".agreedOn"),
        ReviewedOn = _problems.Day(document.ReviewedOn, path + ".reviewedOn"),
    };

    private Kpi? ReadKpi(KpiDocument document, string path)
    {
        Metric? metric = _problems.Try(path + ".metric", () => _catalog[document.Metric ?? ""]);
        if (metric is null) return null;
        return new Kpi(document.Id ?? "", document.Question ?? "", metric.Counting(_problems.Choice(document.Counting, path + ".counting", ConversionCounting.Unknown)))
        {
            Name = document.Name,
            IsPrimary = document.Primary ?? true,
            Scope = ReadScope(document.Scope, path + ".scope"),
            Benchmark = document.Benchmark is { } benchmark ? new BenchmarkReader(_problems).Read(benchmark, metric, path + ".benchmark") : null,
            Judging = ReadJudging(document.Judging, path + ".judging"),
        };
    }

    private ImmutableArray<DimensionFilter> ReadScope(List<FilterDocument?>? filters, string path)
    {
        var scope = ImmutableArray.CreateBuilder<DimensionFilter>();
        for (int i = 0; i < (filters?.Count ?? 0); i++)
        {
            string at = $"{path}[{i}]";
            FilterDocument filter = filters![i] ?? new FilterDocument();
            (FilterKind Kind, List<string>? Values)[] given = [(FilterKind.Equal, filter.Is), (FilterKind.NotEqual, filter.IsNot), (FilterKind.StartsWith, filter.StartsWith)];
            (FilterKind Kind, List<string>? Values)[] used = [.. given.Where(pair => pair.Values is not null)];
            if (used.Length != 1) _problems.Add(at, "a filter needs exactly one of is, isNot, startsWith.");
            else if (_problems.Try(at, () => new DimensionFilter(new Dimension(filter.Dimension ?? ""), used[0].Kind, [.. used[0].Values!])) is { } read) scope.Add(read);
        }

        return scope.ToImmutable();
    }

    private int? ReadDays(int? days, string path)
    {
        if (days is not < 0) return days;
        _problems.Add(path, "days are zero or more.");
        return null;
    }

    private ImmutableDictionary<Measure, ImmutableArray<string>> ReadSources(Dictionary<string, List<string>?>? sources)
    {
        var chosen = ImmutableDictionary.CreateBuilder<Measure, ImmutableArray<string>>();
        foreach ((string key, List<string>? names) in sources ?? [])
        {
            if (names is not { Count: > 0 }) _problems.Add($"$.sources.{key}", "name at least one source, such as [\"ga4\"].");
            else if (_problems.Try($"$.sources.{key}", () => _catalog.Measures[key]) is { } measure) chosen[measure] = [.. names];
        }

        return chosen.ToImmutable();
    }

    private OtherAdvertising ReadOthers(OtherAdvertisingDocument? document)
    {
        if (document is null) return OtherAdvertising.Unknown;
        ImmutableArray<Advertiser> parties = Each(document.Parties, "otherAdvertising.parties", (party, path) =>
            new Advertiser(_problems.Text(party.Name, path + ".name", "the party's name"), [.. party.Channels ?? []]));
        return new OtherAdvertising { IsKnown = document.Known ?? !parties.IsEmpty, Parties = parties };
    }

    private Audience ReadAudience(AudienceDocument? document) => document is null ? new Audience() : new Audience
    {
        Reader = document.Reader,
        ReportsTo = document.ReportsTo,
        Form = _problems.Choice(document.Form, "$.audience.form", PreferredForm.Tables),
        OnPhone = document.OnPhone ?? false,
    };

    private JudgingOptions? ReadJudging(JudgingDocument? document, string path) => document is null ? null : _problems.Try(path, () => new JudgingOptions
    {
        Level = document.Level ?? JudgingOptions.Default.Level,
        Materiality = document.Materiality ?? JudgingOptions.Default.Materiality,
        MinimumEvents = document.MinimumEvents ?? JudgingOptions.Default.MinimumEvents,
        FalseDiscoveryRate = document.FalseDiscoveryRate ?? JudgingOptions.Default.FalseDiscoveryRate,
        Adjustment = _problems.Choice(document.Adjustment, path + ".adjustment", JudgingOptions.Default.Adjustment),
        AmountVariation = document.AmountVariation,
        BootstrapSeed = document.BootstrapSeed,
    });
}
