namespace MarketingMetrics.Facts;

/// <summary>Decides what a summed cell says: a number, a bound, or the reason why there is none.</summary>
internal static class TotalReader
{
    public static MeasureTotal Read(FactResult result, MeasureCells cells, int group)
    {
        Measure measure = cells.Measure;
        CellFlags flags = cells.Flags(group);
        if ((flags & (CellFlags.Unresolved | CellFlags.Cut)) != 0) return MeasureTotal.None(measure, ValueReason.PeriodNotResolved);
        if (cells.Rows(group) == 0) return MeasureTotal.None(measure, cells.Asked.Length > 0 ? ValueReason.NoRows : ValueReason.NotMeasured);
        if ((flags & CellFlags.RateMissing) != 0) return MeasureTotal.None(measure, ValueReason.RateMissing);
        if ((flags & CellFlags.CurrenciesDiffer) != 0) return MeasureTotal.Undefined(measure, ValueReason.CurrenciesDiffer);
        if ((flags & CellFlags.TooLarge) != 0) return MeasureTotal.Undefined(measure, ValueReason.TooLarge);
        if (SourceConflict.Exists(result, measure, result.CoverageSets[cells.Coverage(group)], result.PeriodOf(group)))
            return MeasureTotal.Undefined(measure, ValueReason.SourcesConflict);
        if (!measure.IsAdditive) return ReadStock(cells, group);
        return cells.TryGetBounds(group, out CellBounds bounds) ? Bounded(cells, group, bounds)
            : Scaled.TryToDecimal(cells.Sum(group), cells.Decimals, out decimal sum) ? MeasureTotal.Of(measure, sum, cells.Currency(group))
            : MeasureTotal.Undefined(measure, ValueReason.TooLarge);
    }

    private static MeasureTotal Bounded(MeasureCells cells, int group, CellBounds bounds) =>
        MeasureTotal.Bounded(cells.Measure, ToDecimal(cells.Sum(group) + bounds.Lower, cells.Decimals), ToDecimal(cells.Sum(group) + bounds.Upper, cells.Decimals), cells.Currency(group));

    // A bound that no decimal holds is open, which is true if weak.
    private static decimal? ToDecimal(Int128? scaled, int decimals) => scaled is { } known && Scaled.TryToDecimal(known, decimals, out decimal value) ? value : null;

    // One stored cell that is exactly the group and period answers. Otherwise a distinct count still has max <= union <= sum.
    private static MeasureTotal ReadStock(MeasureCells cells, int group)
    {
        Measure measure = cells.Measure;
        bool known = Scaled.TryToDecimal(cells.Sum(group), cells.Decimals, out decimal sum);
        bool isBounded = cells.TryGetBounds(group, out CellBounds bounds);
        if (cells.Rows(group) == 1 && (cells.Flags(group) & CellFlags.SpansPeriod) != 0 && known)
            return isBounded ? Bounded(cells, group, bounds) : MeasureTotal.Of(measure, sum, cells.Currency(group));
        return measure.Additivity == Additivity.DistinctCount && known && !isBounded && Scaled.TryToDecimal(cells.Greatest(group), cells.Decimals, out decimal greatest)
            ? MeasureTotal.NotAdditive(measure, greatest, sum)
            : MeasureTotal.None(measure, ValueReason.NotAdditive);
    }
}
