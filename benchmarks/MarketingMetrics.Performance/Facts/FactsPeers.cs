using System.Numerics;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Performance.Facts;

/// <summary>What the library is measured against: reading the same bytes, and what one would write by hand.</summary>
internal static class FactsPeers
{
    /// <summary>The limit: adds up all the bytes of the columns, as fast as one thread can.</summary>
    public static long StreamSum(FactsData data)
    {
        long sum = StreamSum(MemoryMarshal.AsBytes(data.Days.AsSpan())) + StreamSum(data.Channel) + StreamSum(MemoryMarshal.AsBytes(data.Campaign.AsSpan()));
        foreach (int[] counts in data.Counts) sum += StreamSum(MemoryMarshal.AsBytes(counts.AsSpan()));
        foreach (long[] money in data.Money) sum += StreamSum(MemoryMarshal.AsBytes(money.AsSpan()));
        return sum;
    }

    private static long StreamSum(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<Vector<long>> vectors = MemoryMarshal.Cast<byte, Vector<long>>(bytes);
        Vector<long> a = default, b = default, c = default, d = default;
        int i = 0;
        for (; i <= vectors.Length - 4; i += 4)
        {
            a += vectors[i];
            b += vectors[i + 1];
            c += vectors[i + 2];
            d += vectors[i + 3];
        }

        return Vector.Sum(a + b + c + d);
    }

    /// <summary>A loop with dictionaries over doubles, both groupings.</summary>
    public static double Dictionaries(FactRow[] rows)
    {
        var byMonth = new Dictionary<(string, int), double[]>();
        var byCampaign = new Dictionary<string, double[]>();
        foreach (FactRow row in rows)
        {
            ref double[]? month = ref CollectionsMarshal.GetValueRefOrAddDefault(byMonth, (row.Channel, (row.Day.Year * 12) + row.Day.Month), out _);
            ref double[]? campaign = ref CollectionsMarshal.GetValueRefOrAddDefault(byCampaign, row.Campaign, out _);
            Add(month ??= new double[8], row);
            Add(campaign ??= new double[8], row);
        }

        return byMonth.Values.Concat(byCampaign.Values).Sum(sums => Metrics(sums));

        static void Add(double[] sums, FactRow row)
        {
            sums[0] += row.Impressions;
            sums[1] += row.Clicks;
            sums[2] += row.Leads;
            sums[3] += row.Conversions;
            sums[4] += row.Sessions;
            sums[5] += row.Bounces;
            sums[6] += (double)row.Cost;
            sums[7] += (double)row.Revenue;
        }
    }

    /// <summary>GroupBy and Sum, as in a first draft.</summary>
    public static double Linq(FactRow[] rows) =>
        rows.GroupBy(row => (row.Channel, row.Day.Year, row.Day.Month)).Select(group => Sums(group)).Concat(rows.GroupBy(row => row.Campaign).Select(group => Sums(group))).Sum(sums => Metrics(sums));

    private static double[] Sums(IEnumerable<FactRow> rows) =>
    [
        rows.Sum(row => row.Impressions), rows.Sum(row => row.Clicks), rows.Sum(row => row.Leads), rows.Sum(row => row.Conversions), rows.Sum(row => row.Sessions),
        rows.Sum(row => row.Bounces), (double)rows.Sum(row => row.Cost), (double)rows.Sum(row => row.Revenue),
    ];

    private static double Metrics(double[] s) => (s[1] / s[0]) + (s[6] / s[1]) + (1000 * s[6] / s[0]) + (s[6] / s[2]) + (s[6] / s[3]) + (s[3] / s[4]) + (s[5] / s[4]) + (s[7] / s[6]);
}
