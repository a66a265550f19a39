using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace MarketingMetrics.Language;

/// <summary>How things are said: texts, plurals, and the typography of numbers, money and dates.</summary>
/// <remarks>
/// Immutable and thread-safe; independent of the cultures a machine has. As an <see cref="IFormatProvider"/> it also serves
/// <c>string.Create(language, $"...")</c> and <c>ToString(format, language)</c>. Numbers are rounded half away from zero, and only here; a value that rounds to zero has no sign.
/// </remarks>
public sealed class ReportLanguage : IFormatProvider, ICustomFormatter
{
    private static readonly Lazy<ReportLanguage> LazyEnglish = new(() => LanguageReader.ReadEmbedded("en", fallback: null));
    private static readonly Lazy<ReportLanguage> LazyFrench = new(() => LanguageReader.ReadEmbedded("fr", LazyEnglish.Value));

    private readonly LanguageData _data;
    private readonly NumberWriter _numbers;
    private readonly DateWriter _dates;
    private readonly NumberFormatInfo _numberFormat;

    internal ReportLanguage(LanguageData data)
    {
        _data = data;
        _numbers = new NumberWriter(data);
        _dates = new DateWriter(data);
        _numberFormat = _numbers.ToNumberFormatInfo();
        MissingKeys = data.MissingKeys;
    }

    /// <summary>English: <c>4,250.00 EUR</c>, <c>3.16 %</c>, <c>1 October 2026</c>; ASCII signs only, so that it suits a console.</summary>
    public static ReportLanguage English => LazyEnglish.Value;

    /// <summary>French of France: narrow no-break spaces in numbers and before <c>%</c>, decimal comma, true minus, the euro sign behind.</summary>
    public static ReportLanguage French => LazyFrench.Value;

    /// <summary>The code of the language, such as <c>en</c>; ids never change with it.</summary>
    public string Code => _data.Code;

    /// <summary>The name of the language in itself.</summary>
    public string Name => _data.Name;

    /// <summary>Whether it is written from right to left.</summary>
    public bool IsRightToLeft => _data.IsRightToLeft;

    /// <summary>The keys of all texts, those taken over from English included, in ordinal order.</summary>
    public ImmutableArray<string> Keys => _data.Keys;

    /// <summary>The keys that this language lacks and English lends, in ordinal order.</summary>
    public ImmutableArray<string> MissingKeys { get; }

