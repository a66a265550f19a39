using System.Text;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Makes any text safe inside a Markdown paragraph or table cell.</summary>
internal static class MarkdownText
{
    // Every sign that could begin markup anywhere in a line gets a backslash, which every Markdown dialect shows as the sign alone;
    // '<' and '&' become entities, because not every dialect lets a backslash stop HTML. Line breaks would end a cell or begin a block.
    public static string Escape(string text)
    {
        StringBuilder result = new(text.Length + 8);
        bool atStart = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                case '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '!' or '$' or '^':
                    result.Append('\\').Append(c);
                    break;
                case '-' or '+' or '=' or ':' or '"' when atStart || IsDoubled(text, i):
                    result.Append('\\').Append(c);
                    break;
                default:
                    result.Append(char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c);
                    break;
            }

            atStart = atStart && char.IsWhiteSpace(c);
        }

        return NoOrderedList(result.ToString().Trim());
    }

    // Dialects mark words with "==", "++" and the like; a single sign stays readable.
    private static bool IsDoubled(string text, int i) => (i > 0 && text[i - 1] == text[i]) || (i + 1 < text.Length && text[i + 1] == text[i]);

    // "1. " at the start of a paragraph would begin a list.
    private static string NoOrderedList(string text)
    {
        int digits = text.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' && (digits + 1 == text.Length || text[digits + 1] == ' ') ? text.Insert(digits, "\\") : text;
    }
}
