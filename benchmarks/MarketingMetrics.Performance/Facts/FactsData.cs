using MarketingMetrics.Facts;

namespace MarketingMetrics.Performance.Facts;

/// <summary>The workload W1: 12 channels, 2,000 campaigns, 36 months, six counts and two amounts of money; 45 bytes a row.</summary>
internal sealed class FactsData
{
    public static readonly Period Period = new(new(2023, 10, 1), new(2026, 9, 30));
    public static readonly Measure[] Measures = [Measure.Impressions, Measure.Clicks, Measure.Leads, Measure.AdConversions, Measure.Sessions, Measure.SinglePageSessions, Measure.Cost, Measure.Revenue];
    public static readonly string[] Channels = [.. Enumerable.Range(0, 12).Select(number => $"Channel {number}")];
    public static readonly string[] Campaigns = [.. Enumerable.Range(0, 2000).Select(number => $"Campaign {number:0000}")];

    public FactsData(int rows, bool sorted)
    {
        var random = new Random(20261122);
        (Days, Channel, Campaign) = (new ushort[rows], new byte[rows], new ushort[rows]);
        Counts = [.. Enumerable.Range(0, 6).Select(_ => new int[rows])];
        Money = [new long[rows], new long[rows]];
        for (int row = 0; row < rows; row++)
        {
            Days[row] = (ushort)(sorted ? (long)row * Period.Days / rows : random.Next(Period.Days));
            Channel[row] = (byte)random.Next(12);
            Campaign[row] = (ushort)random.Next(2000);
            int impressions = random.Next(2000), clicks = impressions / (10 + random.Next(90)), sessions = clicks * 9 / 10;
            int[] counts = [impressions, clicks, random.Next(clicks + 1) / 10, random.Next(clicks + 1) / 20, sessions, sessions / 2];
            for (int i = 0; i < 6; i++) Counts[i][row] = counts[i];
            Money[0][row] = clicks * (long)random.Next(200_000, 3_000_000);
            Money[1][row] = counts[3] * (long)random.Next(20_000_000, 200_000_000);
        }

        // One column with gaps: a tenth of the rows does not know its leads.
        LeadsPresent = [.. Enumerable.Range(0, (rows + 63) / 64).Select(_ => ulong.MaxValue)];
        for (int row = 0; row < rows; row++)
        {
            if (random.Next(10) != 0) continue;
            LeadsPresent[row >> 6] &= ~(1UL << (row & 63));
            Counts[2][row] = 0;
        }

        Table = FactTable.FromColumns(new MeasurementBasis("bench"), map =>
        {
            map.Days(Period, Days).Dimension(Dimension.Channel, Channels, Channel).Dimension(Dimension.Campaign, Campaigns, Campaign).Currency("EUR");
            for (int i = 0; i < 6; i++) map.Measure(Measures[i], Counts[i], 0, i == 2 ? LeadsPresent : null);
            for (int i = 0; i < 2; i++) map.Measure(Measures[6 + i], Money[i], 6);
        });
    }

    public ushort[] Days { get; }

    public byte[] Channel { get; }

    public ushort[] Campaign { get; }

    public int[][] Counts { get; }

    public long[][] Money { get; }

    public ulong[] LeadsPresent { get; }

    public FactTable Table { get; }

    public int Rows => Days.Length;

    public FactRow RowAt(int row) => new()
    {
        Day = Period.Start.AddDays(Days[row]), Channel = Channels[Channel[row]], Campaign = Campaigns[Campaign[row]],
        Impressions = Counts[0][row], Clicks = Counts[1][row], Leads = Counts[2][row], Conversions = Counts[3][row], Sessions = Counts[4][row], Bounces = Counts[5][row],
        Cost = Money[0][row] / 1_000_000m, Revenue = Money[1][row] / 1_000_000m,
    };
}

/// <summary>A row as an application holds it.</summary>
internal sealed class FactRow
{
    public required DateOnly Day { get; init; }
    public required string Channel { get; init; }
    public required string Campaign { get; init; }
    public int Impressions { get; init; }
    public int Clicks { get; init; }
    public int Leads { get; init; }
    public int Conversions { get; init; }
    public int Sessions { get; init; }
    public int Bounces { get; init; }
    public decimal Cost { get; init; }
    public decimal Revenue { get; init; }
}