    /// <summary>A language of your own, from the JSON form that the embedded <c>en.json</c> shows.</summary>
    /// <remarks>A key that is missing falls back to English and is listed in <see cref="MissingKeys"/>.</remarks>
    /// <exception cref="FormatException">The text is not such a language; the message names the place.</exception>
    public static ReportLanguage FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return LanguageReader.Read(json, English);
    }

    /// <summary>A language of your own, from a stream of UTF-8 JSON.</summary>
    /// <exception cref="FormatException">The stream does not hold such a language; the message names the place.</exception>
    public static ReportLanguage From(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using StreamReader reader = new(json, leaveOpen: true);
        return FromJson(reader.ReadToEnd());
    }

    /// <summary>The language behind a format provider: the provider itself when it is one, else English.</summary>
    public static ReportLanguage Of(IFormatProvider? provider) => provider as ReportLanguage ?? English;

    /// <summary>The same language with one text added or replaced.</summary>
    /// <exception cref="FormatException">A brace in the text is not closed.</exception>
    public ReportLanguage With(string key, string text) => With([KeyValuePair.Create(key, text)]);

    /// <summary>The same language with texts added or replaced, such as those of your own caveats.</summary>
    /// <exception cref="FormatException">A brace in a text is not closed.</exception>
    public ReportLanguage With(IEnumerable<KeyValuePair<string, string>> texts) => new(_data.With(texts));

    /// <summary>The text of a key that takes no values.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string Text(string key) => Text(new Message(key, []));

    /// <summary>A message with its values; a placeholder without a value stays visible as <c>{name}</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no text of that key, or of a key among the values.</exception>
    public string Text(Message message) =>
        TryText(message, out string? text)
            ? text
            : throw new KeyNotFoundException($"The language \"{Code}\" has no text \"{message.Key}\". Add it with ReportLanguage.With(key, text), or in the JSON of the language.");

    /// <summary>A message with its values, or its key where this language lacks the words: for texts of others, such as a report of a newer version.</summary>
    public string TextOrKey(Message message)
    {
        ArgumentNullException.ThrowIfNull(message);
        try
        {
            return TryText(message, out string? text) ? text : message.Key;
        }
        catch (KeyNotFoundException)
        {
            return message.Key;
        }
    }

    /// <summary>The text of a key, if there is one.</summary>
    public bool TryText(string key, [NotNullWhen(true)] out string? text) => TryText(new Message(key, []), out text);

    /// <summary>A message with its values, if its key has a text.</summary>
    /// <exception cref="KeyNotFoundException">A key among the values has no text.</exception>
    public bool TryText(Message message, [NotNullWhen(true)] out string? text)
    {
        ArgumentNullException.ThrowIfNull(message);
        text = message is { IsVerbatim: true, Arguments: [{ Text: { } words }] } ? words
            : _data.Texts.TryGetValue(message.Key, out LanguageText? found) ? found.Render(CountOf(message), (Language: this, Message: message), static (said, name) => said.Language.ValueOf(said.Message, name), _data.Plurals)
            : null;
        return text is not null;
    }

    /// <summary>A number with as many decimals as it needs, at most 6.</summary>
    public string Number(decimal value, bool signed = false) => _numbers.Plain(value, null, signed);

    /// <summary>A number with a fixed count of decimals.</summary>
    public string Number(decimal value, int decimals, bool signed = false) => _numbers.Plain(value, decimals, signed);

    /// <summary>A fraction in percent: 0.0316 is <c>3.16 %</c>.</summary>
    public string Percent(decimal fraction, int decimals = 2, bool signed = false) => _numbers.Percent(fraction, decimals, signed);

    /// <summary>A difference of two fractions in percentage points: 0.0026 is <c>+0.26 points</c>.</summary>
    public string Points(decimal difference, int decimals = 2, bool signed = true) => _numbers.Points(difference, decimals, signed);

    /// <summary>An amount; without <paramref name="decimals"/> with the digits of its currency, and more only where a non-zero amount would otherwise read 0.</summary>
    public string Money(Money money, int? decimals = null, bool signed = false) => _numbers.Money(money, decimals, signed);

    /// <summary>A multiple, such as a return on ad spend: <c>4.20x</c>.</summary>
    public string Multiple(decimal value, int decimals = 2, bool signed = false) => _numbers.Multiple(value, decimals, signed);

    /// <summary>A duration: <c>2.5 s</c> below a minute, <c>2 min 5 s</c> below an hour, else <c>26 h 5 min</c>.</summary>
    /// <param name="seconds">The duration in seconds.</param>
    /// <param name="decimals">Decimals of a duration below a minute; without, as many as needed, at most 2.</param>
    /// <param name="signed">Whether a plus is written.</param>
    public string Duration(decimal seconds, int? decimals = null, bool signed = false) => _numbers.Duration(seconds, decimals, signed);

    /// <summary>The sign or code that stands for a currency: <c>EUR</c> in English, <c>€</c> in French.</summary>
    public string Symbol(Currency currency) => _data.SymbolOf(currency);

    /// <summary>A day: <c>1 October 2026</c>.</summary>
    public string Date(DateOnly day) => _dates.Day(day);

    /// <summary>A day without its year, the month shortened: <c>1 Oct</c>.</summary>
    public string ShortDate(DateOnly day) => _dates.ShortDay(day);

    /// <summary>A period in its shortest words: <c>October 2026</c>, <c>1 to 15 October 2026</c>, <c>Q4 2026</c>.</summary>
    public string Period(Period period) => _dates.Period(period);

    /// <summary>An enumeration: <c>a, b and c</c>; empty for no items.</summary>
    public string List(IEnumerable<string> items)
    {
        string[] all = [.. items];
        return all.Length < 2
            ? string.Concat(all)
            : string.Join(Text("list.separator"), all[..^1]) + Text("list.last") + all[^1];
    }

    /// <summary>Gives this language as a custom formatter, and its number format.</summary>
    public object? GetFormat(Type? formatType) =>
        formatType == typeof(ICustomFormatter) ? this
        : formatType == typeof(NumberFormatInfo) ? _numberFormat
        : formatType == typeof(DateTimeFormatInfo) ? DateTimeFormatInfo.InvariantInfo
        : null;

    /// <summary>Writes a value of the vocabulary, a date, a message or a number in this language.</summary>
    /// <param name="format">Money and numbers: <c>N2</c> for two decimals; numbers also <c>P1</c> for percent; dates: <c>m</c> without year.</param>
    /// <param name="arg">The value; of any other type its own <see cref="IFormattable"/> is asked.</param>
    /// <param name="formatProvider">Not used: the language is this one.</param>
    /// <exception cref="FormatException">The format does not suit the value.</exception>
    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        null => "",
        Money money when format is "G" or "g" => $"{money.Amount.ToString(_numberFormat)} {money.Currency.Code}",
        Money money => Money(money, MoneyText.Decimals(format)),
        Currency currency => Symbol(currency),
        Period period => Period(period),
        DateOnly date => format is "m" or "M" ? ShortDate(date) : Date(date),
        Message message => Text(message),
        MessageArgument argument => Write(argument),
        decimal or long or int when string.IsNullOrEmpty(format) => Number(Convert.ToDecimal(arg, CultureInfo.InvariantCulture)),
        double number when string.IsNullOrEmpty(format) && Math.Abs(number) < 1e27 => Number((decimal)number),
        IFormattable formattable => formattable.ToString(format, this),
        _ => arg.ToString() ?? "",
    };

    internal LanguageData Data => _data;

    /// <summary>Whether there is a text of this key, which need not be written for that.</summary>
    internal bool Knows(string key) => _data.Texts.ContainsKey(key);

    internal string Write(MessageArgument argument) =>
        argument switch
        {
            { Kind: MessageArgumentKind.Text, Text: { } words } => words,
            { Kind: MessageArgumentKind.Key, Text: { } key } => Text(key),
            { Kind: MessageArgumentKind.Message, Message: { } message } => Text(message),
            { Kind: MessageArgumentKind.List } => List(argument.Items.Select(Write)),
            { Kind: MessageArgumentKind.Date, Period: { } day } => Date(day.Start),
            { Kind: MessageArgumentKind.Period, Period: { } period } => Period(period),
            { Value: { } value } => _numbers.Write(argument, value),
            _ => null,
        }
        ?? $"{{{argument.Name}}}";

    /// <summary>The placeholders of a text, for tests that compare languages.</summary>
    internal IEnumerable<string> Placeholders(string key) => _data.Texts[key].Placeholders();

    /// <summary>The forms of a text as written in the file, for tests of typography.</summary>
    internal IEnumerable<string> Templates(string key) => _data.Texts[key].Forms.Select(form => form.Text);

    private static decimal? CountOf(Message message) => Find(message, "count")?.Value;

    private string? ValueOf(Message message, string name) => Find(message, name) is { } argument ? Write(argument) : null;

    private static MessageArgument? Find(Message message, string name)
    {
        foreach (MessageArgument argument in message.Arguments)
        {
            if (argument.Name == name) return argument;
        }

        return null;
    }
}
