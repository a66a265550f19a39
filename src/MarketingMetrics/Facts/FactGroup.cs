namespace MarketingMetrics.Facts;

/// <summary>One group of a <see cref="FactResult"/>: its keys and its totals.</summary>
public readonly struct FactGroup
{
    private readonly FactResult _result;
    private readonly int _group;

    internal FactGroup(FactResult result, int group)
    {
        _result = result;
        _group = group;
    }

    /// <summary>The value of a dimension; null where the source of the rows does not deliver it, empty where a row has none.</summary>
    /// <exception cref="ArgumentException">The query does not cut by it.</exception>
    public string? this[Dimension dimension] => _result.NameOf(_group, dimension);

    /// <summary>True for the group that holds all but the first of a ranking.</summary>
    public bool IsOther => _result.IsOther(_group);

    /// <summary>The bucket of time; the whole period where time is not cut.</summary>
    public Period Period => _result.PeriodOf(_group);

    /// <summary>The keys in words, such as <c>Paid Search / 2026-10</c>.</summary>
    public string Title => _result.TitleOf(_group);

    /// <summary>The totals.</summary>
    public Totals Totals => new(_result, _group);

    /// <summary>The keys and the totals.</summary>
    public override string ToString() => $"{Title}: {Totals}";
}
