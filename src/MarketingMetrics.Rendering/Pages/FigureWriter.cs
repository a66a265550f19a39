using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Pages;

/// <summary>A figure in a cell: value, interval, the reason where there is no number.</summary>
internal static class FigureWriter
{
    /// <summary>The figure in a line: value and interval.</summary>
    public static string Line(ReportPage page, Figure figure) => Cell(page, figure).Replace(page.Break, " · ", StringComparison.Ordinal);

    public static string Cell(ReportPage page, Figure figure)
    {
        string value = figure.IsProvisional ? page.Say(Message.Of("report.provisional", MessageArgument.OfMessage("value", figure.Text))) : page.Say(figure.Text);
        return page.Lines(
            figure.State == FigureState.Defined ? value : page.Emphasis(value),
            figure.State == FigureState.Defined ? page.Say(figure.IntervalText) : "",
            page.Say(figure.ReasonText));
    }
}
