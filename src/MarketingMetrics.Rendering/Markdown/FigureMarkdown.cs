using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Markdown;

/// <summary>A figure in a cell: value, interval, the reason where there is no number.</summary>
internal static class FigureMarkdown
{
    public static string Cell(MarkdownPage page, Figure figure)
    {
        string value = page.Say(figure.Text);
        if (figure.IsProvisional) value = page.Say(Message.Of("report.provisional", MessageArgument.OfMessage("value", figure.Text)));
        string?[] lines =
        [
            figure.State == FigureState.Defined ? value : $"*{value}*",
            figure is { State: FigureState.Defined, IntervalText: { } interval } ? page.Say(interval) : null,
            figure.ReasonText is { } reason ? page.Say(reason) : null,
        ];
        return string.Join(MarkdownText.Break, lines.Where(line => !string.IsNullOrEmpty(line)));
    }
}
