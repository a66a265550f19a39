namespace MarketingMetrics.Facts;

/// <summary>Facts and a query on them, built step by step: <c>facts.During(period).By(Dimension.Channel)</c>. Immutable.</summary>
public sealed class FactSelection
{
    internal FactSelection(FactTable table, FactQuery query)
    {
        Table = table;
        Query = query;
    }

    /// <summary>The facts.</summary>
    public FactTable Table { get; }

    /// <summary>The query so far.</summary>
    public FactQuery Query { get; }

    /// <summary>Cut by these dimensions as well.</summary>
    public FactSelection By(params ReadOnlySpan<Dimension> dimensions) => new(Table, Query.By(dimensions));

    /// <summary>Cut time by this grain.</summary>
    public FactSelection By(Grain grain) => new(Table, Query.By(grain));

    /// <summary>Keep only rows that pass this filter as well.</summary>
    public FactSelection Where(DimensionFilter filter) => new(Table, Query.Where(filter));

    /// <summary>Take a measure from these sources only.</summary>
    public FactSelection From(Measure measure, params ReadOnlySpan<string> sources) => new(Table, Query.From(measure, sources));

    /// <summary>The totals of these measures, or of all, per group.</summary>
    public FactResult Totals(params ReadOnlySpan<Measure> measures) => Table.Query(Query.Of(measures));

    /// <summary>The query in words.</summary>
    public override string ToString() => Query.ToString();
}
