using System.Globalization;
using System.Text;
using System.Text.Json;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering;

/// <summary>Writes figures as comma-separated values.</summary>
internal static class FigureCsv
{
    private static readonly string[] Head =
    [
        "id", "metric", "label", "state", "reason", "value", "unit", "currency", "lower", "upper", "interval_lower", "interval_upper", "interval_level",
        "numerator", "denominator", "formula", "period", "scope", "sources", "caveats", "provisional", "text",
    ];

    public static string Write(Report report, ReportLanguage language)
    {
        StringBuilder csv = new();
        Line(csv, Head);
        foreach (Figure figure in report.Figures)
        {
            Line(csv,
            [
                Text(figure.Id), Text(figure.Metric), Text(language.TextOrKey(figure.Label)), Code(figure.State.ToString()), Code(figure.Reason?.ToString()),
                Number(figure.Value), Code(figure.Unit.ToString()), figure.Currency?.Code ?? "", Number(figure.Lower), Number(figure.Upper),
                Number(figure.Interval?.Lower), Number(figure.Interval?.Upper), Number(figure.Interval?.Level), Number(figure.Numerator), Number(figure.Denominator),
                Text(figure.Formula), figure.Period?.ToString() ?? "", Text(figure.Scope), Text(string.Join(' ', figure.Sources)), Text(string.Join(' ', figure.Caveats)),
                figure.IsProvisional ? "true" : "false", Text(language.TextOrKey(figure.Text)),
            ]);
        }

        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string> cells) => csv.AppendJoin(',', cells.Select(Quoted)).Append("\r\n");

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\",\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Code(string? name) => name is null ? "" : JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    // Spreadsheets run a cell that begins like this, and some skip white space before it.
    private static string Text(string? text) => text is null ? "" : text.AsSpan().TrimStart() is ['=' or '+' or '-' or '@', ..] || text is ['\t' or '\r' or '\n', ..] ? "'" + text : text;
}
