namespace MarketingMetrics.Facts;

/// <summary>Decides what a summed cell says: a number, a bound, or the reason why there is none.</summary>
internal static class TotalReader
{
    public static MeasureTotal Read(FactResult result, MeasureCells cells, int group)
    {
        Measure measure = cells.Measure;
        CellFlags flags = cells.Flags(group);
        if ((flags & CellFlags.Unresolved) != 0) return MeasureTotal.None(measure, ValueReason.PeriodNotResolved);
        if (cells.Rows(group) == 0) return MeasureTotal.None(measure, IsDelivered(result, measure) ? ValueReason.NoRows : ValueReason.NotMeasured);
        if ((flags & CellFlags.CurrenciesDiffer) != 0) return MeasureTotal.Undefined(measure, ValueReason.CurrenciesDiffer);
        if (!measure.IsAdditive) return ReadStock(cells, group);
        if (SourceConflict.Exists(result, measure, result.CoverageSets[cells.Coverage(group)], result.PeriodOf(group)))
            return MeasureTotal.Undefined(measure, ValueReason.SourcesConflict);
        if (!Scaled.TryToDecimal(cells.Sum(group), cells.Decimals, out decimal sum)) return MeasureTotal.Undefined(measure, ValueReason.TooLarge);
        return cells.TryGetBounds(group, out CellBounds bounds)
            ? MeasureTotal.Bounded(measure, Plus(sum, bounds.Lower, cells.Decimals), Plus(sum, bounds.Upper, cells.Decimals), cells.Currency(group))
            : MeasureTotal.Of(measure, sum, cells.Currency(group));
    }

    // One stored cell that is exactly the group and period answers. Otherwise distinct counts still have max <= union <= sum.
    private static MeasureTotal ReadStock(MeasureCells cells, int group)
    {
        Measure measure = cells.Measure;
        bool known = Scaled.TryToDecimal(cells.Sum(group), cells.Decimals, out decimal sum);
        bool isBounded = cells.TryGetBounds(group, out CellBounds bounds);
        if (cells.Rows(group) == 1 && (cells.Flags(group) & CellFlags.SpansPeriod) != 0 && known)
        {
            return isBounded
                ? MeasureTotal.Bounded(measure, Plus(0m, bounds.Lower, cells.Decimals), Plus(0m, bounds.Upper, cells.Decimals), cells.Currency(group))
                : MeasureTotal.Of(measure, sum, cells.Currency(group));
        }

        return measure.Additivity == Additivity.Distinct && known && !isBounded && Scaled.TryToDecimal(cells.Greatest(group), cells.Decimals, out decimal greatest)
            ? MeasureTotal.NotAdditive(measure, greatest, sum)
            : MeasureTotal.None(measure, ValueReason.NotAdditive);
    }

    private static decimal? Plus(decimal sum, Int128? more, int decimals) =>
        more is { } scaled && Scaled.TryToDecimal(scaled, decimals, out decimal value) ? sum + value : null;

    private static bool IsDelivered(FactResult result, Measure measure)
    {
        foreach (FactSegment segment in result.Segments)
        {
            if (segment.Coverage.Overlaps(result.Query.Period) && segment.Find(measure) is not null) return true;
        }

        return false;
    }
}
