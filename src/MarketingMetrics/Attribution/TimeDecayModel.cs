namespace MarketingMetrics.Attribution;

/// <summary>Weight 2^(-age / half-life), ages taken to the conversion and, if asked, in whole steps.</summary>
internal sealed class TimeDecayModel(string key, string name, TimeSpan halfLife, TimeSpan? step) : RuleModel(key, name)
{
    internal override UnattributedReason WithoutWeight => UnattributedReason.AgesUnknown;

    public override void Weigh(ConversionPath path, Span<double> weights)
    {
        ReadOnlySpan<long> ages = path.Ages;
        if (ages.IsEmpty || ages[0] == PathStore.UnknownAge)
            return;

        // Weights are relative to the youngest touch, so that very old paths do not underflow to zero.
        double youngest = HalfLives(ages[^1]);
        for (int i = 0; i < weights.Length; i++)
            weights[i] = double.Exp2(youngest - HalfLives(ages[i]));
    }

    private double HalfLives(long age) =>
        (step is { } whole ? age / whole.Ticks * whole.Ticks : age) / (double)halfLife.Ticks;
}
