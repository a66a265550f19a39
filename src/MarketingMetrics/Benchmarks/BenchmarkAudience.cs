namespace MarketingMetrics.Benchmarks;

/// <summary>Whom and what a figure describes. Compared word for word, without regard to case; null says nothing and matches everything.</summary>
public sealed record BenchmarkAudience
{
    /// <summary>Nothing is stated.</summary>
    public static BenchmarkAudience Unknown { get; } = new();

    /// <summary>The region, such as <c>FR</c> or <c>North America</c>.</summary>
    public string? Region { get; init; }

    /// <summary>The industry.</summary>
    public string? Industry { get; init; }

    /// <summary>The network or platform.</summary>
    public string? Network { get; init; }

    /// <summary>The objective of the campaigns.</summary>
    public string? Objective { get; init; }

    /// <summary>The people, such as <c>business</c> or <c>mobile</c>.</summary>
    public string? People { get; init; }

    // What both sides state and state differently, as text keys with both words.
    internal IEnumerable<(string Key, string One, string Other)> DifferencesTo(BenchmarkAudience other)
    {
        (string Key, string? One, string? Other)[] pairs =
        [
            ("region", Region, other.Region), ("industry", Industry, other.Industry), ("network", Network, other.Network),
            ("objective", Objective, other.Objective), ("people", People, other.People),
        ];
        foreach ((string key, string? one, string? two) in pairs)
        {
            if (one is not null && two is not null && !one.Equals(two, StringComparison.OrdinalIgnoreCase)) yield return (key, one, two);
        }
    }
}
