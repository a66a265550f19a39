using System.Text.Json.Serialization;

namespace MarketingMetrics.Reporting.Json;

/// <summary>The generated JSON code of the model: no reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(TextBlock))]
[JsonSerializable(typeof(ScorecardBlock))]
[JsonSerializable(typeof(GainsLossesBlock))]
[JsonSerializable(typeof(BreakdownBlock))]
[JsonSerializable(typeof(SeriesBlock))]
[JsonSerializable(typeof(BarsBlock))]
[JsonSerializable(typeof(FunnelBlock))]
[JsonSerializable(typeof(DecompositionBlock))]
[JsonSerializable(typeof(SpreadBlock))]
[JsonSerializable(typeof(CaveatsBlock))]
[JsonSerializable(typeof(ActionsBlock))]
[JsonSerializable(typeof(GlossaryBlock))]
[JsonSerializable(typeof(DefinitionsBlock))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
