namespace MarketingMetrics.Benchmarks;

/// <summary>Two periods cut to the same number of elapsed days, so that an unfinished month is not held against a whole one.</summary>
/// <param name="Period">The part of the reported period that is over.</param>
/// <param name="Reference">As many days from the start of the other period, or all of it where it is shorter.</param>
/// <param name="IsCut">Whether days were cut off.</param>
public readonly record struct AlignedPeriods(Period Period, Period Reference, bool IsCut)
{
    /// <summary>Cuts both periods at the last complete day. Null where not one day of the period is over: then there is nothing to compare, and a percentage is withheld.</summary>
    /// <param name="period">The reported period.</param>
    /// <param name="reference">The period it is compared with.</param>
    /// <param name="lastCompleteDay">The last day whose data are complete: before conversions that are still to come, and before the day of the extraction.</param>
    public static AlignedPeriods? AsOf(Period period, Period reference, DateOnly lastCompleteDay)
    {
        if (period.ElapsedAsOf(lastCompleteDay) is not { } elapsed) return null;
        if (elapsed == period) return new AlignedPeriods(period, reference, IsCut: false);
        int days = Math.Min(elapsed.Days, reference.Days);
        return new AlignedPeriods(elapsed, new Period(reference.Start, reference.Start.AddDays(days - 1)), IsCut: true);
    }
}
