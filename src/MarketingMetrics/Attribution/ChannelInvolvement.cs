namespace MarketingMetrics.Attribution;

/// <summary>In how many converting paths a channel appears, whatever the model. Influenced = assisted + last. Do not add over channels: paths overlap.</summary>
/// <param name="Label">The channel.</param>
/// <param name="Influenced">Conversions of paths on which the channel appears at all (each once, however often it appears).</param>
/// <param name="Assisted">Conversions of paths on which it appears while another channel makes the last touch.</param>
/// <param name="First">Conversions of paths it starts.</param>
/// <param name="Last">Conversions of paths it ends.</param>
public sealed record ChannelInvolvement(string Label, decimal Influenced, decimal Assisted, decimal First, decimal Last)
{
    /// <summary>Assisted / last: above 1 the channel rather prepares, below 1 it rather closes; <see langword="null"/> where it never closes.</summary>
    public decimal? AssistRatio => Last == 0 ? null : Assisted / Last;

    internal static IReadOnlyList<ChannelInvolvement> Of(ConversionPaths paths)
    {
        int k = paths.Channels.Count;
        double[] influenced = new double[k];
        double[] first = new double[k];
        double[] last = new double[k];
        PathColumns columns = paths.Columns;
        for (int p = 0; p < columns.Converting; p++)
        {
            ReadOnlySpan<ushort> touches = columns.Touches(p);
            double conversions = columns.Weights[p][0];
            for (int i = 0; i < touches.Length; i++)
            {
                if (touches[..i].IndexOf(touches[i]) < 0)
                    influenced[touches[i]] += conversions;
            }

            first[touches[0]] += conversions;
            last[touches[^1]] += conversions;
        }

        return [.. paths.Channels.Select((label, c) => new ChannelInvolvement(label, Round(influenced[c]), Round(influenced[c]) - Round(last[c]), Round(first[c]), Round(last[c])))];
    }

    private static decimal Round(double conversions) => decimal.Round((decimal)conversions, 12);
}
