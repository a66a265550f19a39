namespace MarketingMetrics.Language;

/// <summary>One text: its plural forms, only "other" when it has none.</summary>
internal sealed class LanguageText
{
    private const string OtherForm = "other";

    private readonly TextForm _other;
    private readonly Dictionary<string, TextForm>? _plurals;

    private LanguageText(TextForm other, Dictionary<string, TextForm>? plurals)
    {
        _other = other;
        _plurals = plurals;
    }

    /// <summary>The form for any count.</summary>
    internal string Other => _other.Text;

    /// <summary>All forms as written.</summary>
    internal IEnumerable<TextForm> Forms => _plurals is null ? [_other] : _plurals.Values;

    /// <exception cref="FormatException">A brace is not closed or a placeholder has no proper name.</exception>
    internal static LanguageText Of(string text, string path) => new(TextForm.Of(text, path), null);

    /// <inheritdoc cref="Of(string, string)"/>
    internal static LanguageText Of(IReadOnlyDictionary<string, string> forms, string path)
    {
        Dictionary<string, TextForm> plurals = forms.ToDictionary(form => form.Key, form => TextForm.Of(form.Value, path), StringComparer.Ordinal);
        return new LanguageText(plurals[OtherForm], plurals);
    }

    internal string Render<TValues>(decimal? count, TValues values, Func<TValues, string, string?> valueOf, PluralRule plurals) =>
        (_plurals is not null && count is { } number ? _plurals.GetValueOrDefault(plurals.FormOf(number), _other) : _other).Render(values, valueOf);

    /// <summary>The names of the placeholders of all forms, each once.</summary>
    internal IEnumerable<string> Placeholders() => Forms.SelectMany(form => form.Placeholders).Distinct().Order(StringComparer.Ordinal);
}
