using System.Globalization;
using System.Text;

namespace MarketingMetrics.Performance.Import;

/// <summary>Files to read, written once: plain facts as a warehouse exports them, and a report as Google Ads does.</summary>
internal static class ImportFiles
{
    /// <summary>Eleven columns, twelve channels, 2,000 campaigns, three years, sorted by date, no quotes.</summary>
    public static string Facts(int rows)
    {
        string path = Path.GetTempFileName();
        var random = new Random(1);
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        writer.Write("date,channel,campaign,impressions,clicks,cost,leads,ad_conversions,revenue,sessions,bounces\n");
        for (int row = 0; row < rows; row++)
        {
            DateOnly day = new DateOnly(2024, 1, 1).AddDays((int)((long)row * 1096 / rows));
            int clicks = random.Next(2_000);
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd},Channel {random.Next(12)},Campaign {random.Next(2_000):0000} {day.Year},{clicks * random.Next(10, 60)},{clicks},{clicks * 0.43m:0.00},{clicks / 30},{clicks / 50},{clicks * 1.9m:0.00},{clicks - (clicks / 9)},{clicks / 3}\n"));
        }

        return path;
    }

    /// <summary>A campaign report by day: preamble, grouped numbers in quotes, percent, placeholders, reported ratios, totals rows.</summary>
    public static string GoogleAds(int rows)
    {
        string path = Path.GetTempFileName();
        var random = new Random(2);
        using var writer = new StreamWriter(path, false, new UTF8Encoding(false), 1 << 20);
        writer.Write("Campaign report\n\"January 1, 2024 - December 31, 2026\"\nDay,Campaign status,Campaign,Campaign type,Currency code,Impr.,Clicks,CTR,Avg. CPC,Cost,Conversions,Conv. value,Search impr. share,Bid strategy type\n");
        long impressionSum = 0, clickSum = 0;
        for (int row = 0; row < rows; row++)
        {
            DateOnly day = new DateOnly(2024, 1, 1).AddDays((int)((long)row * 1096 / rows));
            int clicks = random.Next(1, 3_000), impressions = clicks * random.Next(10, 60);
            decimal cost = clicks * 0.43m;
            impressionSum += impressions;
            clickSum += clicks;
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd},Enabled,Campaign {random.Next(300):000},{(row % 3 == 0 ? "Search" : "Performance Max")},EUR,{Grouped(impressions)},{Grouped(clicks)},{100m * clicks / impressions:0.00}%,{cost / clicks:0.00},{cost:0.00},{clicks / 50m:0.00},{Quoted(string.Create(CultureInfo.InvariantCulture, $"{clicks * 1.9m:#,0.00}"))},{(row % 4 == 0 ? "< 10%" : row % 5 == 0 ? " --" : "45.12%")},Maximize conversions\n"));
        }

        writer.Write(string.Create(CultureInfo.InvariantCulture, $"Total: Campaigns, --, --, --,EUR,\"{impressionSum:#,0}\",\"{clickSum:#,0}\", --, --, --, --, --, --, --\n"));
        return path;
    }

    private static string Grouped(int value) => Quoted(value.ToString("#,0", CultureInfo.InvariantCulture));

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;
}
