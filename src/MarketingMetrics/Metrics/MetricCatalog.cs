using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>
/// The metrics and measures that a plan, a report or a formula may name. <see cref="Standard"/> holds what the library defines;
/// <see cref="With(Metric)"/> adds a user's own. An argument wherever metrics are named by key; there is no global registration. Immutable.
/// </summary>
public sealed class MetricCatalog
{
    private readonly FrozenDictionary<string, Metric> _metrics;

    private MetricCatalog(IEnumerable<Metric> metrics, MeasureSet measures)
    {
        _metrics = metrics.ToFrozenDictionary(metric => metric.Key, StringComparer.Ordinal);
        Measures = measures;
    }

    /// <summary>Every metric that the library defines.</summary>
    public static MetricCatalog Standard => field ??= new MetricCatalog(
        [
            .. PaidMediaMetrics.All, .. SiteMetrics.All, .. SearchMetrics.All, .. SocialMetrics.All, .. EmailMetrics.All, .. SalesMetrics.All,
        ], MeasureSet.Standard);

    /// <summary>The measures that formulas may name.</summary>
    public MeasureSet Measures { get; }

    /// <summary>All metrics, by area and key.</summary>
    public IEnumerable<Metric> All => _metrics.Values.OrderBy(metric => metric.Area).ThenBy(metric => metric.Key, StringComparer.Ordinal);

    /// <summary>The metric of that key.</summary>
    /// <exception cref="KeyNotFoundException">No such metric; the message names near ones and the remedy.</exception>
    public Metric this[string key] => TryGet(key, out Metric? metric) ? metric : throw new KeyNotFoundException(Unknown(key));

    /// <summary>The metric of that key, if there is one.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out Metric? metric) => _metrics.TryGetValue(key, out metric);

    /// <summary>This catalogue and one more metric, with the measures that it uses.</summary>
    /// <exception cref="ArgumentException">Another metric of that key is already there.</exception>
    public MetricCatalog With(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        if (_metrics.TryGetValue(metric.Key, out Metric? known) && known != metric)
            throw new ArgumentException($"Metric '{metric.Key}' already exists as {known}. Definition variants are metrics with keys of their own.", nameof(metric));
        return new MetricCatalog(_metrics.Values.Where(other => other.Key != metric.Key).Append(metric), Measures.With([.. metric.Formula.Measures]));
    }

    /// <summary>This catalogue and one more measure that formulas may name.</summary>
    /// <exception cref="ArgumentException">A measure of that key but with another meaning is already there.</exception>
    public MetricCatalog With(Measure measure) => new(_metrics.Values, Measures.With(measure));

    /// <summary>How many metrics and measures it holds.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_metrics.Count} metrics over {Measures.All.Count()} measures");

    internal string Unknown(string key)
    {
        string shown = key.Length <= 40 ? key : key[..40] + "...";
        string[] near = [.. _metrics.Keys.Where(known => key.Length > 1 && (known.Contains(key, StringComparison.Ordinal) || key.Contains(known, StringComparison.Ordinal))).Order(StringComparer.Ordinal).Take(3)];
        string hint = near.Length == 0 ? "" : $" Near: {string.Join(", ", near)}.";
        return $"Unknown metric '{shown}'.{hint} Use a key of the catalogue, or add your own with catalog.With(metric).";
    }
}
