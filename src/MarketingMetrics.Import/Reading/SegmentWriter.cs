using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Reading;

/// <summary>The rows of one segment, with its columns looked up once.</summary>
internal sealed class SegmentWriter(FactTableBuilder rows)
{
    private readonly Dictionary<RowNumbers, FactMeasureWriter[]> _measures = [];
    private FactDimensionWriter[]? _dimensions;
    private int[][] _codes = [];
    private FactDimensionWriter? _channel;
    private string? _lastChannel;
    private int _lastChannelCode;
    private RowNumbers? _last;
    private FactMeasureWriter[] _lastWriters = [];

    public FactTableBuilder Rows => rows;

    public FactMeasureWriter[] MeasuresOf(RowNumbers numbers)
    {
        if (ReferenceEquals(_last, numbers)) return _lastWriters;
        if (!_measures.TryGetValue(numbers, out FactMeasureWriter[]? writers))
            _measures.Add(numbers, writers = [.. Enumerable.Range(0, numbers.Count).Select(column => rows.WriterOf(numbers.MeasureAt(column)))]);
        (_last, _lastWriters) = (numbers, writers);
        return writers;
    }

    /// <summary>Sets the dimensions of the open row.</summary>
    /// <param name="dimensions">The dimensions, the same for every row.</param>
    /// <param name="names">The number of each name in its column.</param>
    /// <param name="nameOf">The name of a number in a column.</param>
    public void Set(Dimension[] dimensions, int[] names, Func<int, int, string> nameOf)
    {
        if (_dimensions is null)
        {
            _dimensions = Array.ConvertAll(dimensions, rows.WriterOf);
            _codes = Array.ConvertAll(dimensions, _ => new int[16]);
        }

        for (int i = 0; i < names.Length; i++)
        {
            int name = names[i];
            if (name >= _codes[i].Length) Array.Resize(ref _codes[i], Math.Max(name + 1, _codes[i].Length * 2));
            // Codes are kept plus one, so that zero means not asked yet.
            ref int code = ref _codes[i][name];
            if (code == 0) code = _dimensions[i].CodeOf(nameOf(i, name)) + 1;
            _dimensions[i].Set(code - 1);
        }
    }

    public void SetChannel(string channel)
    {
        _channel ??= rows.WriterOf(Dimension.Channel);
        if (!ReferenceEquals(channel, _lastChannel)) (_lastChannel, _lastChannelCode) = (channel, _channel.CodeOf(channel));
        _channel.Set(_lastChannelCode);
    }
}
