using System.Text.Json;
using System.Text.Json.Serialization;

namespace MarketingMetrics.Reporting.Json;

/// <summary>Reads a block as what its <c>kind</c> says, wherever that stands among the properties; keeps what it does not know.</summary>
internal sealed class BlockConverter : JsonConverter<Block>
{
    public override Block Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string kind = FindKind(reader);
        if (BlockKinds.Find(kind) is not { } type)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            return UnknownBlock.From(document.RootElement);
        }

        try
        {
            return (Block)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(type))!;
        }
        catch (JsonException error)
        {
            // Without a path of its own, so that the outer reader puts the path of the block before it.
            throw new JsonException($"{error.Path?.TrimStart('$')} {JsonFlaw.Of(error)}", error);
        }
        catch (ArgumentException error)
        {
            throw new JsonException($" {error.Message}", error);
        }
    }

    public override void Write(Utf8JsonWriter writer, Block value, JsonSerializerOptions options)
    {
        if (value is UnknownBlock unknown) writer.WriteRawValue(unknown.Json);
        else JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
    }

    // The reader is a copy: looking ahead does not move the original.
    private static string FindKind(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject) throw new JsonException(" a block is an object.");
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isKind = ahead.ValueTextEquals("kind"u8);
            ahead.Read();
            if (isKind) return ahead.TokenType == JsonTokenType.String ? ahead.GetString()! : throw new JsonException(".kind is not a string.");
            ahead.TrySkip();
        }

        throw new JsonException(" has no \"kind\".");
    }
}
