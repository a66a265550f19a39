using System.Globalization;
using MarketingMetrics.Benchmarks;

namespace MarketingMetrics.Planning.Json;

/// <summary>Writes benchmarks as the JSON that <see cref="BenchmarkReader"/> reads.</summary>
internal static class BenchmarkWriter
{
    public static BenchmarkDocument? Write(Benchmark? benchmark) => benchmark switch
    {
        null => null,
        Target target => Target(target),
        PacedTarget paced => new BenchmarkDocument
        {
            Kind = paced.Kind, Value = paced.Amount, Period = paced.Period.ToString(), Currency = paced.Currency?.Code, Tolerance = paced.Tolerance,
            Weekdays = paced.Profile == WeekdayProfile.Even ? null : [.. Enumerable.Range(1, 7).Select(day => paced.Profile[(DayOfWeek)(day % 7)])],
        },
        BreakEven even => new BenchmarkDocument { Kind = even.Kind, Margin = even.Margin, Value = even.ValuePerConversion?.Amount, Currency = even.ValuePerConversion?.Currency.Code },
        SamePeriodLastYear year => new BenchmarkDocument { Kind = year.Kind, Aligned = year.IsAligned },
        EarlierCampaign campaign => new BenchmarkDocument { Kind = campaign.Kind, Name = campaign.Name, Period = campaign.Period.ToString() },
        OwnHistory history => new BenchmarkDocument { Kind = history.Kind, Count = history.Count },
        PeerSet peers => new BenchmarkDocument { Kind = peers.Kind, Source = peers.Source, Values = [.. peers.Values], Quantile = peers.Quantile, Currency = peers.Currency?.Code },
        ExternalFigure figure => External(figure),
        _ => new BenchmarkDocument { Kind = benchmark.Kind },
    };

    private static BenchmarkDocument Target(Target target) => new()
    {
        Kind = target.Kind,
        Value = target.IsBand ? null : target.Lower,
        Lower = target.IsBand ? target.Lower : null,
        Upper = target.IsBand ? target.Upper : null,
        Currency = target.Currency?.Code,
        Direction = target.Direction is { } direction ? PlanProblems.Code(direction) : null,
        Due = Day(target.Due),
        Rationale = target.Rationale,
    };

    private static BenchmarkDocument External(ExternalFigure figure) => new()
    {
        Kind = figure.Kind,
        Value = figure.Value,
        Currency = figure.Currency?.Code,
        Source = figure.Source,
        Period = figure.Period.ToString(),
        Statistic = figure.Statistic == FigureStatistic.Unknown ? null : PlanProblems.Code(figure.Statistic),
        Quantile = figure.Quantile,
        SpreadLower = figure.SpreadLower,
        SpreadUpper = figure.SpreadUpper,
        StudySize = figure.StudySize,
        DefinitionVariant = figure.DefinitionVariant,
        Audience = figure.Audience == BenchmarkAudience.Unknown ? null : new BenchmarkAudienceDocument
        {
            Region = figure.Audience.Region, Industry = figure.Audience.Industry, Network = figure.Audience.Network, Objective = figure.Audience.Objective, People = figure.Audience.People,
        },
        RetrievedOn = Day(figure.RetrievedOn),
        Licence = figure.Licence,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
