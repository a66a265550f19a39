using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>How far attribution models disagree about the same paths: the uncertainty that comes from the choice of the model alone.</summary>
/// <param name="Channels">Per channel, in the order of the results.</param>
/// <param name="Agreement">Kendall's tau-b for every pair of models.</param>
public sealed record AttributionSpread(IReadOnlyList<ChannelSpread> Channels, IReadOnlyList<RankAgreement> Agreement)
{
    /// <summary>Channels whose judgement against their target depends on the model.</summary>
    public IReadOnlyList<ChannelSpread> Flips => [.. Channels.Where(channel => channel.Decision is { Flips: true })];

    /// <summary>The mean tau-b over all pairs of models that have one; <see langword="null"/> where none has.</summary>
    public double? MeanTauB => Agreement.Average(pair => pair.TauB);

    /// <summary>The pair of models that agree least; <see langword="null"/> where no pair can be compared.</summary>
    public RankAgreement? Least => Agreement.Where(pair => pair.TauB is not null).MinBy(pair => pair.TauB);

    /// <summary>An aligned table: lowest, highest and range of credited conversions, places, decision.</summary>
    public override string ToString()
    {
        TextTable table = new("conversions", ["lowest", "highest", "range", "places", "CPA target"]);
        foreach (ChannelSpread channel in Channels)
        {
            string places = string.Create(CultureInfo.InvariantCulture, $"{channel.BestRank:0.#} to {channel.WorstRank:0.#}");
            table.Add(channel.Label, [TextTable.Number(channel.LowestConversions), TextTable.Number(channel.HighestConversions), TextTable.Number(channel.Range), places, Words(channel.Decision)]);
        }

        string agreement = MeanTauB is { } mean
            ? string.Create(CultureInfo.InvariantCulture, $"rank agreement (Kendall tau-b): mean {mean:0.00}, least {Least!.TauB:0.00} ({Least.First}, {Least.Second})")
            : "rank agreement (Kendall tau-b): nothing to compare";
        return $"{table}\n{agreement}";
    }

    internal static AttributionSpread Of(IReadOnlyList<AttributionResult> results, IReadOnlyDictionary<string, decimal> targets)
    {
        Dictionary<string, decimal> target = new(targets, StringComparer.OrdinalIgnoreCase);
        decimal[][] ranks = [.. results.Select(Ranks)];
        ChannelSpread[] channels =
        [
            .. results[0].Credits.Select((credit, c) =>
            {
                ChannelCredit[] all = [.. results.Select(result => result.Credits[c])];
                return new ChannelSpread(
                    credit.Label,
                    all.Min(x => x.Conversions),
                    all.Max(x => x.Conversions),
                    all.Min(x => x.Value),
                    all.Max(x => x.Value),
                    ranks.Min(r => r[c]),
                    ranks.Max(r => r[c]),
                    target.TryGetValue(credit.Label, out decimal most) ? ChannelDecision.Of(most, results.Select((r, m) => (r.Model.Key, all[m]))) : null);
            }),
        ];
        IEnumerable<RankAgreement> pairs = results.SelectMany((first, i) => results.Skip(i + 1).Select(second => RankAgreement.Between(first, second)));
        return new AttributionSpread(channels, [.. pairs]);
    }

    private static decimal[] Ranks(AttributionResult result) =>
    [
        .. result.Credits.Select(credit =>
            1 + result.Credits.Count(other => other.Conversions > credit.Conversions)
            + (result.Credits.Count(other => other.Conversions == credit.Conversions) - 1) / 2m),
    ];

    private static string Words(ChannelDecision? decision) => decision switch
    {
        null => "-",
        { Flips: true } => "flips",
        { Within.Count: > 0 } => "within",
        { Above.Count: > 0 } => "above",
        _ => "undecided",
    };
}
