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
        FactResult result = _result;
        if (result.CellsOf(measure) is not { } cells) return new MeasureCoverage(measure, Period, 0, []);
        var coverage = new MeasureCoverage(measure, Period, cells.Rows(_group), [.. result.CoverageSets[cells.Coverage(_group)].Select(number => result.Segments[number])]);
        return coverage with { Asked = [.. cells.Asked.Select(number => result.Segments[number]).Where(segment => coverage.Sources.Contains(segment.Basis.Source))] };
    }

    /// <summary>The totals in words.</summary>
    public override string ToString()
    {
        Totals totals = this;
        return string.Join(", ", _result.Measures.Select(measure => totals[measure].ToString()));
    }
}
