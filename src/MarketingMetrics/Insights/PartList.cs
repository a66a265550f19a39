using System.Collections.Immutable;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>The smallest parts of a change (kind x driver x segment); closed once, so that steps and segments both add up.</summary>
internal sealed class PartList(SegmentTable table, DecompositionMethod method)
{
    private readonly List<(ChangeKind Kind, Metric? Driver, int Segment)> _keys = [];
    private readonly List<decimal> _amounts = [];

    public void Add(ChangeKind kind, int segment, decimal amount, Metric? driver = null)
    {
        _keys.Add((kind, driver, segment));
        _amounts.Add(amount);
    }

    public ChangeDecomposition Build(DecompositionReason reason, Func<decimal, Metric?, decimal?>? driverChange = null, IEnumerable<Metric>? drivers = null)
    {
        var result = new ChangeDecomposition
        {
            Metric = table.Metric,
            Dimension = table.Dimension,
            Method = method,
            EarlierPeriod = table.EarlierPeriod,
            LaterPeriod = table.LaterPeriod,
            Before = table.Before,
            After = table.After,
            IsPerDay = table.IsPerDay,
            Reason = reason,
        };
        if (reason != DecompositionReason.None) return result;

        decimal first = table.Before.Value!.Value, last = table.After.Value!.Value;
        int places = Closure.PlacesFor(Math.Max(Math.Abs(first), Math.Abs(last)));
        decimal change = decimal.Round(last - first, places, MidpointRounding.AwayFromZero);
        decimal[] amounts = [.. _amounts];
        Closure.Close(change, places, amounts);
        return result with { Change = change, Steps = Steps(amounts, drivers ?? [], driverChange), Segments = table.Dimension is null ? [] : Segments(amounts) };
    }

    private ImmutableArray<ChangeStep> Steps(decimal[] amounts, IEnumerable<Metric> drivers, Func<decimal, Metric?, decimal?>? driverChange)
    {
        ImmutableArray<ChangeStep>.Builder steps = ImmutableArray.CreateBuilder<ChangeStep>();
        foreach (Metric driver in drivers)
        {
            decimal amount = SumOf(amounts, key => key.Driver == driver);
            steps.Add(new ChangeStep(ChangeKind.Driver, amount, driver) { DriverChange = driverChange?.Invoke(amount, driver) });
        }

        foreach (ChangeKind kind in (ReadOnlySpan<ChangeKind>)[ChangeKind.Volume, ChangeKind.Price, ChangeKind.Mix, ChangeKind.Rate, ChangeKind.Continuing, ChangeKind.Entered, ChangeKind.Exited, ChangeKind.WithoutRate])
        {
            if (_keys.Exists(key => key.Kind == kind)) steps.Add(new ChangeStep(kind, SumOf(amounts, key => key.Kind == kind)));
        }

        return steps.ToImmutable();
    }

    private ImmutableArray<SegmentChange> Segments(decimal[] amounts)
    {
        var sums = new (decimal Mix, decimal Rate, decimal All)[table.Segments.Count];
        for (int i = 0; i < amounts.Length; i++)
        {
            ref (decimal Mix, decimal Rate, decimal All) sum = ref sums[_keys[i].Segment];
            sum.All += amounts[i];
            if (_keys[i].Kind == ChangeKind.Mix) sum.Mix += amounts[i];
            if (_keys[i].Kind is ChangeKind.Rate or ChangeKind.Driver or ChangeKind.Price) sum.Rate += amounts[i];
        }

        ImmutableArray<SegmentChange>.Builder segments = ImmutableArray.CreateBuilder<SegmentChange>(table.Segments.Count);
        for (int i = 0; i < table.Segments.Count; i++)
        {
            SegmentPair pair = table.Segments[i];
            segments.Add(new SegmentChange(pair.Name, pair.Presence)
            {
                Before = pair.Before.Value,
                After = pair.After.Value,
                ShareBefore = Share(pair.Before, table.NumeratorBefore, table.DenominatorBefore),
                ShareAfter = Share(pair.After, table.NumeratorAfter, table.DenominatorAfter),
                Mix = sums[i].Mix,
                Rate = sums[i].Rate,
                Amount = sums[i].All,
                IsOther = pair.IsOther,
            });
        }

        return segments.MoveToImmutable();
    }

    // A total has no denominator; its segments share the total itself.
    private decimal? Share(in SegmentSide side, decimal numerators, decimal denominators)
    {
        (decimal part, decimal whole) = table.Metric.Formula is Facts.Quotient ? (side.Denominator, denominators) : (side.Numerator, numerators);
        return whole > 0m ? part / whole : null;
    }

    private decimal SumOf(decimal[] amounts, Predicate<(ChangeKind Kind, Metric? Driver, int Segment)> belongs)
    {
        decimal sum = 0m;
        for (int i = 0; i < amounts.Length; i++)
        {
            if (belongs(_keys[i])) sum += amounts[i];
        }

        return sum;
    }
}
