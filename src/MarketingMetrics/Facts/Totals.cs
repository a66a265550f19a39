using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Facts;

/// <summary>The exact totals of one group, with what delivered them.</summary>
public readonly struct Totals
{
    private readonly FactResult _result;
    private readonly int _group;

    internal Totals(FactResult result, int group)
    {
        _result = result;
        _group = group;
    }

    /// <summary>The period of the group.</summary>
    public Period Period => _result.PeriodOf(_group);

    /// <summary>The measures that were asked for.</summary>
    public IEnumerable<Measure> Measures => _result.Measures;

    /// <summary>The total of a measure; missing where it was not asked for or not delivered.</summary>
    public MeasureTotal this[Measure measure]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(measure);
            return _result.CellsOf(measure) is { } cells ? TotalReader.Read(_result, cells, _group) : MeasureTotal.None(measure, ValueReason.NotMeasured);
        }
    }

    /// <summary>What delivered the total of a measure.</summary>
    public MeasureCoverage CoverageOf(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (_result.CellsOf(measure) is not { } cells) return new MeasureCoverage(measure, Period, 0, []);
        ImmutableArray<FactSegment> delivered = SegmentsOf(measure);
        return new MeasureCoverage(measure, Period, cells.Rows(_group), delivered)
        {
            Asked = [.. SegmentsAt(cells.Asked).Where(asked => delivered.Any(segment => segment.Basis.Source == asked.Basis.Source))],
        };
    }

    /// <summary>Rows with a value of a measure: of its coverage what is asked most.</summary>
    internal long RowsOf(Measure measure) => _result.CellsOf(measure)?.Rows(_group) ?? 0;

    /// <summary>The segments that delivered a measure.</summary>
    internal ImmutableArray<FactSegment> SegmentsOf(Measure measure) => _result.CellsOf(measure) is { } cells ? SegmentsAt(_result.CoverageSets[cells.Coverage(_group)]) : [];

    /// <summary>The totals in words.</summary>
    public override string ToString()
    {
        Totals totals = this;
        return string.Join(", ", _result.Measures.Select(measure => totals[measure].ToString()));
    }

    private ImmutableArray<FactSegment> SegmentsAt(int[] places)
    {
        var segments = new FactSegment[places.Length];
        for (int i = 0; i < places.Length; i++) segments[i] = _result.Segments[places[i]];
        return ImmutableCollectionsMarshal.AsImmutableArray(segments);
    }
}
