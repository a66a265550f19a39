namespace MarketingMetrics.Reporting;

/// <summary>Where a section stands.</summary>
public enum SectionPlacement : byte
{
    /// <summary>On the first page, which stands alone.</summary>
    Page,

    /// <summary>Behind the first page.</summary>
    Detail,
}
