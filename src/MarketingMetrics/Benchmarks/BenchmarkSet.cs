using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Benchmarks;

/// <summary>
/// Cited figures of others, loaded from versioned JSON. The package ships the published Core Web Vitals limits and a synthetic sample, and no industry
/// figures: those age, their licences are unclear, and users bring the ones they may cite. Immutable.
/// </summary>
public sealed class BenchmarkSet : IReadOnlyList<CitedBenchmark>
{
    private readonly ImmutableArray<CitedBenchmark> _entries;

    internal BenchmarkSet(string name, string version, ImmutableArray<CitedBenchmark> entries)
    {
        Name = name;
        Version = version;
        _entries = entries;
    }

    /// <summary>The published limits of the Core Web Vitals, for the 75th percentile of page views: good up to, poor above.</summary>
    public static BenchmarkSet CoreWebVitals => field ??= Embedded("core-web-vitals");

    /// <summary>Invented figures that show the form. They describe nobody.</summary>
    public static BenchmarkSet Synthetic => field ??= Embedded("synthetic");

    /// <summary>What the set is called.</summary>
    public string Name { get; }

    /// <summary>Its version, as its editor writes it.</summary>
    public string Version { get; }

    /// <summary>Number of entries.</summary>
    public int Count => _entries.Length;

    /// <summary>The entry at that place.</summary>
    public CitedBenchmark this[int index] => _entries[index];

    /// <summary>The figure of that id.</summary>
    /// <exception cref="KeyNotFoundException">No such entry; the message names those there are.</exception>
    public ExternalFigure this[string id] => _entries.FirstOrDefault(entry => entry.Id == id)?.Figure
        ?? throw new KeyNotFoundException($"'{Name}' has no entry '{id}'. It has: {string.Join(", ", _entries.Select(entry => entry.Id))}.");

    /// <summary>The figures of a metric that describe this audience or do not say otherwise.</summary>
    public IEnumerable<ExternalFigure> For(Metric metric, BenchmarkAudience? audience = null)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return _entries.Where(entry => entry.Metric == metric.Key && !(audience ?? BenchmarkAudience.Unknown).DifferencesTo(entry.Figure.Audience).Any()).Select(entry => entry.Figure);
    }

    /// <summary>Reads a set.</summary>
    /// <param name="json">The JSON text; <c>docs/benchmarks.md</c> describes it.</param>
    /// <param name="catalog">The metrics that entries may name; not checked when omitted.</param>
    /// <exception cref="FormatException">Something is wrong; the message names every problem with its line and remedy.</exception>
    public static BenchmarkSet Load(string json, MetricCatalog? catalog = null) =>
        TryLoad(json, out BenchmarkSet? set, out ImmutableArray<BenchmarkProblem> problems, catalog) ? set
            : throw new FormatException(string.Join(Environment.NewLine, problems));

    /// <summary>Reads a set without throwing.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="set">The set, where nothing is wrong.</param>
    /// <param name="problems">Everything that is wrong, in the order of the lines.</param>
    /// <param name="catalog">The metrics that entries may name; not checked when omitted.</param>
    public static bool TryLoad(string json, [NotNullWhen(true)] out BenchmarkSet? set, out ImmutableArray<BenchmarkProblem> problems, MetricCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reading = new BenchmarkSetReader(json, catalog);
        set = reading.Read();
        problems = [.. reading.Problems.OrderBy(problem => problem.Line)];
        if (!problems.IsEmpty) set = null;
        return set is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<CitedBenchmark> GetEnumerator() => ((IEnumerable<CitedBenchmark>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads as <c>Core Web Vitals 2024-03, 6 figures</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Name} {Version}, {Count} figures");

    private static BenchmarkSet Embedded(string name)
    {
        using Stream stream = typeof(BenchmarkSet).Assembly.GetManifestResourceStream($"benchmarks.{name}.json")
            ?? throw new InvalidOperationException($"The embedded set \"{name}\" is missing from the assembly.");
        using StreamReader reader = new(stream);
        return Load(reader.ReadToEnd());
    }
}
