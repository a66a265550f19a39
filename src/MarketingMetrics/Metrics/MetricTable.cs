using System.Collections;
using System.Collections.Immutable;
using System.Text;
using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Language;

namespace MarketingMetrics.Metrics;

/// <summary>Metrics of groups of facts: what <c>facts.During(period).By(dimension).Calculate(metrics)</c> yields. Prints aligned. Immutable.</summary>
public sealed class MetricTable : IReadOnlyList<MetricRow>
{
    private readonly ImmutableArray<MetricRow> _rows;

    internal MetricTable(FactQuery query, ImmutableArray<Metric> metrics, ImmutableArray<MetricRow> rows, MetricRow total, ImmutableArray<Caveat> caveats)
    {
        Query = query;
        Metrics = metrics;
        _rows = rows;
        Total = total;
        Caveats = caveats;
    }

    /// <summary>What was asked.</summary>
    public FactQuery Query { get; }

    /// <summary>The columns.</summary>
    public ImmutableArray<Metric> Metrics { get; }

    /// <summary>The values of all groups together: from summed totals, never from the rows' ratios.</summary>
    public MetricRow Total { get; }

    /// <summary>What a reader of the table must know.</summary>
    public ImmutableArray<Caveat> Caveats { get; }

    /// <inheritdoc/>
    public int Count => _rows.Length;

    /// <inheritdoc/>
    public MetricRow this[int index] => _rows[index];

    /// <summary>A value by the title of its row and its metric; missing where there is no such row.</summary>
    /// <exception cref="ArgumentException">The table does not have the metric.</exception>
    public MetricValue this[string title, Metric metric]
    {
        get
        {
            int column = Metrics.IndexOf(metric);
            if (column < 0) throw new ArgumentException($"The table does not have '{metric?.Key}'. It has: {string.Join(", ", Metrics.Select(each => each.Key))}.", nameof(metric));
            MetricRow? row = title == Total.Title ? Total : _rows.FirstOrDefault(each => each.Title == title);
            return row is null ? MetricValue.Missing(metric, ValueReason.NoRows) : row.Values[column];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<MetricRow> GetEnumerator() => ((IEnumerable<MetricRow>)_rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The table with aligned columns, in English.</summary>
    public override string ToString() => ToString(ReportLanguage.English);

    /// <summary>The table with aligned columns, and its caveats below.</summary>
    public string ToString(ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        List<string[]> lines = [[Query.Period.ToString(null, language), .. Metrics.Select(metric => metric.ShortName(language))]];
        foreach (MetricRow row in _rows) lines.Add(Line(row, language));
        if (_rows.Length != 1 || _rows[0].Title != Total.Title) lines.Add(Line(Total, language));
        var text = new StringBuilder();
        int[] widths = [.. Enumerable.Range(0, Metrics.Length + 1).Select(column => lines.Max(line => line[column].Length))];
        foreach (string[] line in lines)
        {
            text.Append(line[0].PadRight(widths[0]));
            for (int column = 1; column < line.Length; column++) text.Append("  ").Append(line[column].PadLeft(widths[column]));
            text.AppendLine();
        }

        foreach (Caveat caveat in Caveats) text.Append(caveat.Code).Append(": ").AppendLine(caveat.Message(language));
        return text.ToString().TrimEnd();
    }

    private static string[] Line(MetricRow row, ReportLanguage language) => [row.Title, .. row.Values.Select(value => value.ToString("V", language))];
}
