using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics.Facts;

/// <summary>The measures that a formula, a plan or a JSON document may name. Immutable: adding one yields a new set.</summary>
public sealed class MeasureSet
{
    private readonly FrozenDictionary<string, Measure> _measures;

    private MeasureSet(IEnumerable<Measure> measures) => _measures = measures.ToFrozenDictionary(measure => measure.Key, StringComparer.Ordinal);

    /// <summary>The measures that the library declares.</summary>
    public static MeasureSet Standard => field ??= new MeasureSet(Measure.StandardMeasures());

    /// <summary>All measures, by key.</summary>
    public IEnumerable<Measure> All => _measures.Values.OrderBy(measure => measure.Key, StringComparer.Ordinal);

    /// <summary>The measure of that key.</summary>
    /// <exception cref="KeyNotFoundException">No such measure; the message names near ones and the remedy.</exception>
    public Measure this[string key] => TryGet(key, out Measure? measure) ? measure : throw new KeyNotFoundException(Unknown(key));

    /// <summary>The measure of that key, if there is one.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Measure? measure) => _measures.TryGetValue(key, out measure);

    /// <summary>This set and further measures.</summary>
    /// <exception cref="ArgumentException">A measure of that key but with another unit, additivity or overlap is already there.</exception>
    public MeasureSet With(params ReadOnlySpan<Measure> measures)
    {
        var all = new Dictionary<string, Measure>(_measures, StringComparer.Ordinal);
        foreach (Measure measure in measures)
        {
            if (!all.TryAdd(measure.Key, measure) && all[measure.Key] is var known
                && (known.Unit, known.Additivity, known.Overlap) != (measure.Unit, measure.Additivity, measure.Overlap))
            {
                throw new ArgumentException($"Measure '{measure.Key}' already exists with another meaning ({known.Unit}, {known.Additivity}, {known.Overlap}). Choose another key.", nameof(measures));
            }
        }

        return new MeasureSet(all.Values);
    }

    internal string Unknown(string key)
    {
        string shown = key.Length <= 40 ? key : key[..40] + "...";
        string[] near = [.. _measures.Keys.Where(known => key.Length > 2 && (known.Contains(key, StringComparison.Ordinal) || key.Contains(known, StringComparison.Ordinal) || known[..Math.Min(3, known.Length)] == key[..3])).Order(StringComparer.Ordinal).Take(3)];
        string hint = near.Length == 0 ? "" : $" Near: {string.Join(", ", near)}.";
        return $"unknown measure '{shown}'.{hint} Declare your own measures before using them";
    }
}
