using System.Collections.Immutable;

namespace MarketingMetrics.Language;

/// <summary>Something to say, before it is said: the key of a text and the values it names.</summary>
/// <param name="Key">The key of a text, such as <c>caveats.SMALL_SAMPLE.title</c>.</param>
/// <param name="Arguments">The values of its placeholders.</param>
/// <remarks>Pure data; the words come last, in whichever language is asked. Equality compares the key and the arguments one by one.</remarks>
public sealed record Message(string Key, ImmutableArray<MessageArgument> Arguments)
{
    private const string VerbatimKey = "verbatim";

    /// <summary>The values of the placeholders; never <c>default</c>.</summary>
    public ImmutableArray<MessageArgument> Arguments { get; init => field = value.IsDefault ? [] : value; } = Arguments.IsDefault ? [] : Arguments;

    /// <summary>Whether these are people's own words, which every language writes as they are.</summary>
    public bool IsVerbatim => Key == VerbatimKey;

    /// <summary>A text of the language with its values.</summary>
    public static Message Of(string key, params MessageArgument[] arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new Message(key, [.. arguments]);
    }

    /// <summary>People's own words: a question, a comment, a name. Never translated.</summary>
    public static Message Verbatim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Message(VerbatimKey, [MessageArgument.OfText("text", text)]);
    }

    /// <summary>The message in a language.</summary>
    /// <exception cref="KeyNotFoundException">The language has no text of this key.</exception>
    public string In(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Text(this);
    }

    /// <summary>Whether both say the same.</summary>
    public bool Equals(Message? other) => other is not null && Key == other.Key && Arguments.SequenceEqual(other.Arguments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Arguments.Length, Arguments.Length > 0 ? Arguments[0] : null);

    /// <summary>The message in English.</summary>
    /// <exception cref="KeyNotFoundException">English has no text of this key.</exception>
    public override string ToString() => In(ReportLanguage.English);
}
