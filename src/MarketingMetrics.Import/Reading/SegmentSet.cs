using MarketingMetrics.Facts;

namespace MarketingMetrics.Import.Reading;

/// <summary>The builders of a table: one for each attribution setting, account, grain and (of whole-period rows) period.</summary>
internal sealed class SegmentSet(Func<string, string, string, MeasurementBasis> basisOf, Period? coverage, Currency currency, int expectedRows)
{
    private readonly Dictionary<(string Source, string Attribution, string Account, Grain Grain, Period? Days), SegmentWriter> _writers = [];
    private (string Source, string Attribution, string Account) _lastNames;
    private RowSpan _lastSpan;
    private SegmentWriter? _last;

    public SegmentWriter Find(string source, string attribution, string account, RowSpan span)
    {
        // Names come from caches, so that equal ones are the same object.
        if (_last is not null && ReferenceEquals(source, _lastNames.Source) && ReferenceEquals(attribution, _lastNames.Attribution) && ReferenceEquals(account, _lastNames.Account)
            && span.Grain == _lastSpan.Grain && (span.Grain != Grain.WholePeriod || span.Days == _lastSpan.Days))
        {
            return _last;
        }

        (string, string, string, Grain, Period?) key = (source, attribution, account, span.Grain, span.Grain == Grain.WholePeriod ? span.Days : null);
        if (!_writers.TryGetValue(key, out SegmentWriter? writer))
        {
            Period? days = span.Grain == Grain.WholePeriod ? span.Days : coverage;
            var rows = new FactTableBuilder(basisOf(source, attribution, account), span.Grain, days) { Currency = currency };
            // Most tables are one segment; where there are more, they grow as they must.
            if (_writers.Count == 0) rows.Reserve(expectedRows);
            _writers.Add(key, writer = new SegmentWriter(rows));
        }

        (_lastNames, _lastSpan) = ((source, attribution, account), span);
        return _last = writer;
    }

    public IEnumerable<FactTable> Build() => _writers.Values.Select(writer => writer.Rows.Build());
}
