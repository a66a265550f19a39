using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting.Json;

/// <summary>Writes and reads reports.</summary>
internal static class ReportJson
{
    // Nesting is bounded so that a hostile document cannot exhaust the stack.
    private const int MaxDepth = 128;

    // A language's converters are built once; the table forgets them with the language.
    private static readonly ConditionalWeakTable<ReportLanguage, JsonTypeInfo<Report>> Known = [];

    // '<', '>' and '&' stay escaped, so that the JSON can stand inside a page.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static string Write(Report report, ReportLanguage? language, bool indented)
    {
        using var stream = new MemoryStream();
        Write(report, stream, language, indented);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public static void Write(Report report, Stream stream, ReportLanguage? language, bool indented)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, Encoder = Encoder, NewLine = "\n" });
        Write(report, writer, language);
    }

    public static void Write(Report report, Utf8JsonWriter writer, ReportLanguage? language)
    {
        ArgumentNullException.ThrowIfNull(writer);
        JsonSerializer.Serialize(writer, report, For(language ?? ReportLanguage.English));
    }

    public static Report Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Checked(() => JsonSerializer.Deserialize(json, For(ReportLanguage.English)));
    }

    public static Report Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Checked(() => JsonSerializer.Deserialize(json, For(ReportLanguage.English)));
    }

    private static Report Checked(Func<Report?> read)
    {
        try
        {
            Report report = read() ?? throw new FormatException("The JSON is null and holds no report.");
            return report.SchemaVersion is >= 1 and <= Report.CurrentSchemaVersion
                ? report
                : throw new FormatException($"The report is wrong at $.schemaVersion: {(report.SchemaVersion == 0 ? "the version is missing" : $"version {report.SchemaVersion} is not known")}; this library reads 1 to {Report.CurrentSchemaVersion}. Update the library.");
        }
        catch (JsonException error)
        {
            throw new FormatException($"The report is wrong at {error.Path ?? "$"}{(JsonFlaw.Of(error) is [' ' or '.' or '[', ..] flaw ? flaw : ": " + JsonFlaw.Of(error))}", error);
        }
        catch (ArgumentException error)
        {
            throw new FormatException($"The report is wrong: {error.Message}", error);
        }
    }

    internal static JsonTypeInfo<Report> For(ReportLanguage language) => Known.GetValue(language, static language =>
    {
        var options = new JsonSerializerOptions(ReportJsonContext.Default.Options)
        {
            TypeInfoResolver = ReportJsonContext.Default,
            MaxDepth = MaxDepth,
            Encoder = Encoder,
            Converters =
            {
                new BlockConverter(), new MessageConverter(language), new SpokenMessageConverter(language), new PeriodConverter(), new CurrencyConverter(),
                Code<FigureState>(), Code<ValueReason>(), Code<MetricUnit>(), Code<MetricDirection>(), Code<Verdict>(), Code<TargetOutcome>(), Code<VerdictReason>(), Code<CaveatSeverity>(), Code<CaveatEffect>(),
                Code<SectionPlacement>(), Code<ActivityArea>(), Code<ObjectiveLevel>(), Code<RaceStage>(), Code<DecompositionMethod>(), Code<PreferredForm>(), Code<Grain>(), Code<ConversionCounting>(), Code<ConversionTimeBasis>(),
            },
        };
        options.MakeReadOnly();
        return (JsonTypeInfo<Report>)options.GetTypeInfo(typeof(Report));
    });

    private static CodeConverter<T> Code<T>()
        where T : struct, Enum => new();
}
