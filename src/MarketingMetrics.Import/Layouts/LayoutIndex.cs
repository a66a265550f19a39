using System.Runtime.CompilerServices;
using System.Text;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Layouts;

/// <summary>A layout made ready for looking headers up.</summary>
internal sealed class LayoutIndex
{
    private static readonly ConditionalWeakTable<ExportLayout, LayoutIndex> Known = [];

    private readonly Dictionary<string, Entry> _names = new(StringComparer.Ordinal);

    private LayoutIndex(ExportLayout layout)
    {
        Layout = layout;
        foreach (LayoutColumn column in layout.Columns)
        {
            foreach ((string language, string names) in column.Names)
            {
                foreach (string name in names.Split('|'))
                {
                    string key = Normal(name);
                    if (!_names.TryGetValue(key, out Entry? entry)) _names.Add(key, entry = new Entry([], []));
                    if (!entry.Columns.Contains(column, ReferenceEqualityComparer.Instance)) entry.Columns.Add(column);
                    entry.Languages.Add(language);
                }
            }
        }

        if (layout.NamesEveryMeasure) AddEveryMeasure();
        Needs = [.. layout.Needs.Select(need => need.Split('|', StringSplitOptions.TrimEntries))];
        Checks = layout.Columns.Where(column => column.Check is not null)
            .ToDictionary(column => column, column => (Quotient)Formula.Parse(column.Check!), ReferenceEqualityComparer.Instance as IEqualityComparer<LayoutColumn>);
    }

    public ExportLayout Layout { get; }

    // Last, so that a layout's own meaning of a word goes first.
    private void AddEveryMeasure()
    {
        foreach (Measure measure in MeasureSet.Standard.All) _names.TryAdd(Normal(measure.Key), new Entry([new LayoutColumn { Measure = measure.Key }], []));
    }

    /// <summary>Each needs one of its alternatives.</summary>
    public string[][] Needs { get; }

    public Dictionary<LayoutColumn, Quotient> Checks { get; }

    public static LayoutIndex Of(ExportLayout layout) => Known.GetValue(layout, made => new LayoutIndex(made));

    public Entry? Find(string normalName) => _names.GetValueOrDefault(normalName);

    /// <summary>Lower case, single ordinary spaces, straight apostrophes, no colon at the end.</summary>
    public static string Normal(string header)
    {
        var normal = new StringBuilder(header.Length);
        bool space = false;
        foreach (char c in header)
        {
            if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B')
            {
                space = normal.Length > 0;
                continue;
            }

            if (space) normal.Append(' ');
            space = false;
            normal.Append(c is '’' or '‘' ? '\'' : char.ToLowerInvariant(c));
        }

        string text = normal.ToString();
        return text.EndsWith(':') ? text[..^1].TrimEnd() : text;
    }

    /// <summary>What a header means, mostly one thing, and the languages it is written so in.</summary>
    internal sealed record Entry(List<LayoutColumn> Columns, HashSet<string> Languages);
}
