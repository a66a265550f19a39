namespace MarketingMetrics.Tests.Metrics;

/// <summary>Reference files of this room, embedded so that tests do not depend on a working folder.</summary>
internal static class MetricReferences
{
    public static string[] Lines(string file)
    {
        using Stream stream = typeof(MetricReferences).Assembly.GetManifestResourceStream($"metrics.{file}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
