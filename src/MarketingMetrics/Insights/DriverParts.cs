using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>
/// LMDI over segments: each segment's part of the whole, V = share x product of drivers, changes by L(V1, V0) ln(f1 / f0) with each factor f. A segment that is not
/// in both periods is a part of its own; a factor that comes from or goes to zero takes the segment's whole change (the limit of the method).
/// </summary>
internal sealed class DriverParts
{
    private readonly DriverTree _tree;
    private readonly SegmentTable _target;
    private readonly SegmentTable[] _drivers;
    private bool _usesZeroConvention;
    private bool _isImpossible;
    private double _weights;

    public DriverParts(DriverTree tree, FactResult before, FactResult after)
    {
        _tree = tree;
        _target = SegmentTable.Read(tree.Target, before, after, needsDimension: false);
        _drivers = [.. tree.Drivers.Select(driver => SegmentTable.Read(driver.Metric, before, after, needsDimension: false))];
    }

    public ChangeDecomposition Split()
    {
        var parts = new PartList(_target, DecompositionMethod.LogMean);
        DecompositionReason reason = _target.Reason;
        for (int i = 0; i < _target.Segments.Count && reason == DecompositionReason.None; i++) Fill(parts, i);
        if (reason == DecompositionReason.None && _isImpossible) reason = DecompositionReason.NoDrivers;
        return parts.Build(reason, DriverChange, _tree.Drivers.Select(driver => driver.Metric)) with { UsesZeroConvention = _usesZeroConvention && reason == DecompositionReason.None };
    }

    private void Fill(PartList parts, int segment)
    {
        SegmentPair pair = _target.Segments[segment];
        decimal part0 = pair.Before.Numerator / _target.DenominatorBefore, part1 = pair.After.Numerator / _target.DenominatorAfter;
        if (part0 == part1 && part0 == 0m) return;
        if (pair.Presence != SegmentPresence.Continuing)
        {
            parts.Add(MixParts.KindOf(pair.Presence), segment, part1 - part0);
            return;
        }

        List<(ChangeKind Kind, Metric? Driver, double Change)> factors = [];
        if (_target.Dimension is not null && _tree.Target.Formula is Quotient)
            factors.Add((ChangeKind.Mix, null, Math.Log((double)(pair.After.Denominator / _target.DenominatorAfter)) - Math.Log((double)(pair.Before.Denominator / _target.DenominatorBefore))));
        for (int i = 0; i < _drivers.Length; i++)
        {
            double change = LogChange(i, pair.Name, segment);
            factors.Add((ChangeKind.Driver, _tree.Drivers[i].Metric, _tree.Drivers[i].IsDivisor ? -change : change));
        }

        int zeros = factors.Count(factor => double.IsInfinity(factor.Change));
        if (factors.Exists(factor => double.IsNaN(factor.Change)) || (zeros == 0 && (part0 <= 0m || part1 <= 0m)))
        {
            // Without segments there is nothing else that the change could be told of.
            if (_target.Dimension is null) _isImpossible = true;
            else parts.Add(ChangeKind.WithoutRate, segment, part1 - part0);
            return;
        }

        _usesZeroConvention |= zeros > 0;
        double weight = zeros == 0 ? LogMean.Of((double)part1, (double)part0) : 0;
        _weights += weight;
        foreach ((ChangeKind kind, Metric? driver, double change) in factors)
            parts.Add(kind, segment, zeros == 0 ? (decimal)(weight * change) : double.IsInfinity(change) ? (part1 - part0) / zeros : 0m, driver);
    }

    // Infinite where the driver comes from or goes to zero, 0 where it is 0 / 0 in one period (then it is taken as unchanged), NaN where it cannot be a factor.
    private double LogChange(int driver, string name, int segment)
    {
        SegmentTable table = _drivers[driver];
        SegmentPair? pair = segment < table.Segments.Count && table.Segments[segment].Name == name ? table.Segments[segment] : null;
        if (pair is null || table.Reason == DecompositionReason.SegmentsDoNotAddUp) return double.NaN;
        SegmentSide one = pair.Before, two = pair.After;
        if (one.Numerator < 0m || two.Numerator < 0m || one.Denominator < 0m || two.Denominator < 0m) return double.NaN;
        if (IsEmpty(one) || IsEmpty(two)) return 0;
        if (one.Denominator == 0m || two.Denominator == 0m) return double.NaN;
        if (one.Numerator == 0m && two.Numerator == 0m) return 0;
        if (one.Numerator == 0m) return double.PositiveInfinity;
        return two.Numerator == 0m ? double.NegativeInfinity : Math.Log((double)two.Rate / (double)one.Rate);
    }

    private static bool IsEmpty(in SegmentSide side) => side.Numerator == 0m && side.Denominator == 0m;

    // The mean of the driver's logarithmic changes within segments, weighted as its parts are; without segments exactly its own change.
    private decimal? DriverChange(decimal amount, Metric? driver)
    {
        if (_usesZeroConvention || !(_weights > 0)) return null;
        double log = (double)amount / _weights;
        bool isDivisor = _tree.Drivers.First(each => each.Metric == driver).IsDivisor;
        double change = Math.Exp(isDivisor ? -log : log) - 1;
        return change < 1e9 ? decimal.Round((decimal)change, 9, MidpointRounding.AwayFromZero) : null;
    }
}
