using System.Globalization;
using CsvHelper;
using MarketingMetrics.Import;

namespace MarketingMetrics.Performance.Import;

/// <summary>
/// Reading files beside the CSV library that does the tokenising: every variant in turn, several rounds, in one process.
/// <c>dotnet run -c Release --project benchmarks/MarketingMetrics.Performance -- import [rows]</c>
/// </summary>
internal static class ImportRatios
{
    private const int Rounds = 7;

    public static void Run(int rows)
    {
        string facts = ImportFiles.Facts(rows), ads = ImportFiles.GoogleAds(rows / 5);
        try
        {
            Line($"plain facts, {rows:N0} rows, {new FileInfo(facts).Length / 1e6:0} MB");
            Print(2,
            [
                ("CsvHelper, rows only", () => Tokens(facts)),
                ("CsvHelper, every field as a string", () => Strings(facts)),
                ("CsvHelper, typed fields, money as double", () => Typed<double>(facts)),
                ("CsvHelper, typed fields, money as decimal", () => Typed<decimal>(facts)),
                ("Exports.Read into a fact table", () => Facts(facts, rows)),
            ]);
            Line($"Google Ads report, {rows / 5:N0} rows, {new FileInfo(ads).Length / 1e6:0} MB");
            Print(1,
            [
                ("CsvHelper, rows only", () => Tokens(ads)),
                ("CsvHelper, every field as a string", () => Strings(ads)),
                ("Exports.Read into a fact table", () => Facts(ads, rows / 5)),
            ]);
        }
        finally
        {
            File.Delete(facts);
            File.Delete(ads);
        }
    }

    private static void Print(int peer, (string Name, Func<long> Work)[] variants)
    {
        (double[] Times, long Bytes)[] results = SideBySide.Run(Rounds, Array.ConvertAll(variants, variant => ((Func<object>)(() => variant.Work()), false)));
        for (int v = 0; v < variants.Length; v++)
            Line($"{results[v].Times[Rounds / 2] / results[peer].Times[Rounds / 2],8:0.00} x (best {results[v].Times[0] / results[peer].Times[0]:0.00})  {results[v].Times[Rounds / 2],8:0} ms  {results[v].Bytes / 1024.0 / 1024,8:N0} MiB  {variants[v].Name}");
    }

    private static CsvReader Open(string path) => CsvReader.Create(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1), new CsvReaderOptions { HasHeader = false });

    private static long Tokens(string path)
    {
        using CsvReader reader = Open(path);
        long fields = 0;
        while (reader.Read()) fields += reader.FieldCount;
        return fields;
    }

    private static long Strings(string path)
    {
        using CsvReader reader = Open(path);
        long length = 0;
        while (reader.Read())
        {
            for (int at = 0; at < reader.FieldCount; at++) length += reader.GetString(at).Length;
        }

        return length;
    }

    private static long Typed<TMoney>(string path)
        where TMoney : ISpanParsable<TMoney>, IUtf8SpanParsable<TMoney>
    {
        using CsvReader reader = Open(path);
        var days = new List<DateOnly>();
        var channels = new List<string>();
        var campaigns = new List<string>();
        var counts = new List<int>[6];
        for (int i = 0; i < counts.Length; i++) counts[i] = [];
        var cost = new List<TMoney>();
        var revenue = new List<TMoney>();
        reader.Read();
        while (reader.Read())
        {
            days.Add(reader.Parse<DateOnly>(0));
            channels.Add(reader.GetString(1));
            campaigns.Add(reader.GetString(2));
            counts[0].Add(reader.Parse<int>(3));
            counts[1].Add(reader.Parse<int>(4));
            cost.Add(reader.Parse<TMoney>(5));
            counts[2].Add(reader.Parse<int>(6));
            counts[3].Add(reader.Parse<int>(7));
            revenue.Add(reader.Parse<TMoney>(8));
            counts[4].Add(reader.Parse<int>(9));
            counts[5].Add(reader.Parse<int>(10));
        }

        return days.Count;
    }

    private static long Facts(string path, int rows)
    {
        ImportResult import = Exports.Read(path);
        if (import.Facts.RowCount != rows || !import.IsComplete) throw new InvalidOperationException(import.ToString());
        return import.Facts.RowCount;
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
