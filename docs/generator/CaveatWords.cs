using MarketingMetrics.Language;

namespace MarketingMetrics.Docs;

/// <summary>What a page says of a kind of caveat beyond its texts.</summary>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="When">The condition under which it is raised.</param>
/// <param name="Example">Invented evidence, from which the example is written.</param>
internal sealed record CaveatWords(string Meaning, string When, params MessageArgument[] Example)
{
    private static readonly Dictionary<string, CaveatWords> ByCode =
        CaveatWordsOfFigures.All.Concat(CaveatWordsOfSources.All).Concat(CaveatWordsOfComparisons.All).Concat(CaveatWordsOfFiles.All).ToDictionary(StringComparer.Ordinal);

    /// <summary>Where it is written down, for kinds whose descriptor does not say.</summary>
    public string? Source { get; init; }

    public static CaveatWords Of(string code) => ByCode.TryGetValue(code, out CaveatWords? words)
        ? words
        : throw new KeyNotFoundException($"{code} has no words for its page. Add them to one of the CaveatWordsOf... files.");

    internal static MessageArgument Text(string name, string text) => MessageArgument.OfText(name, text);

    internal static MessageArgument Count(string name, decimal value) => MessageArgument.OfNumber(name, value);

    internal static MessageArgument Share(string name, decimal value, int decimals = 0, bool signed = false) => MessageArgument.OfPercent(name, value, decimals, signed);

    internal static MessageArgument Said(string name, Message message) => MessageArgument.OfMessage(name, message);

    internal static MessageArgument Key(string name, string key) => MessageArgument.OfKey(name, key);

    internal static MessageArgument List(string name, params string[] items) => MessageArgument.OfList(name, items);

    internal static MessageArgument Day(string name, int year, int month, int day) => MessageArgument.OfDate(name, new DateOnly(year, month, day));

    internal static MessageArgument Euros(string name, decimal amount) => MessageArgument.OfMoney(name, new Money(amount, "EUR"));

    internal static MessageArgument Part(string name, string key, params MessageArgument[] arguments) => MessageArgument.OfMessage(name, Message.Of(key, arguments));
}
