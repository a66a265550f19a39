using System.Collections.Immutable;

namespace MarketingMetrics.Import.Layouts;

/// <summary>The formats that the library knows.</summary>
public static class ExportLayouts
{
    // In the order they are tried where two fit equally well: the particular before the general.
    private static readonly string[] Names =
    [
        "google-ads-report", "ga4-report", "universal-analytics", "search-console", "meta-ads", "microsoft-ads", "linkedin-ads", "tiktok-ads", "x-posts", "facebook-content", "instagram-content", "mailchimp-campaigns",
        "ga4-api", "google-ads-api", "meta-ads-api", "meta-ads-actions", "microsoft-ads-api", "pinterest-ads", "amazon-ads", "apple-search-ads",
        "x-ads-api", "linkedin-ads-api", "facebook-posts", "keyword-table", "facts", "conversion-paths", "campaign-attributes",
    ];

    private static readonly Lazy<ImmutableArray<ExportLayout>> Loaded = new(() => [.. Names.Select(Load)]);

    /// <summary>All of them, in the order they are tried where two fit equally well.</summary>
    public static ImmutableArray<ExportLayout> Standard => Loaded.Value;

    /// <summary>The layout of a key.</summary>
    /// <exception cref="KeyNotFoundException">There is no such layout.</exception>
    public static ExportLayout Get(string key) =>
        Standard.FirstOrDefault(layout => layout.Key == key)
        ?? throw new KeyNotFoundException($"There is no layout '{key}'. Known are: {string.Join(", ", Names)}.");

    private static ExportLayout Load(string name)
    {
        using Stream stream = typeof(ExportLayouts).Assembly.GetManifestResourceStream($"layout.{name}.json")
            ?? throw new InvalidOperationException($"The layout '{name}' is not in the assembly.");
        using var reader = new StreamReader(stream);
        return ExportLayout.FromJson(reader.ReadToEnd());
    }
}
