using System.Diagnostics;
using System.Globalization;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Performance.Reports;

/// <summary>
/// Building, writing and reading a report, side by side in one process.
/// <c>dotnet run -c Release --project benchmarks/MarketingMetrics.Performance -- report</c>
/// </summary>
internal static class ReportRatios
{
    private const int Rounds = 21;

    public static void Run()
    {
        var data = new ReportData();
        var hand = new HandWriter(data.Report, ReportLanguage.English);
        byte[] json = Written(stream => data.Report.WriteJson(stream));
        bool isSame = json.AsSpan().SequenceEqual(Written(hand.Write));
        Line($"{json.Length:N0} bytes, {data.Report.Figures.Count():N0} figures; by hand {(isSame ? "the same bytes" : "OTHER BYTES")}");
        (string Name, Action Work)[] variants =
        [
            ("building the model from answered queries", () => data.Build()),
            ("writing by hand (names encoded beforehand)", () => Written(hand.Write)),
            ("writing, source-generated", () => Written(stream => data.Report.WriteJson(stream))),
            ("saying every figure alone", () => Say(data.Report)),
            ("reading back", () => Report.FromJson(new MemoryStream(json))),
        ];
        double[][] times = [.. variants.Select(_ => new double[Rounds])];
        long[] bytes = new long[variants.Length];
        for (int round = -5; round < Rounds; round++)
        {
            for (int i = 0; i < variants.Length; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread(), start = Stopwatch.GetTimestamp();
                variants[i].Work();
                if (round < 0) continue;
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }

        double byHand = Median(times[1]), written = Median(times[2]);
        for (int i = 0; i < variants.Length; i++)
            Line($"{variants[i].Name,-45} {Median(times[i]),8:0.00} ms  best {times[i].Min(),8:0.00}  x hand {Median(times[i]) / byHand,5:0.00}  x writing {Median(times[i]) / written,5:0.00}  {bytes[i] / 1024.0,8:0} KB");
    }

    private static void Say(Report report)
    {
        foreach (Figure figure in report.Figures)
        {
            ReportLanguage.English.TextOrKey(figure.Text);
            if (figure.IntervalText is { } interval) ReportLanguage.English.TextOrKey(interval);
        }
    }

    private static byte[] Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
