using System.Collections.Immutable;
using MarketingMetrics.Language;

namespace MarketingMetrics.Caveats;

/// <summary>A coded warning on figures, with the numbers that show it.</summary>
/// <param name="Descriptor">The kind of caveat.</param>
/// <remarks>Raised by <see cref="CaveatDescriptor.Raise(FigureRef, MessageArgument[])"/>. Equality compares contents, figures and evidence one by one.</remarks>
public sealed record Caveat(CaveatDescriptor Descriptor)
{
    /// <summary>The stable code.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How much this finding weighs: the descriptor's severity unless raised here.</summary>
    public CaveatSeverity Severity { get; init; } = Descriptor.Severity;

    /// <summary>What this finding forbids: the descriptor's effect unless set here.</summary>
    public CaveatEffect Effect { get; init; } = Descriptor.Effect;

    /// <summary>The figures it touches; never <c>default</c>.</summary>
    public ImmutableArray<FigureRef> Figures { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where in a document it was found, as a JSON path such as <c>$.questions[2].text</c>; null for a finding about figures.</summary>
    public string? Place { get; init; }

    /// <summary>The numbers that show it; never <c>default</c>.</summary>
    public ImmutableArray<MessageArgument> Evidence { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The name of the caveat; its code when the language has no text for it.</summary>
    public string Title(ReportLanguage language) => Say(Descriptor.TitleKey, language) ?? Code;

    /// <summary>What to tell the client, with the evidence; the evidence alone when the language has no text for it.</summary>
    public string Message(ReportLanguage language) =>
        Say(Descriptor.MessageKey, language) ?? string.Join("; ", Evidence.Select(argument => $"{argument.Name} {argument.In(language)}"));

    /// <summary>What to do about it; empty when the language has no text for it.</summary>
    public string Remedy(ReportLanguage language) => Say(Descriptor.RemedyKey, language) ?? "";

    /// <summary>Whether both are the same finding.</summary>
    public bool Equals(Caveat? other) =>
        other is not null && Descriptor == other.Descriptor && Severity == other.Severity && Effect == other.Effect && Place == other.Place
        && Figures.SequenceEqual(other.Figures) && Evidence.SequenceEqual(other.Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Effect, Place, Figures.Length, Evidence.Length);

    /// <summary>Severity, code, place and message in English: <c>warning SMALL_SAMPLE: ...</c>, <c>warning KPQ02 at $.questions[1].text: ...</c>.</summary>
    public override string ToString()
    {
        string message = Message(ReportLanguage.English);
        string severity = Severity switch { CaveatSeverity.Info => "info", CaveatSeverity.Warning => "warning", _ => "critical" };
        string place = Place is null ? "" : $" at {Place}";
        return message.Length == 0 ? $"{severity} {Code}{place}" : $"{severity} {Code}{place}: {message}";
    }

    private string? Say(string key, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.TryText(new Language.Message(key, Evidence), out string? text) ? text : null;
    }
}
