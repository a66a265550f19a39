using System.Collections.Frozen;
using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The header of a table, column by column, in the words of a layout.</summary>
internal sealed class HeaderMap
{
    private static readonly FrozenSet<string?> WholeCounts = new string?[]
    {
        "impressions", "clicks", "link_clicks", "outbound_clicks", "interactions", "landing_page_views", "reach", "sessions", "engaged_sessions", "active_users", "total_users", "new_users", "page_views", "events",
        "organic_clicks", "organic_impressions", "social_impressions", "social_engagements", "video_views", "video_plays", "emails_sent", "emails_delivered", "email_opens", "email_clicks", "likes", "comments", "shares",
    }.ToFrozenSet();

    private readonly Dictionary<string, int> _languages = [];

    private HeaderMap(string[] headers) => Headers = headers;

    public string[] Headers { get; }

    public List<MappedColumn> Columns { get; } = [];

    public List<string> Unread { get; } = [];

    /// <summary>Columns of a measure that an earlier one has already delivered.</summary>
    public List<string> Repeated { get; } = [];

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
        HeaderMap monthFirst = Build(headers, names, index, DateOrder.MonthFirst);
        if (!monthFirst.HasDatedHeaders && !Array.Exists(names, name => name.AsSpan().ContainsAnyInRange('0', '9'))) return monthFirst;
        // Two periods side by side are written alike: one order reads all of them, else the language decides.
        HeaderMap dayFirst = Build(headers, names, index, DateOrder.DayFirst);
        return dayFirst.Known > monthFirst.Known || (dayFirst.Known == monthFirst.Known && dayFirst.HasDatedHeaders && dayFirst.Language != "en") ? dayFirst : monthFirst;
    }

    private bool HasDatedHeaders => Columns.Exists(column => column.Period is not null);

    private static HeaderMap Build(string[] headers, string[] names, LayoutIndex index, DateOrder order)
    {
        var map = new HeaderMap(headers);
        var fallbacks = new List<MappedColumn>();
        for (int at = 0; at < headers.Length; at++) map.Add(at, headers[at], names[at], index, order, fallbacks);
        // The order of the layout decides among fallbacks, not that of the file.
        foreach (MappedColumn fallback in fallbacks.OrderBy(column => index.Layout.Columns.IndexOf(column.Layout))) map.AddFirst(fallback);
        return map;
    }

    public bool Satisfies(LayoutIndex index) =>
        (Columns.Exists(column => column.Measure is not null) || index.Layout.Unsupported is not null)
        && index.Needs.All(need => Array.Exists(need, what => Columns.Any(column => column.Layout.What == what)));

    public MappedColumn? Find(ColumnRole role) => Columns.Find(column => column.Layout.Role == role);

    private void Add(int at, string header, string name, LayoutIndex index, DateOrder order, List<MappedColumn> fallbacks)
    {
        if (name.Length == 0) return;
        (LayoutIndex.Entry? entry, Currency currency, Period? period) = Find(name, index, order);
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
                IsWhole = WholeCounts.Contains(layout.Measure) && layout.Unit == CellUnit.Plain && layout.Times is null,
                Currency = currency,
                Period = period,
            };
            if (layout.IsFallback) fallbacks.Add(column);
            else if (!AddFirst(column) && column.Measure is not null) Repeated.Add(column.Header);
        }
    }

    // A header may occur twice, and two headers may mean the same: the first counts.
    private bool AddFirst(MappedColumn column)
    {
        bool isFirst = !Columns.Exists(other => other.Period == column.Period && IsSame(other.Layout, column.Layout));
        if (isFirst) Columns.Add(column);
        return isFirst;
    }

    private static bool IsSame(LayoutColumn one, LayoutColumn other) =>
        ReferenceEquals(one, other) || (one.Measure is not null && one.Measure == other.Measure) || (one.Dimension is not null && one.Dimension == other.Dimension)
        || (one.Role != ColumnRole.None && one.Role == other.Role);

    private static Measure MeasureOf(LayoutColumn layout) =>
        MeasureSet.Standard.TryGet(layout.Measure!, out Measure? known) ? known : new Measure(layout.Measure!, layout.MeasureUnit, layout.Additivity);

    private static (LayoutIndex.Entry? Entry, Currency Currency, Period? Period) Find(string name, LayoutIndex index, DateOrder order)
    {
        if (name.Length > 200) return (null, default, null);
        if (index.Find(name) is { } whole) return (whole, default, null);
        Currency currency = default;
        string bare = name;
        if (name.Length > 0 && name[^1] is ')' or ']' && name.LastIndexOf(name[^1] == ')' ? '(' : '[') is > 0 and var open)
        {
            ReadOnlySpan<char> inside = name.AsSpan(open + 1, name.Length - open - 2);
            // "Cost (Converted currency)" and "Conversions (by conv. time)" are other figures than cost and conversions.
            if (!Currency.TryParse(inside, out currency) && !IsUnitOrZone(inside)) return (null, default, null);
            bare = name[..open].TrimEnd();
            if (index.Find(bare) is { } found) return (found, currency, null);
        }

        // "8/1/25 - 8/30/25 clicks": the shortest name behind a period.
        for (int at = bare.LastIndexOf(' '); at > 10; at = bare.LastIndexOf(' ', at - 1))
        {
            if (index.Find(bare[(at + 1)..]) is { } dated && PeriodText.TryRead(bare[..at], order, out Period period)) return (dated, currency, period);
        }

        return index.DatedMeasure is { } daily && DayOf(bare) is { } day ? (daily, currency, Period.Day(day)) : (null, default, null);
    }

    // "2026-10-01" or "*.example.com/*_20261001": a column for each day.
    private static DateOnly? DayOf(string name)
    {
        ReadOnlySpan<char> date = name.AsSpan(name.LastIndexOf('_') + 1);
        return date.Length is 8 or 10 && char.IsAsciiDigit(date[0]) && DateCell.TryRead(date, DateOrder.DayFirst, out DateOnly day) ? day : null;
    }

    private static bool IsUnitOrZone(ReadOnlySpan<char> inside) =>
        inside is "%" or "€" or "$" or "£" || inside.Contains("utc", StringComparison.Ordinal) || inside.Contains("gmt", StringComparison.Ordinal);
}
