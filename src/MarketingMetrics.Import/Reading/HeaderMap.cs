using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;

namespace MarketingMetrics.Import.Reading;

/// <summary>The header of a table, column by column, in the words of a layout.</summary>
internal sealed class HeaderMap
{
    private readonly Dictionary<string, int> _languages = [];

    private HeaderMap(string[] headers) => Headers = headers;

    public string[] Headers { get; }

    public List<MappedColumn> Columns { get; } = [];

    public List<string> Unread { get; } = [];

    /// <summary>Columns that the layout describes, those it passes over included.</summary>
    public int Known { get; private set; }

    /// <summary>The language that most headers are in; English where several fit equally.</summary>
    public string? Language
    {
        get
        {
            if (_languages.Count == 0) return null;
            int most = _languages.Values.Max();
            return _languages.GetValueOrDefault("en") == most ? "en" : _languages.Where(pair => pair.Value == most).Select(pair => pair.Key).Order(StringComparer.Ordinal).First();
        }
    }

    public IEnumerable<Measure> Measures => Columns.Where(column => column.Measure is not null).Select(column => column.Measure!).Distinct();

    public IEnumerable<Dimension> Dimensions => Columns.Where(column => column.Dimension is not null).Select(column => column.Dimension!).Distinct();

    public ImmutableArray<Period?> Periods => [.. Columns.Where(column => column.IsNumber).Select(column => column.Period).Distinct()];

    public static HeaderMap Build(string[] headers, LayoutIndex index) => Build(headers, Array.ConvertAll(headers, LayoutIndex.Normal), index);

    /// <param name="headers">The cells.</param>
    /// <param name="names">The same in normal form, so that many layouts can be tried on one row.</param>
    /// <param name="index">The layout.</param>
    public static HeaderMap Build(string[] headers, string[] names, LayoutIndex index)
    {
        var map = new HeaderMap(headers);
        var fallbacks = new List<MappedColumn>();
        for (int at = 0; at < headers.Length; at++) map.Add(at, headers[at], names[at], index, fallbacks);
        // The order of the layout decides among fallbacks, not that of the file.
        foreach (MappedColumn fallback in fallbacks.OrderBy(column => index.Layout.Columns.IndexOf(column.Layout))) map.AddFirst(fallback);
        return map;
    }

    public bool Satisfies(LayoutIndex index) =>
        Columns.Any(column => column.Measure is not null)
        && index.Needs.All(need => Array.Exists(need, what => Columns.Any(column => column.Layout.What == what)));

    public MappedColumn? Find(ColumnRole role) => Columns.Find(column => column.Layout.Role == role);

    private void Add(int at, string header, string name, LayoutIndex index, List<MappedColumn> fallbacks)
    {
        if (name.Length == 0) return;
        (LayoutIndex.Entry? entry, Currency currency, Period? period) = Find(name, index);
        if (entry is null)
        {
            Unread.Add(header.Trim());
            return;
        }

        Known++;
        foreach (string language in entry.Languages) _languages[language] = _languages.GetValueOrDefault(language) + 1;
        foreach (LayoutColumn layout in entry.Columns)
        {
            if (layout.Role == ColumnRole.None && layout.Measure is null && layout.Dimension is null && layout.Check is null) continue;
            var column = new MappedColumn
            {
                At = at,
                Header = header.Trim(),
                Layout = layout,
                Measure = layout.Measure is null ? null : MeasureOf(layout),
                Dimension = layout.Dimension is null ? null : new Dimension(layout.Dimension),
                Check = layout.Check is null ? null : index.Checks[layout],
                Currency = currency,
                Period = period,
            };
            if (layout.IsFallback) fallbacks.Add(column);
            else AddFirst(column);
        }
    }

    // A header may occur twice, and two headers may mean the same: the first counts.
    private void AddFirst(MappedColumn column)
    {
        if (!Columns.Exists(other => other.Period == column.Period && IsSame(other.Layout, column.Layout))) Columns.Add(column);
    }

    private static bool IsSame(LayoutColumn one, LayoutColumn other) =>
        ReferenceEquals(one, other) || (one.Measure is not null && one.Measure == other.Measure) || (one.Dimension is not null && one.Dimension == other.Dimension)
        || (one.Role != ColumnRole.None && one.Role == other.Role);

    private static Measure MeasureOf(LayoutColumn layout) =>
        MeasureSet.Standard.TryGet(layout.Measure!, out Measure? known) ? known : new Measure(layout.Measure!, layout.MeasureUnit, layout.Additivity);

    private static (LayoutIndex.Entry? Entry, Currency Currency, Period? Period) Find(string name, LayoutIndex index)
    {
        if (name.Length > 200) return (null, default, null);
        if (index.Find(name) is { } whole) return (whole, default, null);
        Currency currency = default;
        string bare = name;
        if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var open)
        {
            bare = name[..open].TrimEnd();
            if (!Currency.TryParse(name.AsSpan(open + 1, name.Length - open - 2), out currency)) currency = default;
            if (index.Find(bare) is { } found) return (found, currency, null);
        }

        // "8/1/25 - 8/30/25 clicks": the shortest name behind a period.
        for (int at = bare.LastIndexOf(' '); at > 10; at = bare.LastIndexOf(' ', at - 1))
        {
            if (index.Find(bare[(at + 1)..]) is { } dated && Preamble.TryPeriod(bare[..at], out Period period)) return (dated, currency, period);
        }

        return (null, default, null);
    }
}
