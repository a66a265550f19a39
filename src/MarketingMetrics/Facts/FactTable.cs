using System.Collections.Immutable;
using System.Data;
using MarketingMetrics.Caveats;

namespace MarketingMetrics.Facts;

/// <summary>
/// What was counted: a list of <see cref="FactSegment"/>s, each of one source. Joining tables costs only their number of segments.
/// Immutable and thread-safe.
/// </summary>
public sealed class FactTable : IFactSource
{
    internal FactTable(ImmutableArray<FactSegment> segments, ImmutableArray<Caveat> caveats)
    {
        Segments = segments;
        Caveats = caveats;
    }

    /// <summary>A table without rows.</summary>
    public static FactTable Empty { get; } = new([], []);

    /// <summary>The segments, in the order they were joined.</summary>
    public ImmutableArray<FactSegment> Segments { get; }

    /// <summary>What a report on these facts must tell, such as rounded values.</summary>
    public ImmutableArray<Caveat> Caveats { get; }

    /// <summary>Number of rows of all segments.</summary>
    public long RowCount => Segments.Sum(segment => (long)segment.RowCount);

    /// <summary>From the first to the last day covered; null where there are no segments.</summary>
    public Period? Coverage => Segments.IsEmpty ? null : new Period(Segments.Min(segment => segment.Coverage.Start), Segments.Max(segment => segment.Coverage.End));

    /// <summary>All sources, in the order of their segments.</summary>
    public IEnumerable<string> Sources => Segments.Select(segment => segment.Basis.Source).Distinct();

    /// <summary>All measures that some segment delivers.</summary>
    public IEnumerable<Measure> Measures => Segments.SelectMany(segment => segment.Measures).Distinct();

    /// <summary>Builds a table from a sequence of objects.</summary>
    /// <param name="rows">The objects, read once.</param>
    /// <param name="basis">Who delivered them, and how they measured.</param>
    /// <param name="map">Says which property is the day, which are dimensions, which are measures.</param>
    /// <param name="progress">Told the number of rows so far, now and then and at the end.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="FormatException">A currency code is unknown; the message names row and text.</exception>
    public static FactTable FromRows<T>(IEnumerable<T> rows, MeasurementBasis basis, Action<RowMap<T>> map, IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(map);
        var mapping = new RowMap<T>();
        map(mapping);
        return mapping.Read(rows, basis, progress, cancellation);
    }

    /// <summary>Builds a table from a data reader, from its present position to its end. The reader is left open.</summary>
    /// <param name="reader">The reader, such as an ADO.NET query result.</param>
    /// <param name="basis">Who delivered the rows, and how they measured.</param>
    /// <param name="map">Says which column is the day, which are dimensions, which are measures.</param>
    /// <param name="progress">Told the number of rows so far, now and then and at the end.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentException">The map names a column that the reader does not have.</exception>
    /// <exception cref="FormatException">A value is no date, number or currency; the message names row, column and text.</exception>
    public static FactTable FromDataReader(IDataReader reader, MeasurementBasis basis, Action<ReaderMap> map, IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(map);
        var mapping = new ReaderMap();
        map(mapping);
        return mapping.Read(reader, basis, progress, cancellation);
    }

    /// <summary>Builds a table from column arrays without copying them: the door for data that is columnar already.</summary>
    /// <param name="basis">Who delivered the rows, and how they measured.</param>
    /// <param name="map">Says which array is the day, which are dimensions, which are measures.</param>
    public static FactTable FromColumns(MeasurementBasis basis, Action<ColumnMap> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        var mapping = new ColumnMap();
        map(mapping);
        return new FactTable([mapping.Build(basis)], []);
    }

    /// <summary>Builds a table of one row from totals of a whole period.</summary>
    /// <exception cref="ArgumentException">Amounts of two currencies, or a measure twice.</exception>
    public static FactTable FromTotals(Period period, MeasurementBasis basis, params ReadOnlySpan<MeasureAmount> amounts)
    {
        for (int i = 1; i < amounts.Length; i++)
        {
            foreach (MeasureAmount before in amounts[..i])
            {
                if (before.Measure == amounts[i].Measure) throw new ArgumentException($"{before.Measure} is given twice; add the amounts up first.", nameof(amounts));
            }
        }

        var rows = new FactTableBuilder(basis, Grain.WholePeriod, period);
        rows.BeginRow(period.Start);
        foreach (MeasureAmount amount in amounts) rows.Set(amount);
        rows.EndRow();
        return rows.Build();
    }

    /// <summary>Puts tables side by side; cost rows of one source and session rows of another meet in the group that a query asks for.</summary>
    public static FactTable Join(params IEnumerable<FactTable> tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        FactTable[] all = [.. tables];
        return new FactTable([.. all.SelectMany(table => table.Segments)], [.. all.SelectMany(table => table.Caveats).Distinct()]);
    }

    /// <summary>This table with further caveats that a report on its facts must tell.</summary>
    public FactTable With(params IEnumerable<Caveat> caveats) => new(Segments, [.. Caveats.Concat(caveats).Distinct()]);

    /// <summary>Answers a query.</summary>
    public FactResult Query(FactQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        return QueryRun.Execute(this, [query], 1, cancellation)[0];
    }

    /// <summary>Answers several queries; those that ask for the same measures share one pass over the rows.</summary>
    /// <param name="queries">The queries; the answers come in their order.</param>
    /// <param name="threads">How many threads may share the work on large tables. The answers do not depend on it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
    public IReadOnlyList<FactResult> Query(IEnumerable<FactQuery> queries, int threads = 1, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(queries);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return QueryRun.Execute(this, [.. queries], threads, cancellation);
    }

    /// <inheritdoc/>
    public Task<FactResult> QueryAsync(FactQuery query, CancellationToken cancellation = default) =>
        cancellation.IsCancellationRequested ? Task.FromCanceled<FactResult>(cancellation) : Task.FromResult(Query(query, cancellation));

    /// <summary>The notebook door: the facts of a period, to be cut and calculated.</summary>
    public FactSelection During(Period period) => new(this, new FactQuery(period));

    /// <summary>Reads as a line per segment.</summary>
    public override string ToString() => Segments.IsEmpty
        ? "FactTable: no segments"
        : string.Join(Environment.NewLine, Segments.Select(segment => segment.ToString()).Prepend(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"FactTable: {RowCount:N0} rows in {Segments.Length} segment{(Segments.Length == 1 ? "" : "s")}")));
}
