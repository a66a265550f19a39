using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics.Rules;

/// <summary>Whose figures they are, by the key of the source and the name of its attribution model.</summary>
internal static class SourceKind
{
    public static bool IsMeta(MeasurementBasis basis) => Begins(basis, "meta", "facebook", "instagram");

    public static bool IsSkan(MeasurementBasis basis) => Begins(basis, "skadnetwork", "skan", "apple-skan");

    public static bool IsGa4(MeasurementBasis basis) => Begins(basis, "ga4", "google-analytics") || basis.DefinitionVariant == "ga4";

    /// <summary>The model with small letters and underscores: exports write "Last click" as well as "last_click".</summary>
    public static string ModelOf(MeasurementBasis basis) => (basis.AttributionModel ?? "").ToLowerInvariant().Replace(' ', '_').Replace('-', '_');

    private static bool Begins(MeasurementBasis basis, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (basis.Source.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
