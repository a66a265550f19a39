using System.Text.Json.Nodes;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>What all charts share: title, description, type, colours and number signs.</summary>
internal sealed class ChartFrame(ReportLanguage language, ChartOptions options)
{
    /// <summary>Between items of one line of text.</summary>
    public const string Dot = " \u00b7 ";

    // A letter of the font at this size, on average; what does not fit is broken before.
    private const double LetterOfTitle = 7.2;
    private const double LetterOfText = 6.0;

    public ReportLanguage Language => language;

    public ChartOptions Options => options;

    public string Say(Message? message) => message is null ? "" : Plain(language.TextOrKey(message));

    /// <summary>The value in words, marked where more is still expected.</summary>
    public string Said(Figure figure) => figure.IsProvisional ? Say("report.provisional", MessageArgument.OfMessage("value", figure.Text)) : Say(figure.Text);

    public string Colon => language.TextOrKey(Message.Of("report.colon"));

    public string Say(string key, params MessageArgument[] values) => Say(Message.Of(key, values));

    /// <summary>The spec: a frame around layers over shared data.</summary>
    /// <param name="block">The block, for its words.</param>
    /// <param name="about">The line below the title.</param>
    /// <param name="key">What the marks mean.</param>
    /// <param name="items">What a listener hears after the title, item by item.</param>
    /// <param name="rows">The data.</param>
    /// <param name="height">The height, or a step per row.</param>
    /// <param name="layers">What is drawn, from back to front.</param>
    public JsonObject Around(Block block, Message? about, string key, IEnumerable<string> items, IEnumerable<JsonObject> rows, JsonNode height, IEnumerable<JsonObject> layers)
    {
        string title = Say(block.Title);
        JsonObject[] data = [.. rows];
        string empty = data.Length == 0 ? Say("charts.empty") : "";
        string[] below = [.. new[] { Say(about), key, empty }.Where(line => line.Length > 0)];
        return new JsonObject
        {
            ["$schema"] = VegaLite.Schema,
            ["description"] = string.Join(" ", new[] { title, Say(about), empty }.Concat(items).Where(item => item.Length > 0).Select(Sentence)),
            ["title"] = new JsonObject
            {
                ["text"] = Lines(Wrap(title, LetterOfTitle)),
                ["subtitle"] = Lines(below.SelectMany(line => Wrap(line, LetterOfText))),
                ["offset"] = 12,
            },
            ["width"] = options.Width,
            ["height"] = height,
            ["data"] = Data(data),
            ["layer"] = new JsonArray([.. layers]),
            ["config"] = Config(),
        };
    }

    public static JsonObject Data(IEnumerable<JsonObject> rows) => new() { ["values"] = new JsonArray([.. rows]) };

    /// <summary>The words that a pointer shows, with their titles; those that no row has are left out.</summary>
    public JsonArray Tooltip(IReadOnlyCollection<JsonObject> rows, params (string Field, string Key)[] fields) =>
        new([.. fields.Where(field => rows.Any(row => row[field.Field] is JsonValue value && value.ToString().Length > 0))
            .Select(field => new JsonObject { ["field"] = field.Field, ["type"] = "nominal", ["title"] = Say(field.Key) })]);

    /// <summary>A text broken at spaces into lines that fit; a word that is too long is cut.</summary>
    public static List<string> Broken(string text, int letters)
    {
        List<string> lines = [];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters) lines[^1] += " " + word;
            else lines.AddRange(word.Chunk(letters).Select(part => new string(part)));
        }

        return lines;
    }

    private List<string> Wrap(string text, double letter) => Broken(text, (int)(options.Width / letter));

    private static JsonArray Lines(IEnumerable<string> lines) => new([.. lines.Select(line => JsonValue.Create(line))]);

    private static string Sentence(string text) => text[^1] is '.' or '!' or '?' ? text : text + ".";

    // Signs that are no letters would break the line or hide.
    private static string Plain(string text) => string.Concat(text.Select(sign => char.IsControl(sign) || sign is '\u2028' or '\u2029' ? ' ' : sign)).Trim();

    private JsonObject Config() => new()
    {
        ["font"] = "Inter, Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, sans-serif",
        ["locale"] = new JsonObject { ["number"] = NumberAxis.Locale(language) },
        ["view"] = new JsonObject { ["stroke"] = null },
        ["title"] = new JsonObject
        {
            ["anchor"] = "start", ["frame"] = "bounds", ["fontSize"] = 14, ["fontWeight"] = 600, ["color"] = ChartColors.Ink,
            ["subtitleFontSize"] = 11, ["subtitleColor"] = ChartColors.Muted, ["subtitlePadding"] = 4, ["lineHeight"] = 17, ["subtitleLineHeight"] = 14,
        },
        ["axis"] = new JsonObject
        {
            ["labelFontSize"] = 10, ["labelColor"] = ChartColors.Muted, ["gridColor"] = ChartColors.Rule, ["domainColor"] = ChartColors.Ink, ["tickColor"] = ChartColors.Rule,
        },
        // Only marks with words of their own are read out.
        ["text"] = new JsonObject { ["fontSize"] = 11, ["color"] = ChartColors.Ink, ["aria"] = false },
        ["rule"] = new JsonObject { ["aria"] = false },
        ["tick"] = new JsonObject { ["aria"] = false, ["opacity"] = 1 },
        ["legend"] = new JsonObject { ["labelFontSize"] = 11, ["labelColor"] = ChartColors.Ink, ["labelLimit"] = 0, ["title"] = null },
    };
}
