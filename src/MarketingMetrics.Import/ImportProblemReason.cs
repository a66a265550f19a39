namespace MarketingMetrics.Import;

/// <summary>What is wrong; the code of an <see cref="ImportProblem"/>.</summary>
public enum ImportProblemReason
{
    /// <summary>The file holds no bytes.</summary>
    EmptyFile,

    /// <summary>The bytes are no text and no archive that is known.</summary>
    NotText,

    /// <summary>No known format fits; the text is the header that was seen, the nearest format and what that lacks.</summary>
    UnknownFormat,

    /// <summary>The file is of a kind that cannot be turned into facts, such as a card download without period.</summary>
    UnsupportedFormat,

    /// <summary>The encoding was assumed, because nothing in the file says it.</summary>
    EncodingAssumed,

    /// <summary>A row is longer than the limit of the options.</summary>
    RowTooLong,

    /// <summary>A row has more columns than the limit of the options.</summary>
    TooManyColumns,

    /// <summary>The file, or what it unpacks to, is larger than the limit of the options.</summary>
    FileTooLarge,

    /// <summary>An archive or a document is damaged.</summary>
    DamagedFile,

    /// <summary>A quote opens and never closes: line ends were taken as row ends.</summary>
    UnclosedQuote,

    /// <summary>A row has fewer cells than the header.</summary>
    RowTooShort,

    /// <summary>A row has more cells than the header.</summary>
    RowTooWide,

    /// <summary>A cell of a measure is no number.</summary>
    NotANumber,

    /// <summary>A cell of a date column is no date, so the row was not read.</summary>
    NotADate,

    /// <summary>A cell of a currency column is no currency code.</summary>
    NotACurrency,

    /// <summary>A value is beyond what facts can hold.</summary>
    ValueTooLarge,

    /// <summary>Cells allow two decimal separators and nothing decides; the text is the one that was taken.</summary>
    AmbiguousNumbers,

    /// <summary>Cells of one column use both decimal separators.</summary>
    ConflictingNumbers,

    /// <summary>Dates allow two orders and nothing decides; the text is the one that was taken.</summary>
    AmbiguousDates,

    /// <summary>Dates of one file come in two orders.</summary>
    ConflictingDates,

    /// <summary>The file states no period and its rows have no date: they stand for 1980 to 2100, so that no shorter period is answered from them. Name the days in <see cref="ImportOptions.Period"/>.</summary>
    PeriodUnknown,

    /// <summary>Money has no currency.</summary>
    CurrencyUnknown,

    /// <summary>Neither rows nor totals: the file says that there are no data.</summary>
    NoData,

    /// <summary>A block has no column that is known.</summary>
    NothingToRead,

    /// <summary>The totals row of the file differs from the sum of its rows beyond rounding.</summary>
    TotalsDiffer,

    /// <summary>The totals row of the file differs from the sum of its rows within rounding.</summary>
    TotalsRounded,

    /// <summary>The file states another number of rows than it has.</summary>
    RowCountDiffers,

    /// <summary>A reported ratio differs from its parts beyond rounding.</summary>
    RatioDiffers,

    /// <summary>The same file was given twice; the second was not read.</summary>
    DuplicateFile,

    /// <summary>The same rows stand in an earlier file; they were not read again.</summary>
    DuplicateRows,

    /// <summary>Two files of one source and account cover the same days.</summary>
    OverlappingPeriods,

    /// <summary>Another block or file already delivers the same measures of the same days; it was kept as a breakdown.</summary>
    OtherBreakdown,

    /// <summary>A name does not fit the naming convention.</summary>
    NameDoesNotFit,

    /// <summary>Rows carry a word that the format does not map to a measure, such as another action type.</summary>
    NotMapped,

    /// <summary>The source says that its figures are incomplete, sampled or thresholded.</summary>
    SourceIncomplete,

    /// <summary>More problems of the same kind were found than are listed.</summary>
    More,

    /// <summary>Reading stopped at the number of errors that the options allow.</summary>
    Stopped,
}
