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
                    if (_names.TryGetValue(key, out Entry? entry))
                    {
                        if (ReferenceEquals(entry.Column, column)) entry.Languages.Add(language);
                        continue;
                    }

                    _names.Add(key, new Entry(column, [language]));
                }
            }
        }

        Needs = [.. layout.Needs.Select(need => need.Split('|', StringSplitOptions.TrimEntries))];
        Checks = layout.Columns.Where(column => column.Check is not null)
            .ToDictionary(column => column, column => (Quotient)Formula.Parse(column.Check!), ReferenceEqualityComparer.Instance as IEqualityComparer<LayoutColumn>);
    }

    public ExportLayout Layout { get; }

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

    internal sealed record Entry(LayoutColumn Column, List<string> Languages);
}
