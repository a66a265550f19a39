using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>
/// Who gets the credit under one model. Credits and unattributed conversions add up to the totals of the paths to the last of 12 decimals. It says how
/// sales are shared by a rule, not what would have been lost without a channel.
/// </summary>
public sealed record AttributionResult
{
    /// <summary>The model.</summary>
    public required AttributionModel Model { get; init; }

    /// <summary>One entry per channel, in the order of <see cref="ConversionPaths.Channels"/>; after them channels that have a cost and are on no path.</summary>
    public required IReadOnlyList<ChannelCredit> Credits { get; init; }

    /// <summary>Conversions that no channel is credited with, by reason.</summary>
    public required IReadOnlyList<Unattributed> Unattributed { get; init; }

    /// <summary>Every conversion of the paths: the sum of <see cref="Credits"/> and <see cref="Unattributed"/>.</summary>
    public required decimal TotalConversions { get; init; }

    /// <summary>The value of every conversion of the paths.</summary>
    public required decimal TotalValue { get; init; }

    /// <summary>The fitted chain of a Markov model, else <see langword="null"/>.</summary>
    public MarkovFit? Markov { get; init; }

    /// <summary>The values behind <see cref="AttributionModels.ShapleyRate"/>, else <see langword="null"/>.</summary>
    public ShapleyFit? Shapley { get; init; }

    /// <summary>The credit of one channel.</summary>
    /// <param name="label">Its label, in any case.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="KeyNotFoundException">No such channel.</exception>
    public ChannelCredit this[string label] =>
        Credits.FirstOrDefault(credit => string.Equals(credit.Label, label, StringComparison.OrdinalIgnoreCase))
        ?? throw new KeyNotFoundException($"No channel '{label}'; the channels are {string.Join(", ", Credits.Select(credit => credit.Label))}.");

    /// <summary>
    /// Credits of campaigns added up to channels. For Markov, Shapley and the model per distinct channel this is the sum over campaigns, not what the model would
    /// say had it been run on channels.
    /// </summary>
    /// <returns>One entry per channel, in ordinal order; a cost only where every campaign of the channel has one.</returns>
    public IReadOnlyList<ChannelCredit> ByChannel() =>
    [
        .. Credits.GroupBy(credit => credit.Channel, StringComparer.OrdinalIgnoreCase).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => new ChannelCredit(
            same.Key, same.Key, null, same.Sum(c => c.Conversions), same.Sum(c => c.Value), same.Any(c => c.Cost is null) ? null : same.Sum(c => c.Cost))),
    ];

    /// <summary>An aligned table of the credits, what is unattributed, and the total.</summary>
    public override string ToString()
    {
        bool costs = Credits.Any(credit => credit.Cost is not null);
        TextTable table = new(Model.Name, ["conversions", "share", "value", .. costs ? (string[])["cost", "CPA", "ROAS"] : []]);
        foreach (ChannelCredit credit in Credits)
        {
            string[] money = costs ? [TextTable.Number(credit.Cost), credit.CostPerAcquisition.ToString(), credit.ReturnOnAdSpend.ToString()] : [];
            table.Add(credit.Label, [TextTable.Number(credit.Conversions), Share(credit.Conversions), TextTable.Number(credit.Value), .. money]);
        }

        foreach (Unattributed bucket in Unattributed)
            table.Add($"(unattributed: {bucket.Reason})", [TextTable.Number(bucket.Conversions), Share(bucket.Conversions), TextTable.Number(bucket.Value)]);
        table.Add("total", [TextTable.Number(TotalConversions), Share(TotalConversions), TextTable.Number(TotalValue)]);
        return table.ToString();
    }

    internal static AttributionResult From(ConversionPaths paths, AttributionModel model, RawCredit raw, ChannelCosts costs)
    {
        double[] conversions = [.. raw.Channels.Select(pair => pair[0])];
        double[] value = [.. raw.Channels.Select(pair => pair[1])];

        // What the model could not place: the whole when nothing was placed, so that it is exact then.
        bool nothingPlaced = Array.TrueForAll(raw.Channels, pair => pair[0] == 0 && pair[1] == 0);
        bool unplaced = raw.Unplaced[0] != 0 || raw.Unplaced[1] != 0;
        decimal lostConversions = !unplaced ? 0 : nothingPlaced ? paths.TouchedConversions : decimal.Round((decimal)raw.Unplaced[0], 12);
        decimal lostValue = !unplaced ? 0 : nothingPlaced ? paths.TouchedValue : decimal.Round((decimal)raw.Unplaced[1], 12);
        decimal[] publishedConversions = LargestRemainder.Publish(conversions, paths.TouchedConversions - lostConversions);
        decimal[] publishedValue = LargestRemainder.Publish(value, paths.TouchedValue - lostValue);

        return new AttributionResult
        {
            Model = model,
            Credits =
            [
                .. paths.Names.Select((name, c) => new ChannelCredit(
                    paths.Channels[c], name.Channel, name.Campaign, publishedConversions[c], publishedValue[c], costs.OfChannel[c])),
                .. costs.WithoutPath.Select(other => new ChannelCredit(other.Label, other.Label, null, 0, 0, other.Cost)),
            ],
            Unattributed = unplaced
                ? [.. paths.Unattributed, new Unattributed(raw.Reason, lostConversions, lostValue)]
                : paths.Unattributed,
            TotalConversions = paths.TotalConversions,
            TotalValue = paths.TotalValue,
            Markov = raw.Markov,
            Shapley = raw.Shapley,
        };
    }

    private string Share(decimal conversions) => TotalConversions == 0
        ? "-"
        : (100 * conversions / TotalConversions).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}
