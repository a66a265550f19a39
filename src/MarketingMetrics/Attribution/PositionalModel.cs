using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>A rule whose weights depend on nothing but the number of touches: worked out once per length, then only looked up.</summary>
internal sealed class PositionalModel(string key, string name, Func<int, IReadOnlyList<double>> weightsFor) : RuleModel(key, name)
{
    // Beyond it a table per length would outgrow the paths themselves.
    private const int LongestKept = 256;

    public override void Weigh(ConversionPath path, Span<double> weights) => Scaled(path.Count).CopyTo(weights);

    internal override Action<int, int, RawCredit> Reader(ConversionPaths paths)
    {
        PathColumns columns = paths.Columns;
        double[]?[] kept = new double[LongestKept + 1][];
        return (from, to, credit) =>
        {
            Vector128<double>[] channels = credit.Channels;
            for (int p = from; p < to; p++)
            {
                ReadOnlySpan<ushort> touches = columns.Touches(p);
                ReadOnlySpan<double> weights = touches.Length <= LongestKept
                    ? kept[touches.Length] ??= Scaled(touches.Length)
                    : Scaled(touches.Length);
                Vector128<double> pair = columns.Weights[p];
                if (weights.Length != touches.Length)
                {
                    credit.Unplaced += pair;
                    continue;
                }

                for (int i = 0; i < touches.Length; i++)
                    channels[touches[i]] += pair * weights[i];
            }
        };
    }

    // Empty where the length gets no weight at all.
    private double[] Scaled(int touches)
    {
        IReadOnlyList<double> weights = weightsFor(touches);
        if (weights.Count != touches)
            throw new InvalidOperationException($"The rule '{Key}' gave {weights.Count} weights for a path of {touches} touches.");
        double sum = weights.Sum();
        if (double.IsInfinity(sum) || weights.Any(weight => !(weight >= 0)))
            throw new InvalidOperationException($"The rule '{Key}' must give finite weights of zero or more for a path of {touches} touches.");
        return sum == 0 ? [] : [.. weights.Select(weight => weight / sum)];
    }
}
