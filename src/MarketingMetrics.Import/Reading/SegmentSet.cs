using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Reading;

/// <summary>The builders of a table: one for each attribution setting, account, grain and (of whole-period rows) period.</summary>
internal sealed class SegmentSet(Func<string, string, string, MeasurementBasis> basisOf, Period? coverage, Currency currency)
{
    private readonly Dictionary<(string Source, string Attribution, string Account, Grain Grain, Period? Days), FactTableBuilder> _builders = [];
    private (string Source, string Attribution, string Account, Grain Grain, Period? Days) _lastKey;
    private FactTableBuilder? _last;

    public FactTableBuilder Find(string source, string attribution, string account, RowSpan span)
    {
        (string, string, string, Grain, Period?) key = (source, attribution, account, span.Grain, span.Grain == Grain.WholePeriod ? span.Days : null);
        if (_last is not null && key.Equals(_lastKey)) return _last;
        if (!_builders.TryGetValue(key, out FactTableBuilder? builder))
        {
            Period? days = span.Grain == Grain.WholePeriod ? span.Days : coverage;
            _builders.Add(key, builder = new FactTableBuilder(basisOf(source, attribution, account), span.Grain, days) { Currency = currency });
        }

        _lastKey = key;
        return _last = builder;
    }

    public IEnumerable<FactTable> Build() => _builders.Values.Select(builder => builder.Build());
}
