using System.Text.Json;
using System.Text.Json.Serialization;

namespace MarketingMetrics.Reporting.Json;

/// <summary>An enum member as its code. A report has thousands of them, so that they are written as bytes and compared as bytes.</summary>
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly (T Value, JsonEncodedText Code)[] Codes = [.. JsonCode.All<T>().Select(each => (each.Key, each.Value))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(CodeOf(value));

    /// <summary>The code of a member.</summary>
    /// <exception cref="JsonException">No such member.</exception>
    public static JsonEncodedText CodeOf(T value)
    {
        foreach ((T known, JsonEncodedText code) in Codes)
        {
            if (EqualityComparer<T>.Default.Equals(known, value)) return code;
        }

        throw new JsonException($"{value} is no member of {typeof(T).Name}.");
    }

    /// <summary>The member whose code the reader stands on; null where there is none. Capital letters of others do no harm.</summary>
    public static T? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String) return null;
        foreach ((T value, JsonEncodedText code) in Codes)
        {
            if (reader.ValueTextEquals(code.EncodedUtf8Bytes)) return value;
        }

        string text = reader.GetString()!;
        foreach ((T value, JsonEncodedText code) in Codes)
        {
            if (code.Value.Equals(text, StringComparison.OrdinalIgnoreCase)) return value;
        }

        return null;
    }
}
