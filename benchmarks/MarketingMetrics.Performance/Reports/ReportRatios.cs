using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Performance.Reports;

/// <summary>
/// Building, writing and reading a report, side by side in one process.
/// <c>dotnet run -c Release --project benchmarks/MarketingMetrics.Performance -- report</c>
/// </summary>
internal static class ReportRatios
{
    // Below a hundred rounds the serializer is still compiled again while it is timed, and looks half as fast again as it is.
    private const int WarmUp = 150;
    private const int Rounds = 101;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Run()
    {
        var data = new ReportData();
        var hand = new HandWriter(data.Report, ReportLanguage.English);
        // One buffer, already large enough, so that writers and not the growing of buffers are compared.
        var buffer = new ArrayBufferWriter<byte>();
        byte[] json = Written(buffer, writer => data.Report.WriteJson(writer)).ToArray();
        bool isSame = json.AsSpan().SequenceEqual(Written(buffer, hand.Write).Span);
        Line($"{json.Length:N0} bytes, {data.Report.Figures.Count():N0} figures; by hand {(isSame ? "the same bytes" : "OTHER BYTES")}");
        (string Name, Func<object> Work)[] variants =
        [
            ("building the model from answered queries", data.Build),
            ("writing by hand (names encoded beforehand)", () => Written(buffer, hand.Write)),
            ("writing, source-generated", () => Written(buffer, writer => data.Report.WriteJson(writer))),
            ("saying every figure alone", () => Said(data.Report)),
            ("reading back", () => Report.FromJson(new MemoryStream(json))),
        ];
        (double[] Times, long Bytes)[] results = SideBySide.InRounds(WarmUp, Rounds, Array.ConvertAll(variants, variant => (variant.Work, false)));
        double[] byHand = results[1].Times, written = results[2].Times;
        for (int v = 0; v < variants.Length; v++)
        {
            (double[] times, long bytes) = results[v];
            Line($"{variants[v].Name,-45} {Median(times),7:0.00} ms  best {times.Min(),7:0.00}  x hand {Ratio(times, byHand),5:0.00}  x writing {Ratio(times, written),5:0.00}  {bytes / 1024.0,8:N0} KiB");
        }
    }

    private static object Said(Report report)
    {
        int length = 0;
        foreach (Figure figure in report.Figures)
        {
            length += ReportLanguage.English.TextOrKey(figure.Text).Length;
            if (figure.IntervalText is { } interval) length += ReportLanguage.English.TextOrKey(interval).Length;
        }

        return length;
    }

    private static ReadOnlyMemory<byte> Written(ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer, Options);
        write(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }

    // Both sides of a round ran within a fifth of a second: what slows the machine for longer slows them alike.
    private static double Ratio(double[] times, double[] others) => Median([.. times.Zip(others, (time, other) => time / other)]);

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
