using System.Runtime.Intrinsics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// A model that looks at one converting path at a time and weighs its touches. Derive from it to add a rule: fill the weights, the library
/// scales them to one, multiplies by the path's conversions and value and adds up.
/// </summary>
public abstract class RuleModel : AttributionModel
{
    // Paths are read in blocks that stay in the processor's cache while one model after the other reads them.
    private const int Block = 2048;

    /// <summary>A rule of your own.</summary>
    /// <param name="key">Stable key in snake_case.</param>
    /// <param name="name">Name for people.</param>
    protected RuleModel(string key, string name)
        : base(key, name)
    {
    }

    internal virtual UnattributedReason WithoutWeight => UnattributedReason.NoWeight;

    /// <summary>Weighs the touches of one path. Must depend on nothing but the path.</summary>
    /// <param name="path">The path, never empty.</param>
    /// <param name="weights">
    /// One place per touch, all zero at the start: set weights of zero or more on any scale. All zero makes the path unattributed.
    /// </param>
    public abstract void Weigh(ConversionPath path, Span<double> weights);

    internal static RawCredit[] CreditTogether(ConversionPaths paths, IReadOnlyList<AttributionModel> models)
    {
        RawCredit[] credits = new RawCredit[models.Count];
        for (int m = 0; m < models.Count; m++)
        {
            credits[m] = models[m] is RuleModel rule
                ? new RawCredit(paths.Channels.Count) { Reason = rule.WithoutWeight }
                : models[m].Credit(paths);
        }

        Action<int, int, RawCredit>?[] readers = [.. models.Select(model => (model as RuleModel)?.Reader(paths))];
        for (int from = 0; from < paths.Columns.Converting; from += Block)
        {
            int to = Math.Min(from + Block, paths.Columns.Converting);
            for (int m = 0; m < readers.Length; m++)
                readers[m]?.Invoke(from, to, credits[m]);
        }

        return credits;
    }

    internal sealed override RawCredit Credit(ConversionPaths paths) => CreditTogether(paths, [this])[0];

    /// <summary>What adds the credits of the paths from..to; may keep scratch space, so one per run.</summary>
    internal virtual Action<int, int, RawCredit> Reader(ConversionPaths paths)
    {
        PathColumns columns = paths.Columns;
        double[] scratch = new double[64];
        return (from, to, credit) =>
        {
            for (int p = from; p < to; p++)
            {
                ReadOnlySpan<ushort> touches = columns.Touches(p);
                if (touches.Length > scratch.Length)
                    scratch = new double[touches.Length * 2];
                Span<double> weights = scratch.AsSpan(0, touches.Length);
                weights.Clear();
                Weigh(new ConversionPath(paths, p), weights);
                Add(credit, touches, weights, columns.Weights[p]);
            }
        };
    }

    private void Add(RawCredit credit, ReadOnlySpan<ushort> touches, ReadOnlySpan<double> weights, Vector128<double> pair)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            if (!(weight >= 0))
                throw new InvalidOperationException($"The rule '{Key}' gave the weight {weight}; weights must be numbers of zero or more.");
            sum += weight;
        }

        if (double.IsInfinity(sum))
            throw new InvalidOperationException($"The weights of the rule '{Key}' add up to infinity; scale them down.");
        if (sum == 0)
        {
            credit.Unplaced += pair;
            return;
        }

        for (int i = 0; i < touches.Length; i++)
            credit.Channels[touches[i]] += pair * (weights[i] / sum);
    }
}
