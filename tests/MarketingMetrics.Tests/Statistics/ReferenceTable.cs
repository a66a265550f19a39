namespace MarketingMetrics.Tests.Statistics;

/// <summary>Reads the tables of References/, which are embedded in the test assembly.</summary>
internal static class ReferenceTable
{
    public static IEnumerable<string[]> Rows(string file)
    {
        using Stream stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream("statistics." + file)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return line.Split(',');
    }
}
