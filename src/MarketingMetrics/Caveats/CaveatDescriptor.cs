using MarketingMetrics.Language;

namespace MarketingMetrics.Caveats;

/// <summary>A kind of caveat: its stable code and what it means wherever it is found.</summary>
/// <param name="Code">The code in capitals: <c>SMALL_SAMPLE</c>. It never changes with language or version.</param>
/// <param name="Severity">How much it weighs unless a finding says otherwise.</param>
/// <param name="Effect">What it forbids unless a finding says otherwise.</param>
/// <remarks>Its words are the texts <c>caveats.CODE.title</c>, <c>.message</c> and <c>.remedy</c> of a language; add your own with <see cref="ReportLanguage.With(string, string)"/>.</remarks>
/// <exception cref="ArgumentException">The code is not capitals, digits and single underscores, beginning with a letter.</exception>
public sealed record CaveatDescriptor(string Code, CaveatSeverity Severity, CaveatEffect Effect = CaveatEffect.None)
{
    /// <summary>The code in capitals.</summary>
    public string Code { get; } = IsCode(Code)
        ? Code
        : throw new ArgumentException($"\"{Code}\" is not a caveat code. Use capitals, digits and single underscores, beginning with a letter, such as SMALL_SAMPLE.", nameof(Code));

    /// <summary>Whether it is a standing limit of a source (such as cross-device use), told once in the method section and not as a finding of the period.</summary>
    public bool IsStandingLimit { get; init; }

    /// <summary>Where what it says is written down; null where it follows from arithmetic or from this library.</summary>
    public string? Source { get; init; }

    /// <summary>The key of its title.</summary>
    public string TitleKey => $"caveats.{Code}.title";

    /// <summary>The key of what to tell the client.</summary>
    public string MessageKey => $"caveats.{Code}.message";

    /// <summary>The key of what to do about it.</summary>
    public string RemedyKey => $"caveats.{Code}.remedy";

    /// <summary>A finding that touches one figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="evidence">The numbers that show it; they fill the placeholders of the texts.</param>
    public Caveat Raise(FigureRef figure, params MessageArgument[] evidence) => Raise([figure], evidence);

    /// <summary>A finding that touches several figures.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="evidence">The numbers that show it; they fill the placeholders of the texts.</param>
    public Caveat Raise(IEnumerable<FigureRef> figures, params MessageArgument[] evidence) =>
        new(this) { Figures = [.. figures], Evidence = [.. evidence] };

    private static bool IsCode(string? code) =>
        code is [>= 'A' and <= 'Z', ..]
        && code[^1] != '_'
        && !code.Contains("__", StringComparison.Ordinal)
        && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
}
