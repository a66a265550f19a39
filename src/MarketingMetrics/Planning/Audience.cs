namespace MarketingMetrics.Planning;

/// <summary>Who reads the report, and how they like to read.</summary>
public sealed record Audience
{
    /// <summary>Who reads it.</summary>
    public string? Reader { get; init; }

    /// <summary>To whom the reader reports on.</summary>
    public string? ReportsTo { get; init; }

    /// <summary>Tables, charts or lists first.</summary>
    public PreferredForm Form { get; init; }

    /// <summary>Read mostly on a phone.</summary>
    public bool OnPhone { get; init; }
}
