using System.Collections.Immutable;

namespace MarketingMetrics.Facts;

/// <summary>
/// The rows of one source with one currency, one measurement basis, one grain and a coverage period. Columns inside; immutable.
/// </summary>
public sealed class FactSegment
{
    internal FactSegment(MeasurementBasis basis, Currency currency, Grain grain, Period coverage, int rows, CodeColumn? days, DimensionColumn[] dimensions, MeasureColumn[] measures)
    {
        Basis = basis;
        Currency = currency;
        Grain = grain;
        Coverage = coverage;
        RowCount = rows;
        Days = days;
        DimensionColumns = dimensions;
        MeasureColumns = measures;
        Dimensions = [.. dimensions.Select(column => column.Dimension)];
        Measures = [.. measures.Select(column => column.Measure)];
    }

    /// <summary>Who delivered the rows, and how they measured.</summary>
    public MeasurementBasis Basis { get; }

    /// <summary>Currency of the money in the rows; none where there is no money.</summary>
    public Currency Currency { get; }

    /// <summary>How long a row is: a day, a week, a month, or the whole coverage.</summary>
    public Grain Grain { get; }

    /// <summary>The days the source was asked for: a day inside without rows is a day without events, a day outside is not measured.</summary>
    public Period Coverage { get; }

    /// <summary>Number of rows.</summary>
    public int RowCount { get; }

    /// <summary>What the rows are cut by, beside the day.</summary>
    public ImmutableArray<Dimension> Dimensions { get; }

    /// <summary>What the rows count.</summary>
    public ImmutableArray<Measure> Measures { get; }

    // Days since the first day of the coverage that a row begins on; null where every row is the whole period.
    internal CodeColumn? Days { get; }

    internal DimensionColumn[] DimensionColumns { get; }

    internal MeasureColumn[] MeasureColumns { get; }

    /// <summary>Reads as <c>google-ads, EUR, by day, 2026-10, 310 rows</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Basis.Source}{(Currency.IsNone ? "" : ", " + Currency.Code)}, {(Grain == Grain.WholePeriod ? "whole period" : "by " + Grain.ToString().ToLowerInvariant())}, {Coverage}, {RowCount:N0} rows");

    // A week or month at the edge of the coverage holds only the days inside.
    internal Period SpanOf(int dayOffset)
    {
        if (Grain == Grain.WholePeriod) return Coverage;
        DateOnly start = Coverage.Start.AddDays(dayOffset);
        return Grain == Grain.Day ? Period.Day(start) : Grain.BucketOf(start).Intersect(new Period(start, Coverage.End))!.Value;
    }

    internal Period SpanOfRow(int row) => SpanOf(Days is null ? 0 : Days[row]);

    internal DimensionColumn? Find(Dimension dimension) => Array.Find(DimensionColumns, column => column.Dimension == dimension);

    internal MeasureColumn? Find(Measure measure) => Array.Find(MeasureColumns, column => column.Measure == measure);
}
