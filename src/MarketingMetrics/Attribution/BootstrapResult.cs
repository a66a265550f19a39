namespace MarketingMetrics.Attribution;

/// <summary>How far credits would vary with other visitors of the same kind, under one model.</summary>
/// <param name="Model">The model.</param>
/// <param name="Intervals">Per channel, in the order of <see cref="ConversionPaths.Channels"/>.</param>
/// <param name="Level">Confidence level, two-sided.</param>
/// <param name="Replicates">Number of resamples.</param>
/// <param name="Seed">The seed: with it the intervals can be had again.</param>
public sealed record BootstrapResult(AttributionModel Model, IReadOnlyList<CreditInterval> Intervals, double Level, int Replicates, int Seed)
{
    /// <summary>An aligned table of the intervals.</summary>
    public override string ToString()
    {
        TextTable table = new(Model.Name, ["conversions", "from", "to", "value", "from", "to"]);
        foreach (CreditInterval i in Intervals)
        {
            table.Add(i.Label, [
                TextTable.Number(i.Conversions), TextTable.Number(i.ConversionsLower), TextTable.Number(i.ConversionsUpper),
                TextTable.Number(i.Value), TextTable.Number(i.ValueLower), TextTable.Number(i.ValueUpper)]);
        }

        return table + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\n{100 * Level:0.##} % percentile intervals, {Replicates} resamples, seed {Seed}");
    }
}
