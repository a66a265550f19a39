using System.Collections.Immutable;
using System.Text.Json;
using MarketingMetrics.Language;

namespace MarketingMetrics.Reporting.Json;

/// <summary>An argument of a message: only the properties that its kind has.</summary>
internal static class MessageArgumentJson
{
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name"), Kind = JsonEncodedText.Encode("kind"), Value = JsonEncodedText.Encode("value"), Decimals = JsonEncodedText.Encode("decimals"),
        Signed = JsonEncodedText.Encode("signed"), Words = JsonEncodedText.Encode("words"), OfCurrency = JsonEncodedText.Encode("currency"), OfPeriod = JsonEncodedText.Encode("period"),
        Inner = JsonEncodedText.Encode("message"), Items = JsonEncodedText.Encode("items");

    public static void Write(Utf8JsonWriter writer, MessageArgument argument, MessageConverter messages)
    {
        writer.WriteStartObject();
        writer.WriteString(Name, argument.Name);
        writer.WriteString(Kind, CodeConverter<MessageArgumentKind>.CodeOf(argument.Kind));
        if (argument.Value is { } value) writer.WriteNumber(Value, value);
        if (argument.Decimals is { } decimals) writer.WriteNumber(Decimals, decimals);
        if (argument.Signed) writer.WriteBoolean(Signed, true);
        if (argument.Text is { } text) writer.WriteString(Words, text);
        if (argument.Currency is { } currency) writer.WriteString(OfCurrency, currency.Code);
        if (argument.Period is { } period) writer.WriteString(OfPeriod, period.ToString());
        if (argument.Message is { } message)
        {
            writer.WritePropertyName(Inner);
            messages.Write(writer, message, isWhole: false);
        }

        if (argument.Kind == MessageArgumentKind.List)
        {
            writer.WriteStartArray(Items);
            foreach (MessageArgument item in argument.Items) Write(writer, item, messages);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    public static MessageArgument Read(ref Utf8JsonReader reader, MessageConverter messages, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("an argument of a message is an object.");
        string name = "";
        MessageArgumentKind? kind = null;
        decimal? number = null;
        int? decimals = null;
        bool isSigned = false;
        string? words = null;
        Currency? currency = null;
        Period? period = null;
        Message? message = null;
        ImmutableArray<MessageArgument> items = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(Name.EncodedUtf8Bytes)) name = MessageConverter.ReadString(ref reader, "name");
            else if (reader.ValueTextEquals(Kind.EncodedUtf8Bytes)) kind = ReadKind(ref reader);
            else if (reader.ValueTextEquals(Value.EncodedUtf8Bytes)) number = ReadNumber(ref reader);
            else if (reader.ValueTextEquals(Decimals.EncodedUtf8Bytes)) decimals = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int whole) ? whole : throw new JsonException("\"decimals\" is not a whole number.");
            else if (reader.ValueTextEquals(Signed.EncodedUtf8Bytes)) isSigned = reader.Read() && reader.TokenType == JsonTokenType.True;
            else if (reader.ValueTextEquals(Words.EncodedUtf8Bytes)) words = MessageConverter.ReadString(ref reader, "words");
            else if (reader.ValueTextEquals(OfCurrency.EncodedUtf8Bytes)) currency = CurrencyConverter.Parse(MessageConverter.ReadString(ref reader, "currency"));
            else if (reader.ValueTextEquals(OfPeriod.EncodedUtf8Bytes)) period = PeriodConverter.Parse(MessageConverter.ReadString(ref reader, "period"));
            else if (reader.ValueTextEquals(Items.EncodedUtf8Bytes)) items = messages.ReadArguments(ref reader, options);
            else if (reader.ValueTextEquals(Inner.EncodedUtf8Bytes))
            {
                reader.Read();
                message = messages.Read(ref reader, typeof(Message), options);
            }
            else
            {
                reader.Read();
                reader.TrySkip();
            }
        }

        return new MessageArgument
        {
            Name = name, Kind = kind ?? throw new JsonException("an argument of a message has no \"kind\"."), Value = number, Decimals = decimals, Signed = isSigned,
            Text = words, Currency = currency, Period = period, Message = message, Items = items,
        };
    }

    private static decimal ReadNumber(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value) ? value : throw new JsonException("\"value\" is not a decimal number.");
    }

    private static MessageArgumentKind ReadKind(ref Utf8JsonReader reader)
    {
        reader.Read();
        return CodeConverter<MessageArgumentKind>.Read(ref reader)
            ?? throw new JsonException(reader.TokenType == JsonTokenType.String ? $"\"{reader.GetString()}\" is no kind of argument." : "\"kind\" is not a string.");
    }
}
