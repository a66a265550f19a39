namespace MarketingMetrics.Facts;

/// <summary>How a filter compares. Comparison is ordinal and case-sensitive.</summary>
public enum FilterKind : byte
{
    /// <summary>Equal to one of the values.</summary>
    Equal,

    /// <summary>Equal to none of the values.</summary>
    NotEqual,

    /// <summary>Begins with one of the values.</summary>
    StartsWith,
}
