using System.Text.Json.Serialization;

namespace MarketingMetrics.Planning.Json;

/// <summary>The shape of a plan in JSON: plain values only, so that every mistake can be named by its path before the plan is built.</summary>
internal sealed class PlanDocument
{
    public const string Version = "1.0";

    public string? SchemaVersion { get; set; }

    public string? Client { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    public string? TimeZone { get; set; }

    public List<MeasureDocument?>? Measures { get; set; }

    public List<MetricDocument?>? Metrics { get; set; }

    public List<ObjectiveDocument?>? Objectives { get; set; }

    public List<QuestionDocument?>? Questions { get; set; }

    public List<KpiDocument?>? Kpis { get; set; }

    public Dictionary<string, List<string>?>? Sources { get; set; }

    public string? ConversionsAre { get; set; }

    public int? SalesCycleDays { get; set; }

    public List<string>? Holdouts { get; set; }

    public OtherAdvertisingDocument? OtherAdvertising { get; set; }

    public AudienceDocument? Audience { get; set; }

    public JudgingDocument? Judging { get; set; }
}

internal sealed class MeasureDocument
{
    public string? Key { get; set; }

    public string? Unit { get; set; }

    public string? Additivity { get; set; }

    public string? Overlap { get; set; }
}

internal sealed class MetricDocument
{
    public string? Key { get; set; }

    public string? Formula { get; set; }

    public string? Unit { get; set; }

    public string? Direction { get; set; }

    public string? Uncertainty { get; set; }

    public string? Area { get; set; }

    public string? Stage { get; set; }

    public string? Class { get; set; }

    public int? Decimals { get; set; }

    public string? Source { get; set; }

    public Dictionary<string, NameDocument?>? Names { get; set; }
}

internal sealed class NameDocument
{
    public string? Name { get; set; }

    public string? Abbreviation { get; set; }
}

internal sealed class ObjectiveDocument
{
    public string? Id { get; set; }

    public string? Level { get; set; }

    public string? Text { get; set; }

    public string? Parent { get; set; }

    public string? Owner { get; set; }

    public string? Due { get; set; }
}

internal sealed class QuestionDocument
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Objective { get; set; }

    public string? Area { get; set; }

    public List<string>? Participants { get; set; }

    public string? AgreedOn { get; set; }

    public string? ReviewedOn { get; set; }
}

internal sealed class KpiDocument
{
    public string? Id { get; set; }

    public string? Question { get; set; }

    public string? Metric { get; set; }

    public string? Name { get; set; }

    public bool? Primary { get; set; }

    public string? Counting { get; set; }

    public List<FilterDocument?>? Scope { get; set; }

    public BenchmarkDocument? Benchmark { get; set; }

    public JudgingDocument? Judging { get; set; }
}

internal sealed class FilterDocument
{
    public string? Dimension { get; set; }

    public List<string>? Is { get; set; }

    public List<string>? IsNot { get; set; }

    public List<string>? StartsWith { get; set; }
}

internal sealed class BenchmarkDocument
{
    public string? Kind { get; set; }

    public decimal? Value { get; set; }

    public decimal? Lower { get; set; }

    public decimal? Upper { get; set; }

    public string? Currency { get; set; }

    public string? Direction { get; set; }

    public string? Due { get; set; }

    public string? Rationale { get; set; }

    public string? Source { get; set; }

    public string? Period { get; set; }

    public int? StudySize { get; set; }

    public string? Statistic { get; set; }

    public decimal? Quantile { get; set; }

    public decimal? SpreadLower { get; set; }

    public decimal? SpreadUpper { get; set; }

    public string? DefinitionVariant { get; set; }

    public BenchmarkAudienceDocument? Audience { get; set; }

    public string? RetrievedOn { get; set; }

    public string? Licence { get; set; }

    public bool? Aligned { get; set; }

    public string? Name { get; set; }

    public int? Count { get; set; }

    public decimal? Margin { get; set; }

    public List<decimal>? Values { get; set; }

    public decimal? Tolerance { get; set; }

    public List<decimal>? Weekdays { get; set; }
}

internal sealed class BenchmarkAudienceDocument
{
    public string? Region { get; set; }

    public string? Industry { get; set; }

    public string? Network { get; set; }

    public string? Objective { get; set; }

    public string? People { get; set; }
}

internal sealed class OtherAdvertisingDocument
{
    public bool? Known { get; set; }

    public List<AdvertiserDocument?>? Parties { get; set; }
}

internal sealed class AdvertiserDocument
{
    public string? Name { get; set; }

    public List<string>? Channels { get; set; }
}

internal sealed class AudienceDocument
{
    public string? Reader { get; set; }

    public string? ReportsTo { get; set; }

    public string? Form { get; set; }

    public bool? OnPhone { get; set; }
}

internal sealed class JudgingDocument
{
    public double? Level { get; set; }

    public decimal? Materiality { get; set; }

    public int? MinimumEvents { get; set; }

    public double? FalseDiscoveryRate { get; set; }

    public string? Adjustment { get; set; }

    public double? AmountVariation { get; set; }

    public ulong? BootstrapSeed { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    MaxDepth = 16,
    WriteIndented = true)]
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
