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
                    Add(Normal(name), column, language);
                    // What an interface calls costMicros, a connector calls cost_micros.
                    if (Snake(name) is { } snake) Add(snake, column, language);
                    // People write plain words with either.
                    if (!layout.NamesEveryMeasure) continue;
                    Add(Normal(name.Replace('_', ' ')), column, language);
                    Add(Normal(name).Replace(' ', '_'), column, language);
                }
            }
        }

        if (layout.NamesEveryMeasure) AddEveryMeasure();
        Excludes = [.. layout.Excludes.Select(Normal)];
        Needs = [.. layout.Needs.Select(need => need.Split('|', StringSplitOptions.TrimEntries))];
        Marks = [.. layout.Marks, .. layout.Marks.Where(mark => char.IsAsciiLetterLower(mark[0])).Select(Snake).OfType<string>()];
        if (layout.DatedMeasure is not null) DatedMeasure = new Entry([layout.Columns.First(column => column.Measure == layout.DatedMeasure)], []);
        Checks = layout.Columns.Where(column => column.Check is not null)
            .ToDictionary(column => column, column => (Quotient)Formula.Parse(column.Check!), ReferenceEqualityComparer.Instance as IEqualityComparer<LayoutColumn>);
    }

    public ExportLayout Layout { get; }

    private void Add(string key, LayoutColumn column, string language)
    {
        if (!_names.TryGetValue(key, out Entry? entry)) _names.Add(key, entry = new Entry([], []));
        if (!entry.Columns.Contains(column, ReferenceEqualityComparer.Instance)) entry.Columns.Add(column);
        entry.Languages.Add(language);
    }

    // Last, so that a layout's own meaning of a word goes first.
    private void AddEveryMeasure()
    {
        foreach (Measure measure in MeasureSet.Standard.All)
        {
            var entry = new Entry([new LayoutColumn { Measure = measure.Key }], []);
            _names.TryAdd(measure.Key, entry);
            _names.TryAdd(measure.Key.Replace('_', ' '), entry);
        }
    }

    /// <summary>What a column means whose header is a day; null where there are none such.</summary>
    public Entry? DatedMeasure { get; }

    /// <summary>The marks, those of interfaces also as connectors write them.</summary>
    public string[] Marks { get; }

    /// <summary>Headers in normal form that tell of another format.</summary>
    public HashSet<string> Excludes { get; }

    /// <summary>Each needs one of its alternatives.</summary>
    public string[][] Needs { get; }

    public Dictionary<LayoutColumn, Quotient> Checks { get; }

    public static LayoutIndex Of(ExportLayout layout) => Known.GetValue(layout, made => new LayoutIndex(made));

    /// <summary>Whether a row may be a header: it has so many known names, or such as may be known without their unit or period.</summary>
    public bool MayKnow(string[] normalNames, int count)
    {
        foreach (string name in normalNames)
        {
            if ((_names.ContainsKey(name) || name.EndsWith(')') || name.EndsWith(']') || MayBeDated(name)) && --count == 0) return true;
        }

        return false;
    }

    // As HeaderMap takes them apart: a period before the name, or a day alone.
    private bool MayBeDated(string name) => (DatedMeasure is not null || name.LastIndexOf(' ') > 10) && name.AsSpan().ContainsAnyInRange('0', '9');

    public Entry? Find(string normalName) => _names.GetValueOrDefault(normalName);

    /// <summary><c>costMicros</c> as <c>cost_micros</c>; null where a name is no such single word.</summary>
    public static string? Snake(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            if (name[i] is ' ' or '_') return null;
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1])) snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString() is var words && words.Contains('_') ? words : null;
    }

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
