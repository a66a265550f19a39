using MarketingMetrics.Benchmarks;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Planning.Json;

/// <summary>Builds benchmarks from their JSON; a benchmark that does not fit its metric is refused here, not when a report is built.</summary>
internal sealed class BenchmarkReader(PlanProblems problems)
{
    private const string Kinds = "target, paced_target, break_even, previous_period, last_year, earlier_campaign, own_history, peers, external";

    public Benchmark? Read(BenchmarkDocument document, Metric metric, string path)
    {
        Benchmark? benchmark = document.Kind switch
        {
            "target" => ReadTarget(document, metric, path),
            "paced_target" => ReadPaced(document, path),
            "break_even" => ReadBreakEven(document, path),
            "previous_period" => Benchmark.Previous,
            "last_year" => new SamePeriodLastYear(document.Aligned ?? true),
            "earlier_campaign" => Dated(document, path, period => new EarlierCampaign(document.Name ?? "", period)),
            "own_history" => problems.Try(path, () => new OwnHistory(document.Count ?? 12)),
            "peers" => ReadPeers(document, path),
            "external" => ReadExternal(document, path),
            _ => Unknown(document, path),
        };
        return benchmark is null ? null : problems.Try(path, () => benchmark.Describe(metric)) is null ? null : benchmark;
    }

    private Benchmark? Unknown(BenchmarkDocument document, string path)
    {
        problems.Add(path + ".kind", $"'{PlanProblems.Shown(document.Kind ?? "")}' is not one of {Kinds}.");
        return null;
    }

    private Target? ReadTarget(BenchmarkDocument document, Metric metric, string path)
    {
        bool isBand = document.Value is null && document.Lower is not null && document.Upper is not null;
        if (!isBand && document.Value is null)
        {
            problems.Add(path, "a target needs a value, or a lower and an upper end.");
            return null;
        }

        if (metric.Unit == MetricUnit.Percent && (document.Value ?? document.Upper) > 1m && metric.Formula is Facts.Quotient)
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

    private PacedTarget? ReadPaced(BenchmarkDocument document, string path) => Dated(document, path, period =>
    {
        var target = new PacedTarget(Required(document.Value, path, "the amount for the whole period"), period)
        {
            Currency = problems.Currency(document.Currency, path + ".currency"),
            Profile = document.Weekdays is { } weekdays ? WeekdayProfile.Of([.. weekdays]) : WeekdayProfile.Even,
        };
        return document.Tolerance is { } tolerance ? target with { Tolerance = tolerance } : target;
    });

    private BreakEven? ReadBreakEven(BenchmarkDocument document, string path) => problems.Try(path, () => new BreakEven(Required(document.Margin, path, "the margin"))
    {
        ValuePerConversion = document.Value is { } value && problems.Currency(document.Currency, path + ".currency") is { } currency ? new Money(value, currency) : null,
    });

    private PeerSet? ReadPeers(BenchmarkDocument document, string path) => problems.Try(path, () => new PeerSet(document.Source ?? "", document.Values ?? [])
    {
        Quantile = document.Quantile ?? 0.5m,
        Currency = problems.Currency(document.Currency, path + ".currency"),
    });

    private ExternalFigure? ReadExternal(BenchmarkDocument document, string path) => Dated(document, path, period =>
        new ExternalFigure(Required(document.Value, path, "the figure"), document.Source ?? "", period)
        {
            Currency = problems.Currency(document.Currency, path + ".currency"),
            Statistic = problems.Choice(document.Statistic, path + ".statistic", FigureStatistic.Unknown),
            Quantile = document.Quantile,
            SpreadLower = document.SpreadLower,
            SpreadUpper = document.SpreadUpper,
            StudySize = document.StudySize,
            DefinitionVariant = document.DefinitionVariant,
            Audience = document.Audience is not { } audience ? BenchmarkAudience.Unknown : new BenchmarkAudience
            {
                Region = audience.Region, Industry = audience.Industry, Network = audience.Network, Objective = audience.Objective, People = audience.People,
            },
            RetrievedOn = problems.Day(document.RetrievedOn, path + ".retrievedOn"),
            Licence = document.Licence,
        });

    private T? Dated<T>(BenchmarkDocument document, string path, Func<Period, T> build)
        where T : class
    {
        if (Period.TryParse(document.Period, out Period period)) return problems.Try(path, () => build(period));
        problems.Add(path + ".period", "the period is missing or not a period such as 2025, 2025-Q3 or 2025-10-01/2025-10-15.");
        return null;
    }

    private static decimal Required(decimal? value, string path, string what) =>
        value ?? throw new ArgumentException($"{what} is missing at {path}.");
}
