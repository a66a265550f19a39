using MarketingMetrics.Language;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>Plain text with aligned columns, for a console.</summary>
internal sealed class TextPage(ReportLanguage language) : ReportPage(language)
{
    private const int WidestCell = 36;

    public override string Break => "\n";

    public override string Escape(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();

    public override string Strong(string text) => text;

    public override string Emphasis(string text) => text;

    public override string Code(string text) => $"[{Escape(text)}]";

    public override void Heading(int level, string text) => Paragraph($"{text}\n{new string(level == 1 ? '=' : level == 2 ? '-' : '.', text.Length)}");

    public override void Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows, bool numbers = false)
    {
        string[][][] cells = [.. rows.Prepend(head).Select(row => row.Select(Wrap).ToArray())];
        int[] widths = [.. Enumerable.Range(0, head.Count).Select(column => cells.Max(row => row[column].Max(line => line.Length)))];
        List<string> lines = [];
        foreach (string[][] row in cells)
        {
            for (int line = 0; line < row.Max(cell => cell.Length); line++)
            {
                IEnumerable<string> parts = row.Select((cell, column) => line < cell.Length ? cell[line] : "")
                    .Select((text, column) => numbers && column > 0 ? text.PadLeft(widths[column]) : text.PadRight(widths[column]));
                lines.Add(string.Join("  ", parts).TrimEnd());
            }

            if (lines.Count > 0 && row == cells[0]) lines.Add(string.Join("  ", widths.Select(width => new string('-', width))));
        }

        Paragraph(string.Join('\n', lines));
    }

    // Breaks at ordinary spaces; a word that is too long stays whole.
    private static string[] Wrap(string cell)
    {
        List<string> lines = [];
        foreach (string given in cell.Split('\n'))
        {
            string line = "";
            foreach (string word in given.Split(' '))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > WidestCell)
                {
                    lines.Add(line);
                    line = word;
                }
                else
                {
                    line = line.Length == 0 ? word : $"{line} {word}";
                }
            }

            lines.Add(line);
        }

        return [.. lines];
    }
}
