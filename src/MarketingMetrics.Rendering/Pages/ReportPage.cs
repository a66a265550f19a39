using System.Text;
using MarketingMetrics.Language;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A page of text being written in one language: headings, paragraphs, lists and tables. What is given to them is already safe.</summary>
internal abstract class ReportPage(ReportLanguage language)
{
    protected StringBuilder Written { get; } = new();

    public ReportLanguage Language => language;

    /// <summary>Codes of caveats that merely inform: they are told in the method section and not beside every figure.</summary>
    public HashSet<string> Quiet { get; set; } = [];

    /// <summary>The codes to read a figure with.</summary>
    public string Codes(IEnumerable<string> caveats) => string.Join(' ', caveats.Where(code => !Quiet.Contains(code)).Select(Code));

    /// <summary>The line break inside a table cell.</summary>
    public abstract string Break { get; }

    /// <summary>The words of a message, made safe.</summary>
    public string Say(Message? message) => message is null ? "" : Escape(language.TextOrKey(message));

    public string Say(string key) => Say(Message.Of(key));

    /// <summary>A term and what is said of it.</summary>
    public string Pair(string term, string text) => $"{Strong(term)}{Colon}{text}";

    /// <summary>What stands between a term and what is said of it, as the language writes it.</summary>
    public string Colon => language.TextOrKey(Message.Of("report.colon"));

    /// <summary>Several lines of a cell; empty ones are left out.</summary>
    public string Lines(params IEnumerable<string?> lines) => string.Join(Break, lines.Where(line => !string.IsNullOrEmpty(line)));

    /// <summary>Makes any text safe: it cannot become markup.</summary>
    public abstract string Escape(string text);

    public abstract string Strong(string text);

    public abstract string Emphasis(string text);

    public abstract string Code(string text);

    public abstract void Heading(int level, string text);

    public abstract void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, bool numbers = false);

    /// <summary>A paragraph; nothing where it is empty.</summary>
    public void Paragraph(string text)
    {
        if (text.Length == 0) return;
        if (Written.Length > 0) Written.Append('\n');
        Written.Append(text).Append('\n');
    }

    public void List(IEnumerable<string> items) => Paragraph(string.Join('\n', items.Select(item => $"- {item}")));

    public sealed override string ToString() => Written.ToString();
}
