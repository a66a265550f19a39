using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting.Json;

namespace MarketingMetrics.Reporting;

/// <summary>
/// A report as data: header, sections, blocks, figures. Renderers turn it into pages; it knows none of them. Built by
/// <see cref="ReportBuilder"/>, written to and read from JSON. Immutable and thread-safe.
/// </summary>
/// <remarks>Two reports are the same when their JSON in one language is; record equality compares lists by reference.</remarks>
public sealed record Report
{
    /// <summary>The version of the JSON form that this library writes.</summary>
    public const int CurrentSchemaVersion = 1;

    /// <summary>The version of the JSON form; a reader accepts its own and older ones.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>What the report is about, and on which terms it was measured.</summary>
    public required ReportHeader Header { get; init; }

    /// <summary>The sections in reading order: those of the page, then the detail.</summary>
    public ImmutableArray<Section> Sections { get; init => field = Items.Checked(value); } = [];

    /// <summary>Every figure of every block, in reading order.</summary>
    [JsonIgnore]
    public IEnumerable<Figure> Figures => Sections.SelectMany(section => section.Blocks).SelectMany(block => block.Figures);

    /// <summary>The section of an id, if there is one.</summary>
    public Section? FindSection(string id) => Sections.FirstOrDefault(section => section.Id == id);

    /// <summary>The report as JSON.</summary>
    /// <param name="language">The language of its texts; English when omitted. Keys, codes and values are the same in all.</param>
    /// <param name="indented">True for line breaks.</param>
    public string ToJson(ReportLanguage? language = null, bool indented = false) => ReportJson.Write(this, language, indented);

    /// <summary>Writes the report as UTF-8 JSON; the stream stays open.</summary>
    public void WriteJson(Stream stream, ReportLanguage? language = null, bool indented = false) => ReportJson.Write(this, stream, language, indented);

    /// <summary>Writes the report as a JSON value, such as a part of a larger document.</summary>
    public void WriteJson(Utf8JsonWriter writer, ReportLanguage? language = null) => ReportJson.Write(this, writer, language);

    /// <summary>Reads a report back. Texts are ignored, unknown fields skipped, blocks of unknown kinds kept as they are.</summary>
    /// <exception cref="FormatException">The text is no such report; the message names the place as a JSON path.</exception>
    public static Report FromJson(string json) => ReportJson.Read(json);

    /// <summary>Reads a report back from UTF-8 JSON; the stream stays open.</summary>
    /// <exception cref="FormatException">The stream holds no such report; the message names the place as a JSON path.</exception>
    public static Report FromJson(Stream json) => ReportJson.Read(json);

    /// <summary>Client, title and period in English.</summary>
    public override string ToString() => $"{Header.Client}{(Header.Title is { } title ? ", " + title : "")}, {Header.Period}: {Sections.Length} sections, {Figures.Count()} figures";
}
