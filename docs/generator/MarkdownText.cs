using System.Text;

namespace MarketingMetrics.Docs;

/// <summary>Markdown in blocks with one blank line between them and Unix line ends, so that pages do not depend on the machine.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _text = new();

    public void Line(string text) => _text.Append(_text.Length == 0 ? "" : "\n").Append(text.TrimEnd()).Append('\n');

    public void Table(string[] head, IEnumerable<string[]> rows)
    {
        var lines = new List<string> { Row(head), Row([.. head.Select(_ => "---")]) };
        lines.AddRange(rows.Select(Row));
        Line(string.Join("\n", lines));
    }

    public override string ToString() => _text.ToString();

    private static string Row(string[] cells) => "| " + string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal))) + " |";
}
