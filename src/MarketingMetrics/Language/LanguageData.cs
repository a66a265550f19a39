using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MarketingMetrics.Language;

/// <summary>The checked content of a language file, number and date patterns included, with English behind it.</summary>
internal sealed class LanguageData
{
    internal LanguageData(string code, string name, bool isRightToLeft, PluralRule plurals, IReadOnlyDictionary<string, string> symbols, IReadOnlyDictionary<string, LanguageText> own, LanguageData? fallback)
    {
        Code = code;
        Name = name;
        IsRightToLeft = isRightToLeft;
        Plurals = plurals;
        Symbols = symbols;
        Own = own;
        Fallback = fallback;
        Texts = (fallback?.Texts.Where(text => !own.ContainsKey(text.Key)) ?? []).Concat(own).ToFrozenDictionary(StringComparer.Ordinal);
        Keys = [.. Texts.Keys.Order(StringComparer.Ordinal)];
        MissingKeys = [.. Keys.Where(key => !own.ContainsKey(key))];
    }

    internal string Code { get; }

    internal string Name { get; }

    internal bool IsRightToLeft { get; }

    internal PluralRule Plurals { get; }

    internal FrozenDictionary<string, LanguageText> Texts { get; }

    internal ImmutableArray<string> Keys { get; }

    internal ImmutableArray<string> MissingKeys { get; }

    private IReadOnlyDictionary<string, string> Symbols { get; }

    private IReadOnlyDictionary<string, LanguageText> Own { get; }

    internal LanguageData? Fallback { get; }

    /// <summary>A pattern or word that every language has, because English has it.</summary>
    internal string Plain(string key) => Texts[key].Other;

    internal string Fill<TValues>(string key, TValues values, Func<TValues, string, string?> valueOf, decimal? count = null) => Texts[key].Render(count, values, valueOf, Plurals);

    internal string SymbolOf(Currency currency) => Symbols.GetValueOrDefault(currency.Code, currency.Code);

    internal LanguageData With(IEnumerable<KeyValuePair<string, string>> texts)
    {
        Dictionary<string, LanguageText> merged = new(Own, StringComparer.Ordinal);
        foreach ((string key, string text) in texts)
            merged[key] = LanguageText.Of(text, key);
        LanguageData result = new(Code, Name, IsRightToLeft, Plurals, Symbols, merged, Fallback);
        LanguageReader.CheckPatterns(result);
        return result;
    }
}
