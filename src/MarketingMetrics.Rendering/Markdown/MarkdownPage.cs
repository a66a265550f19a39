using System.Text;
using MarketingMetrics.Language;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>A page being written: paragraphs, headings, lists and tables of messages in one language.</summary>
internal sealed class MarkdownPage(ReportLanguage language)
{
    private readonly StringBuilder _text = new();

    public ReportLanguage Language => language;

    /// <summary>The words of a message, escaped.</summary>
    public string Say(Message? message) => message is null ? "" : MarkdownText.Escape(language.TextOrKey(message));

    public string Say(string key) => Say(Message.Of(key));

    public void Heading(int level, string text) => Paragraph($"{new string('#', level)} {text}");

    /// <summary>A paragraph of escaped text; nothing where it is empty.</summary>
    public void Paragraph(string text)
    {
        if (text.Length == 0) return;
        if (_text.Length > 0) _text.Append('\n');
        _text.Append(text).Append('\n');
    }

    public void List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    /// <summary>A pipe table; <paramref name="numbers"/> aligns every column but the first to the right.</summary>
    public void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, bool numbers = false)
    {
        string rule = string.Join(" | ", head.Select((_, column) => numbers && column > 0 ? "---:" : "---"));
        Paragraph(string.Join('\n', rows.Select(Line).Prepend($"| {rule} |").Prepend(Line(head))));
    }

    public override string ToString() => _text.ToString();

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
