using MarketingMetrics.Benchmarks;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Json;

/// <summary>Benchmarks to and from their JSON.</summary>
internal sealed class BenchmarkReader(PlanProblems problems)
{
    public Benchmark? Read(BenchmarkDocument document, Metric metric, string path)
    {
        switch (document.Kind)
        {
            case "target":
                return ReadTarget(document, metric, path);
            case "previous_period":
                return Benchmark.Previous;
            case "external":
                return ReadExternal(document, path);
            default:
                problems.Add(path + ".kind", $"'{PlanProblems.Shown(document.Kind ?? "")}' is not one of target, previous_period, external.");
                return null;
        }
    }

    public static BenchmarkDocument? Write(Benchmark? benchmark) => benchmark switch
    {
        null => null,
        Target target => new BenchmarkDocument
        {
            Kind = target.Kind,
            Value = target.IsBand ? null : target.Lower,
            Lower = target.IsBand ? target.Lower : null,
            Upper = target.IsBand ? target.Upper : null,
            Currency = target.Currency?.Code,
            Direction = target.Direction is { } direction ? PlanProblems.Code(direction) : null,
            Due = target.Due?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Rationale = target.Rationale,
        },
        ExternalFigure figure => new BenchmarkDocument { Kind = figure.Kind, Value = figure.Value, Currency = figure.Currency?.Code, Source = figure.Source, Period = figure.Period.ToString(), StudySize = figure.StudySize },
        _ => new BenchmarkDocument { Kind = benchmark.Kind },
    };

    private Target? ReadTarget(BenchmarkDocument document, Metric metric, string path)
    {
        bool isBand = document.Value is null && document.Lower is not null && document.Upper is not null;
        if (!isBand && document.Value is null)
        {
            problems.Add(path, "a target needs a value, or a lower and an upper end.");
            return null;
        }

        if (metric.Unit == MetricUnit.Percent && (document.Value ?? document.Upper) > 1m)
        {
            problems.Add(path + ".value", $"'{metric.Key}' is a share: write it as a fraction, 3 % as 0.03.");
            return null;
        }

        return problems.Try(path, () => (isBand ? new Target(document.Lower!.Value, document.Upper!.Value) : new Target(document.Value!.Value)) with
        {
            Currency = problems.Currency(document.Currency, path + ".currency"),
            Direction = problems.Choice<MetricDirection>(document.Direction, path + ".direction"),
            Due = problems.Day(document.Due, path + ".due"),
            Rationale = document.Rationale,
        });
    }

    private ExternalFigure? ReadExternal(BenchmarkDocument document, string path)
    {
        if (document.Value is not { } value) problems.Add(path + ".value", "the figure is missing.");
        else if (!Period.TryParse(document.Period, out Period period)) problems.Add(path + ".period", "the period that the figure describes is missing or not a period such as 2025 or 2025-Q3.");
        else return problems.Try(path, () => new ExternalFigure(value, document.Source ?? "", period) { Currency = problems.Currency(document.Currency, path + ".currency"), StudySize = document.StudySize });
        return null;
    }
}
