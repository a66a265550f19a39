namespace MarketingMetrics.Import.Reading;

/// <summary>What a row of a file is.</summary>
internal enum RowKind : byte
{
    /// <summary>The header of a table that begins here.</summary>
    Header,

    /// <summary>A data row.</summary>
    Data,

    /// <summary>Totals that describe the data rows of the table.</summary>
    Total,

    /// <summary>Totals that cover more, such as the whole account.</summary>
    WiderTotal,

    /// <summary>A line that says that there are no data.</summary>
    NoData,

    /// <summary>Nothing that counts: a comment, a footer, a repeated header.</summary>
    Passed,

    /// <summary>The end of the file.</summary>
    End,
}
