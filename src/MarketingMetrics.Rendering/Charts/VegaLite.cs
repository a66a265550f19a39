using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Rendering.Charts;

/// <summary>
/// Chart blocks of a report as specs in Vega-Lite v5, the grammar that notebooks, editors and web pages draw. A spec holds its data, its words in one
/// language and its number format, and needs nothing else. Undefined values stay gaps, with their reason beside them; what a colour says is also written.
/// </summary>
/// <remarks>Pure functions. Words of people are data in the spec, never expressions; the text may be put into a <c>script</c> element of HTML as it is.</remarks>
public static class VegaLite
{
    /// <summary>The address of the grammar's JSON schema, as the specs name it.</summary>
    public const string Schema = "https://vega.github.io/schema/vega-lite/v5.json";

    // Letters of all scripts stay readable; < > & ' are escaped, so that no text can end a script element.
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Whether a block is a chart: a series, bars, a funnel, a decomposition or a spread.</summary>
    public static bool CanDraw(Block block) => block is SeriesBlock or BarsBlock or FunnelBlock or DecompositionBlock or SpreadBlock;

    /// <summary>The chart as JSON text.</summary>
    /// <param name="block">A chart block.</param>
    /// <param name="language">The language of labels, numbers and dates; English when omitted.</param>
    /// <param name="options">The size; the defaults when omitted.</param>
    /// <exception cref="ArgumentException">The block is no chart; <see cref="CanDraw"/> tells.</exception>
    public static string ToVegaLite(this Block block, ReportLanguage? language = null, ChartOptions? options = null)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) block.WriteVegaLite(writer, language, options);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the chart as a JSON value, such as a part of a larger document.</summary>
    /// <param name="block">A chart block.</param>
    /// <param name="writer">The writer; it stays open.</param>
    /// <param name="language">The language of labels, numbers and dates; English when omitted.</param>
    /// <param name="options">The size; the defaults when omitted.</param>
    /// <exception cref="ArgumentException">The block is no chart; <see cref="CanDraw"/> tells.</exception>
    public static void WriteVegaLite(this Block block, Utf8JsonWriter writer, ReportLanguage? language = null, ChartOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(writer);
        var frame = new ChartFrame(language ?? ReportLanguage.English, options ?? ChartOptions.Default);
        JsonObject spec = block switch
        {
            SeriesBlock series => SeriesChart.Draw(frame, series),
            BarsBlock bars => BarsChart.Draw(frame, bars),
            FunnelBlock funnel => FunnelChart.Draw(frame, funnel),
            DecompositionBlock decomposition => DecompositionChart.Draw(frame, decomposition),
            SpreadBlock spread => SpreadChart.Draw(frame, spread),
            _ => throw new ArgumentException($"A block of the kind '{block.Kind}' is no chart. Ask VegaLite.CanDraw(block) first.", nameof(block)),
        };
        spec.WriteTo(writer);
    }
}
