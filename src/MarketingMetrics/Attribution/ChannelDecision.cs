namespace MarketingMetrics.Attribution;

/// <summary>Which models find a channel within its target CPA.</summary>
/// <param name="Target">The target: cost per credited conversion, at most.</param>
/// <param name="Within">Keys of the models under which cost / credited conversions is at most the target.</param>
/// <param name="Above">Keys of the models under which it is above; a cost without any credited conversion is above every target.</param>
/// <param name="Undecided">Keys of the models under which there is nothing to judge: no known cost, or neither cost nor credit.</param>
public sealed record ChannelDecision(decimal Target, IReadOnlyList<string> Within, IReadOnlyList<string> Above, IReadOnlyList<string> Undecided)
{
    /// <summary>Whether the decision depends on the model: some find the channel within its target, others above.</summary>
    public bool Flips => Within.Count > 0 && Above.Count > 0;

    internal static ChannelDecision Of(decimal target, IEnumerable<(string Model, ChannelCredit Credit)> credits)
    {
        List<string> within = [];
        List<string> above = [];
        List<string> undecided = [];
        foreach ((string model, ChannelCredit credit) in credits)
        {
            CreditRatio ratio = credit.CostPerAcquisition;
            List<string> verdict = ratio.Value is { } cpa
                ? cpa <= target ? within : above
                : ratio.Reason == CreditRatioReason.NoConversions && credit.Cost > 0 ? above : undecided;
            verdict.Add(model);
        }

        return new ChannelDecision(target, within, above, undecided);
    }
}
