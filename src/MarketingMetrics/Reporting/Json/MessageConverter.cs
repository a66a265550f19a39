using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Json;

/// <summary>
/// A message as its key and arguments, and its text in one language beside them. The text is for whoever reads the JSON; reading a
/// report back ignores it. People's own words stand under <c>verbatim</c>.
/// </summary>
internal sealed class MessageConverter(ReportLanguage language) : JsonConverter<Message>
{
    private static readonly JsonEncodedText Key = JsonEncodedText.Encode("key"), Verbatim = JsonEncodedText.Encode("verbatim"), Arguments = JsonEncodedText.Encode("args"), Text = JsonEncodedText.Encode("text");

    public override Message Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("a message is an object with a \"key\" or with \"verbatim\" words.");
        string? key = null, verbatim = null;
        ImmutableArray<MessageArgument> arguments = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(Key.EncodedUtf8Bytes)) key = ReadString(ref reader, "key");
            else if (reader.ValueTextEquals(Verbatim.EncodedUtf8Bytes)) verbatim = ReadString(ref reader, "verbatim");
            else if (reader.ValueTextEquals(Arguments.EncodedUtf8Bytes)) arguments = ReadArguments(ref reader, options);
            else
            {
                reader.Read();
                reader.TrySkip();
            }
        }

        return verbatim is not null ? Message.Verbatim(verbatim)
            : string.IsNullOrEmpty(key) ? throw new JsonException("a message has a \"key\" or \"verbatim\" words.")
            : new Message(key, arguments);
    }

    public override void Write(Utf8JsonWriter writer, Message value, JsonSerializerOptions options) => Write(writer, value, isWhole: true);

    /// <param name="writer">Where to write.</param>
    /// <param name="value">The message.</param>
    /// <param name="isWhole">False for a message inside another, whose words are in the words of the whole.</param>
    internal void Write(Utf8JsonWriter writer, Message value, bool isWhole)
    {
        writer.WriteStartObject();
        if (value is { IsVerbatim: true, Arguments: [{ Text: { } words }] })
        {
            writer.WriteString(Verbatim, words);
        }
        else
        {
            writer.WriteString(Key, value.Key);
            if (!value.Arguments.IsEmpty)
            {
                writer.WriteStartArray(Arguments);
                foreach (MessageArgument argument in value.Arguments) MessageArgumentJson.Write(writer, argument, this);
                writer.WriteEndArray();
            }
        }

        if (isWhole) writer.WriteString(Text, language.TextOrKey(value));
        writer.WriteEndObject();
    }

    internal static string ReadString(ref Utf8JsonReader reader, string name)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"\"{name}\" is not a string.");
    }

    internal ImmutableArray<MessageArgument> ReadArguments(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("the arguments of a message are an array.");
        var arguments = ImmutableArray.CreateBuilder<MessageArgument>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) arguments.Add(MessageArgumentJson.Read(ref reader, this, options));
        return arguments.ToImmutable();
    }
}
