using MarketingMetrics.Language;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Markdown with pipe tables.</summary>
internal sealed class MarkdownPage(ReportLanguage language) : ReportPage(language)
{
    public override string Break => "<br>";

    public override string Escape(string text) => MarkdownText.Escape(text);

    public override string Strong(string text) => $"**{text}**";

    public override string Emphasis(string text) => $"*{text}*";

    // Nothing is escaped inside code, so the signs that end it or its cell are left out.
    public override string Code(string text) => $"`{string.Concat(text.Where(c => c is not ('`' or '|') && !char.IsControl(c)))}`";

    public override void Heading(int level, string text) => Paragraph($"{new string('#', level)} {text}");

    public override void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, bool numbers = false)
    {
        string rule = string.Join(" | ", head.Select((_, column) => numbers && column > 0 ? "---:" : "---"));
        Paragraph(string.Join('\n', rows.Select(Line).Prepend($"| {rule} |").Prepend(Line(head))));
    }

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";
}
