using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Insights;

/// <summary>Two results of one cut, side by side.</summary>
internal sealed class SegmentTable
{
    private SegmentTable(Metric metric, FactResult before, FactResult after)
    {
        Metric = metric;
        Dimension = before.Query.Dimensions.IsEmpty ? null : before.Query.Dimensions[0];
        EarlierPeriod = before.Query.Period;
        LaterPeriod = after.Query.Period;
        IsPerDay = metric.Formula is Total && EarlierPeriod.Days != LaterPeriod.Days;
        Before = PerDay(metric.From(before.Total), EarlierPeriod);
        After = PerDay(metric.From(after.Total), LaterPeriod);
    }

    public Metric Metric { get; }

    public Dimension? Dimension { get; }

    public Period EarlierPeriod { get; }

    public Period LaterPeriod { get; }

    public bool IsPerDay { get; }

    public MetricValue Before { get; }

    public MetricValue After { get; }

    public List<SegmentPair> Segments { get; } = [];

    public DecompositionReason Reason { get; private set; }

    /// <summary>Numerators and denominators of all segments together; the denominator of a total is 1.</summary>
    public decimal NumeratorBefore { get; private set; }

    public decimal NumeratorAfter { get; private set; }

    public decimal DenominatorBefore { get; private set; } = 1m;

    public decimal DenominatorAfter { get; private set; } = 1m;

    public static SegmentTable Read(Metric metric, FactResult before, FactResult after, bool needsDimension)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        Check(before, after, needsDimension);
        var table = new SegmentTable(metric, before, after);
        table.Reason = table.Fill(before, after);
        return table;
    }

    private static void Check(FactResult before, FactResult after, bool needsDimension)
    {
        if (!before.Query.Dimensions.AsSpan().SequenceEqual(after.Query.Dimensions.AsSpan()))
            throw new ArgumentException($"The two results are cut differently ({before.Query} and {after.Query}): ask both with the same dimensions.", nameof(after));
        if (before.Query.Grain != Grain.WholePeriod || after.Query.Grain != Grain.WholePeriod || before.Query.Dimensions.Length > 1)
            throw new ArgumentException($"'{before.Query}' is cut by more than one dimension, or by time. Roll it up first: result.RollUp([Dimension.Channel]).", nameof(before));
        if (needsDimension && before.Query.Dimensions.IsEmpty)
            throw new ArgumentException($"'{before.Query}' is not cut by a dimension, so there are no segments whose mix could shift. Ask it By(Dimension.Channel).", nameof(before));
    }

    // Segments are read even where the whole has no value: a driver may be 0 / 0 as a whole, and its segments tell so.
    private DecompositionReason Fill(FactResult before, FactResult after)
    {
        bool isReadable = true;
        Dictionary<string, SegmentPair> known = new(StringComparer.Ordinal);
        foreach (FactGroup group in before)
        {
            SegmentPair pair = Pair(known, group);
            isReadable &= Side(group, EarlierPeriod) is { } side && (pair.Before = side).HasRows;
        }

        foreach (FactGroup group in after)
        {
            SegmentPair pair = Pair(known, group);
            isReadable &= Side(group, LaterPeriod) is { } side && (pair.After = side).HasRows;
        }

        Sum();
        return !isReadable ? DecompositionReason.SegmentsDoNotAddUp
            : !Before.IsDefined ? DecompositionReason.NoEarlierValue
            : !After.IsDefined ? DecompositionReason.NoLaterValue
            : !Before.Currency.IsNone && !After.Currency.IsNone && Before.Currency != After.Currency ? DecompositionReason.CurrenciesDiffer
            : AddsUp() ? DecompositionReason.None
            : DecompositionReason.SegmentsDoNotAddUp;
    }

    private void Sum()
    {
        NumeratorBefore = Segments.Sum(segment => segment.Before.Numerator);
        NumeratorAfter = Segments.Sum(segment => segment.After.Numerator);
        if (Metric.Formula is Total) return;
        DenominatorBefore = Segments.Sum(segment => segment.Before.Denominator);
        DenominatorAfter = Segments.Sum(segment => segment.After.Denominator);
    }

    private SegmentSide? Side(FactGroup group, Period period) =>
        SegmentSide.Of(Metric, group.Totals) is not { } side ? null
        : IsPerDay ? side with { Numerator = side.Numerator / period.Days, Value = PerDay(side.Value, period) }
        : side;

    // A null name (the source does not deliver the dimension) and an empty one (a row has none) are two segments.
    private SegmentPair Pair(Dictionary<string, SegmentPair> known, FactGroup group)
    {
        string key = Dimension is null ? "" : group[Dimension] is { } name ? "=" + name : "";
        if (!known.TryGetValue(key, out SegmentPair? pair))
        {
            known[key] = pair = new SegmentPair(group.Title, group.IsOther);
            Segments.Add(pair);
        }

        return pair;
    }

    private bool AddsUp() => IsPerDay
        || (NumeratorBefore == Before.Numerator && NumeratorAfter == After.Numerator
            && (Metric.Formula is Total || (DenominatorBefore == Before.Denominator && DenominatorAfter == After.Denominator && DenominatorBefore > 0m && DenominatorAfter > 0m)));

    private MetricValue PerDay(in MetricValue value, Period period) =>
        IsPerDay && value.Value is { } total ? MetricValue.OfQuotient(value.Metric!, total, period.Days, value.Currency) : value;
}
