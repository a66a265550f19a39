using System.Collections.Frozen;
using System.Text;

namespace MarketingMetrics.Language;

/// <summary>One text: its plural forms (only "other" when it has none), with <c>{placeholders}</c> and doubled literal braces.</summary>
internal sealed class LanguageText
{
    private LanguageText(IReadOnlyDictionary<string, string> forms) => Forms = forms;

    internal IReadOnlyDictionary<string, string> Forms { get; }

    /// <exception cref="FormatException">A brace is not closed or a placeholder has no proper name.</exception>
    internal static LanguageText Of(string text, string path) => Of(new Dictionary<string, string> { ["other"] = text }, path);

    /// <inheritdoc cref="Of(string, string)"/>
    internal static LanguageText Of(IReadOnlyDictionary<string, string> forms, string path)
    {
        foreach (string form in forms.Values)
        {
            if (Walk(form, _ => { }, _ => { }) is { } flaw)
                throw new FormatException($"{path}: {flaw} in \"{form}\". Write {{name}} for a value and double a brace that is meant literally.");
        }

        return new LanguageText(forms.ToFrozenDictionary(StringComparer.Ordinal));
    }

    internal string Render(decimal? count, Func<string, string?> value, PluralRule plurals)
    {
        string? form = count is { } number ? Forms.GetValueOrDefault(plurals.FormOf(number)) : null;
        StringBuilder result = new();
        Walk(form ?? Forms["other"], literal => result.Append(literal), name => result.Append(value(name) ?? $"{{{name}}}"));
        return result.ToString();
    }

    internal IEnumerable<string> Placeholders()
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        foreach (string form in Forms.Values)
            Walk(form, _ => { }, name => names.Add(name));
        return names;
    }

    // Returns what is wrong, or null.
    private static string? Walk(string form, Action<char> literal, Action<string> placeholder)
    {
        for (int i = 0; i < form.Length; i++)
        {
            char c = form[i];
            if (c is not ('{' or '}'))
            {
                literal(c);
            }
            else if (i + 1 < form.Length && form[i + 1] == c)
            {
                literal(c);
                i++;
            }
            else if (c == '}')
            {
                return "a closing brace without an opening one";
            }
            else
            {
                int close = form.IndexOf('}', i);
                if (close < 0)
                    return "an opening brace without a closing one";
                string name = form[(i + 1)..close];
                if (name.Length == 0 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-'))
                    return $"the placeholder \"{name}\", which is not a name,";
                placeholder(name);
                i = close;
            }
        }

        return null;
    }
}
