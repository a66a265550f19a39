namespace MarketingMetrics.Planning;

/// <summary>What a reader likes to see first.</summary>
public enum PreferredForm : byte
{
    /// <summary>Tables.</summary>
    Tables,

    /// <summary>Charts.</summary>
    Charts,

    /// <summary>Lists of sentences.</summary>
    Lists,
}
