using System.Buffers;
using System.Text;

namespace MarketingMetrics.Language;

/// <summary>One form of a text: words with <c>{placeholders}</c> between them and doubled literal braces.</summary>
internal sealed class TextForm
{
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    private TextForm(string text) => Text = text;

    /// <summary>The form as it is written in the language.</summary>
    internal string Text { get; }

    /// <summary>The names of the placeholders, as often as they stand there.</summary>
    internal IEnumerable<string> Placeholders => Parts.Where((_, i) => IsPlaceholder(i));

    // Words and placeholders in turn, words first and last, if only empty. Taken apart when first said: an app says few texts of a language.
    private string[] Parts => field ??= Split(Text);

    /// <exception cref="FormatException">A brace is not closed or a placeholder has no proper name.</exception>
    internal static TextForm Of(string text, string path) => FlawOf(text) is { } flaw
        ? throw new FormatException($"{path}: {flaw} in \"{text}\". Write {{name}} for a value and double a brace that is meant literally.")
        : new TextForm(text);

    /// <summary>The words, each placeholder replaced by its value; one without a value stays visible.</summary>
    internal string Render<TValues>(TValues values, Func<TValues, string, string?> valueOf)
    {
        string[] parts = Parts;
        if (parts.Length == 1) return parts[0];
        var said = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++) said[i] = !IsPlaceholder(i) ? parts[i] : valueOf(values, parts[i]) ?? $"{{{parts[i]}}}";
        return string.Concat(said);
    }

    private static bool IsPlaceholder(int part) => part % 2 == 1;

    private static string? FlawOf(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}')) continue;
            if (IsDoubled(text, i))
            {
                i++;
                continue;
            }

            if (text[i] == '}') return "a closing brace without an opening one";
            int close = text.IndexOf('}', i);
            if (close < 0) return "an opening brace without a closing one";
            ReadOnlySpan<char> name = text.AsSpan((i + 1)..close);
            if (name.IsEmpty || name.ContainsAnyExcept(NameLetters)) return $"the placeholder \"{name}\", which is not a name,";
            i = close;
        }

        return null;
    }

    private static string[] Split(string text)
    {
        var parts = new List<string>();
        var words = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}') || IsDoubled(text, i))
            {
                words.Append(text[i]);
                if (text[i] is '{' or '}') i++;
                continue;
            }

            int close = text.IndexOf('}', i);
            parts.Add(words.ToString());
            parts.Add(text[(i + 1)..close]);
            words.Clear();
            i = close;
        }

        return [.. parts, words.ToString()];
    }

    private static bool IsDoubled(string text, int brace) => brace + 1 < text.Length && text[brace + 1] == text[brace];
}
