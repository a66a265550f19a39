using System.Globalization;
using System.Text.Json;

namespace MarketingMetrics.Language;

/// <summary>Reads the JSON form of a language and refuses what could not be written with it.</summary>
internal static class LanguageReader
{
    internal static ReportLanguage ReadEmbedded(string code, ReportLanguage? fallback)
    {
        using Stream stream = typeof(LanguageReader).Assembly.GetManifestResourceStream($"language.{code}.json")
            ?? throw new InvalidOperationException($"The embedded language \"{code}\" is missing from the assembly.");
        using StreamReader reader = new(stream);
        return Read(reader.ReadToEnd(), fallback);
    }

    internal static ReportLanguage Read(string json, ReportLanguage? fallback)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The language is not valid JSON: {exception.Message}", exception);
        }

        using (document)
        {
            return Read(document.RootElement, fallback);
        }
    }

    private static ReportLanguage Read(JsonElement root, ReportLanguage? fallback)
    {
        try
        {
            Expect(root, JsonValueKind.Object, "$");
            string code = Word(root, "code") is { Length: > 0 } given ? given : throw new FormatException("$.code: a language needs a code, such as \"de\".");
            Dictionary<string, LanguageText> texts = new(StringComparer.Ordinal);
            FlattenSection(root, "numbers", "numbers", texts);
            FlattenSection(root, "dates", "dates", texts);
            FlattenSection(root, "texts", "", texts);
            LanguageData data = new(code, Word(root, "name") ?? code, IsRightToLeft(root), Plurals(root), Symbols(root), texts, fallback?.Data);
            CheckPatterns(data);
            return new ReportLanguage(data);
        }
        catch (InvalidOperationException exception)
        {
            // Half a surrogate pair is valid JSON but no text.
            throw new FormatException($"The language holds a text that is not valid Unicode: {exception.Message}", exception);
        }
    }

    /// <exception cref="FormatException">A pattern would lose the value it is given, or the signs of numbers could not be told apart.</exception>
    internal static void CheckPatterns(LanguageData data)
    {
        if (data.Fallback is { } english)
        {
            foreach (string key in data.Keys.Where(key => english.Texts.ContainsKey(key) && (key.StartsWith("numbers.", StringComparison.Ordinal) || key.StartsWith("dates.", StringComparison.Ordinal))))
            {
                HashSet<string> written = [.. data.Texts[key].Placeholders()];
                if (english.Texts[key].Placeholders().FirstOrDefault(name => !written.Contains(name)) is { } lost)
                    throw new FormatException($"$.{key}: the pattern \"{data.Plain(key)}\" leaves out {{{lost}}}.");
            }
        }

        string point = data.Plain("numbers.decimal");
        if (point.Length == 0 || point == data.Plain("numbers.group") || data.Plain("numbers.minus").Length == 0)
            throw new FormatException("$.numbers: the decimal sign and the minus must not be empty, and the group sign must differ from the decimal sign.");
    }

    private static void FlattenSection(JsonElement root, string section, string prefix, Dictionary<string, LanguageText> texts)
    {
        if (!root.TryGetProperty(section, out JsonElement element))
            return;
        Expect(element, JsonValueKind.Object, "$." + section);
        Flatten(element, prefix, "$." + section, texts);
    }

    private static void Flatten(JsonElement element, string key, string path, Dictionary<string, LanguageText> texts)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                Add(LanguageText.Of(element.GetString()!, path));
                break;
            case JsonValueKind.Object when PluralForms(element) is { } forms:
                Add(LanguageText.Of(forms, path));
                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                    Flatten(property.Value, Join(key, property.Name), path + "." + property.Name, texts);
                break;
            case JsonValueKind.Array:
                int number = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    number++;
                    string name = number.ToString(CultureInfo.InvariantCulture);
                    Flatten(item, Join(key, name), $"{path}[{number - 1}]", texts);
                }

                break;
            default:
                throw new FormatException($"{path}: a text is expected, not {Kind(element)}.");
        }

        void Add(LanguageText text)
        {
            if (!texts.TryAdd(key, text))
                throw new FormatException($"{path}: the key \"{key}\" is given twice.");
        }
    }

    private static Dictionary<string, string>? PluralForms(JsonElement element)
    {
        Dictionary<string, string> forms = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!PluralRule.IsForm(property.Name) || property.Value.ValueKind != JsonValueKind.String)
                return null;
            forms[property.Name] = property.Value.GetString()!;
        }

        return forms.ContainsKey("other") ? forms : null;
    }

    private static PluralRule Plurals(JsonElement root) =>
        Word(root, "plurals") is not { } name
            ? PluralRule.Find("english")!
            : PluralRule.Find(name) ?? throw new FormatException($"$.plurals: \"{name}\" is not a known rule. Use one of {string.Join(", ", PluralRule.Names)}.");

    private static bool IsRightToLeft(JsonElement root) => Word(root, "direction") switch
    {
        null or "ltr" => false,
        "rtl" => true,
        string other => throw new FormatException($"$.direction: \"{other}\" is neither ltr nor rtl."),
    };

    private static Dictionary<string, string> Symbols(JsonElement root)
    {
        Dictionary<string, string> symbols = new(StringComparer.Ordinal);
        if (!root.TryGetProperty("currencies", out JsonElement currencies))
            return symbols;
        Expect(currencies, JsonValueKind.Object, "$.currencies");
        foreach (JsonProperty property in currencies.EnumerateObject())
        {
            if (!Currency.TryParse(property.Name, out Currency currency))
                throw new FormatException($"$.currencies: \"{property.Name}\" is not a code of ISO 4217.");
            Expect(property.Value, JsonValueKind.String, "$.currencies." + property.Name);
            symbols[currency.Code] = property.Value.GetString()!;
        }

        return symbols;
    }

    private static string? Word(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value))
            return null;
        Expect(value, JsonValueKind.String, "$." + name);
        return value.GetString();
    }

    private static void Expect(JsonElement element, JsonValueKind kind, string path)
    {
        if (element.ValueKind != kind)
            throw new FormatException($"{path}: {(kind == JsonValueKind.String ? "a text" : "an object")} is expected, not {Kind(element)}.");
    }

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private static string Join(string key, string name) => key.Length == 0 ? name : key + "." + name;
}
