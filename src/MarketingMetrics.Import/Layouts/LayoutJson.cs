using System.Text.Json;
using System.Text.Json.Serialization;

namespace MarketingMetrics.Import.Layouts;

/// <summary>Layouts as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ExportLayout))]
internal sealed partial class LayoutJson : JsonSerializerContext;
