using System.Text.Json;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Json;

/// <summary>An argument of a message: only the properties that its kind has.</summary>
internal static class MessageArgumentJson
{
    public static void Write(Utf8JsonWriter writer, MessageArgument argument, MessageConverter messages)
    {
        writer.WriteStartObject();
        writer.WriteString("name", argument.Name);
        writer.WriteString("kind", JsonCode.Of(argument.Kind));
        if (argument.Value is { } value) writer.WriteNumber("value", value);
        if (argument.Decimals is { } decimals) writer.WriteNumber("decimals", decimals);
        if (argument.Signed) writer.WriteBoolean("signed", true);
        if (argument.Text is { } text) writer.WriteString("words", text);
        if (argument.Currency is { } currency) writer.WriteString("currency", currency.Code);
        if (argument.Period is { } period) writer.WriteString("period", period.ToString());
        if (argument.Message is { } message)
        {
            writer.WritePropertyName("message");
            messages.Write(writer, message, isWhole: false);
        }

        if (argument.Kind == MessageArgumentKind.List)
        {
            writer.WriteStartArray("items");
            foreach (MessageArgument item in argument.Items) Write(writer, item, messages);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public static MessageArgument Read(ref Utf8JsonReader reader, MessageConverter messages, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("an argument of a message is an object.");
        var read = new MessageArgument { Name = "", Kind = (MessageArgumentKind)(-1) };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("name"u8)) read = read with { Name = MessageConverter.ReadString(ref reader, "name") };
            else if (reader.ValueTextEquals("kind"u8)) read = read with { Kind = KindOf(MessageConverter.ReadString(ref reader, "kind")) };
            else if (reader.ValueTextEquals("value"u8)) read = read with { Value = ReadNumber(ref reader) };
            else if (reader.ValueTextEquals("decimals"u8)) read = read with { Decimals = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int decimals) ? decimals : throw new JsonException("\"decimals\" is not a whole number.") };
            else if (reader.ValueTextEquals("signed"u8)) read = read with { Signed = reader.Read() && reader.TokenType == JsonTokenType.True };
            else if (reader.ValueTextEquals("words"u8)) read = read with { Text = MessageConverter.ReadString(ref reader, "words") };
            else if (reader.ValueTextEquals("currency"u8)) read = read with { Currency = CurrencyConverter.Parse(MessageConverter.ReadString(ref reader, "currency")) };
            else if (reader.ValueTextEquals("period"u8)) read = read with { Period = PeriodConverter.Parse(MessageConverter.ReadString(ref reader, "period")) };
            else if (reader.ValueTextEquals("items"u8)) read = read with { Items = messages.ReadArguments(ref reader, options) };
            else if (reader.ValueTextEquals("message"u8))
            {
                reader.Read();
                read = read with { Message = messages.Read(ref reader, typeof(Message), options) };
            }
            else
            {
                reader.Read();
                reader.TrySkip();
            }
        }

        return Enum.IsDefined(read.Kind) ? read : throw new JsonException("an argument of a message has no \"kind\".");
    }

    private static decimal ReadNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : throw new JsonException("\"value\" is not a decimal number.");
    }

    private static MessageArgumentKind KindOf(string code) =>
        Array.Find(Enum.GetValues<MessageArgumentKind>(), kind => JsonCode.Of(kind) == code) is var found && JsonCode.Of(found) == code
            ? found
            : throw new JsonException($"\"{code}\" is no kind of argument.");
}
