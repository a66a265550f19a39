using System.Collections.Immutable;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Naming;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>The dimensions of a row, its channel, and what puts it into a segment of its own.</summary>
internal sealed class RowNames
{
    private readonly MappedColumn[] _columns;
    private readonly NameCache[] _caches;
    private readonly Dimension[] _dimensions;
    private readonly int[] _at;
    private readonly int[] _numbers;
    private readonly List<string?> _channelOf = [];
    private readonly Func<int, int, string> _nameOf;
    private readonly MappedColumn? _attribution;
    private readonly MappedColumn? _account;
    private readonly MappedColumn? _source;
    private readonly NameCache _sources = new();
    private readonly NameCache _attributions = new();
    private readonly NameCache _accounts = new();
    private readonly ImmutableArray<ChannelRule> _rules;
    private readonly ExportLayout _layout;
    private readonly int _channelAt;
    private readonly int _channelBy;
    private readonly string? _defaultChannel;
    private readonly NamePattern? _pattern;
    private readonly int _campaignAt;
    private readonly ProblemLog _log;
    private readonly Dictionary<string, ImmutableArray<(Dimension Dimension, string Value)>> _parts = new(StringComparer.Ordinal);
    private string? _channel;

    public RowNames(HeaderMap map, ExportLayout layout, ImportOptions options, ProblemLog log)
    {
        _layout = layout;
        _columns = [.. map.Columns.Where(column => column.Dimension is not null)];
        _caches = Array.ConvertAll(_columns, column => new NameCache(Translation(column.Layout)));
        _dimensions = Array.ConvertAll(_columns, column => column.Dimension!);
        _numbers = new int[_columns.Length];
        _nameOf = (column, number) => _caches[column].Names[number];
        _attribution = map.Find(ColumnRole.Attribution);
        _account = map.Find(ColumnRole.Account);
        _source = map.Find(ColumnRole.Source);
        _rules = [.. options.Channels.Where(rule => rule.Source is null || rule.Source == layout.Source)];
        _channelAt = Array.FindIndex(_columns, column => column.Dimension == Dimension.Channel);
        _channelBy = layout.ChannelBy is null ? -1 : Array.FindIndex(_columns, column => column.Layout.Dimension == layout.ChannelBy);
        // Keywords and search terms exist in search campaigns only.
        bool isSearch = Array.Exists(_columns, column => column.Dimension == Dimension.Keyword || column.Dimension == Dimension.SearchTerm);
        _defaultChannel = isSearch && layout.ChannelBy == "campaign_type" ? "Paid Search" : layout.Channel;
        _pattern = options.CampaignNames;
        _campaignAt = Array.FindIndex(_columns, column => column.Dimension == Dimension.Campaign);
        _log = log;
        _at = Array.ConvertAll(_columns, column => column.At);
    }

    /// <summary>The names of the row, in the order of the columns.</summary>
    public IEnumerable<string> Values => _numbers.Select((number, column) => _caches[column].Names[number]);

    public string Attribution { get; private set; } = "";

    public string Account { get; private set; } = "";

    public string Source { get; private set; } = "";

    public void Read(RowSource rows)
    {
        for (int i = 0; i < _numbers.Length; i++) _numbers[i] = _caches[i].Find(Cell(rows, _at[i]));

        if (_attribution is not null) Attribution = Name(_attributions, rows, _attribution);
        if (_account is not null) Account = Name(_accounts, rows, _account);
        if (_source is not null) Source = Name(_sources, rows, _source);
        _channel = Channel();
    }

    /// <summary>Whether a name was no UTF-8, so that Windows-1252 was taken for it.</summary>
    public bool HasAssumedEncoding => Array.Exists(_caches, cache => cache.HasAssumed);

    /// <summary>The campaigns that were met; null where the table does not name them.</summary>
    public IReadOnlyCollection<string>? Campaigns => _campaignAt < 0 ? null : _caches[_campaignAt].Names;

    /// <summary>Whether the row gathers what the source did not keep apart.</summary>
    public bool IsOther => Values.Contains("(other)");

    public void Write(RowSource rows, SegmentWriter facts)
    {
        facts.Set(_dimensions, _numbers, _nameOf);
        if (_channel is not null) facts.SetChannel(_channel);
        if (_pattern is null || _campaignAt < 0) return;
        foreach ((Dimension dimension, string value) in PartsOf(rows, NameAt(_campaignAt))) facts.Rows.Set(dimension, value);
    }

    private static string Name(NameCache cache, RowSource rows, MappedColumn column) => cache.Names[cache.Find(Cell(rows, column.At))];

    // Dashes are no name; "(not set)" is one, because the platform means it.
    private static ReadOnlySpan<byte> Cell(RowSource rows, int at)
    {
        ReadOnlySpan<byte> trimmed = at < rows.Count ? CellText.Trim(rows.Cell(at)) : default;
        return trimmed is [(byte)'-'] or [(byte)'-', (byte)'-'] ? default : trimmed;
    }

    private ImmutableArray<(Dimension Dimension, string Value)> PartsOf(RowSource rows, string campaign)
    {
        if (_parts.TryGetValue(campaign, out ImmutableArray<(Dimension Dimension, string Value)> known)) return known;
        if (_pattern!.TryMatch(campaign, out ImmutableArray<(Dimension, string)>? parts)) return _parts[campaign] = parts.Value;
        _log.Add(rows.Line, _columns[_campaignAt].Header, campaign, ImportProblemReason.NameDoesNotFit, ImportProblemSeverity.Warning);
        return _parts[campaign] = [];
    }

    // Null where the table's own column says it.
    private string? Channel()
    {
        foreach (ChannelRule rule in _rules)
        {
            int at = Array.FindIndex(_columns, column => column.Dimension == rule.When.Dimension);
            if (at >= 0 && rule.When.Matches(NameAt(at))) return rule.Channel;
        }

        if (_channelAt >= 0) return null;
        return _channelBy < 0 ? _defaultChannel : ChannelOf(_numbers[_channelBy]);
    }

    private string? ChannelOf(int number)
    {
        while (number >= _channelOf.Count) _channelOf.Add(_layout.Channels.GetValueOrDefault(_caches[_channelBy].Names[_channelOf.Count]) ?? _defaultChannel);
        return _channelOf[number];
    }

    private string NameAt(int column) => _caches[column].Names[_numbers[column]];

    private static Func<string, string>? Translation(LayoutColumn column) =>
        column.Values.IsEmpty ? null : value => column.Values.GetValueOrDefault(value, value);
}
