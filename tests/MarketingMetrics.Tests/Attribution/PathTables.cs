using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

/// <summary>Short path tables of the published examples.</summary>
internal static class PathTables
{
    public static ConversionPaths Of(params (string Path, decimal Conversions, decimal Nulls)[] rows)
    {
        var builder = new ConversionPathsBuilder();
        foreach ((string path, decimal conversions, decimal nulls) in rows)
            builder.Add(path, conversions, 0, nulls);
        return builder.Build();
    }

    // eeghor/mta @a554d3e, tests.
    public static ConversionPaths DirectSearchEmailSocial() =>
        Of(("direct", 2, 1), ("search > email", 3, 2), ("search > social > email", 5, 4));

    // Random paths over k channels, the same for the same seed.
    public static ConversionPaths Random(int seed, int paths, int k, bool fractions = false)
    {
        var random = new Random(seed);
        var builder = new ConversionPathsBuilder();
        for (int p = 0; p < paths; p++)
        {
            string[] path = [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => "c" + random.Next(k))];
            decimal conversions = random.Next(4) == 0 ? random.Next(1, 5) : 0;
            if (fractions)
                conversions *= (decimal)random.NextDouble();
            decimal value = conversions == 0 ? 0 : conversions * random.Next(-300, 9_999) / 7m;
            builder.Add(path, conversions, value, random.Next(6));
        }

        return builder.Build();
    }

    public static double[] Conversions(this AttributionResult result) => [.. result.Credits.Select(credit => (double)credit.Conversions)];
}
