using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Import.Reading;

/// <summary>What of an import the report must show.</summary>
internal static class ImportCaveats
{
    public static CaveatDescriptor FileTotalsDiffer { get; } = new("FILE_TOTALS_DIFFER", CaveatSeverity.Warning);

    public static CaveatDescriptor FileRowsUnread { get; } = new("FILE_ROWS_UNREAD", CaveatSeverity.Warning);

    public static CaveatDescriptor FileIncomplete { get; } = new("FILE_INCOMPLETE", CaveatSeverity.Warning);

    public static CaveatDescriptor FilesOverlap { get; } = new("FILES_OVERLAP", CaveatSeverity.Warning);

    public static CaveatDescriptor FileAverageRounded { get; } = new("FILE_AVERAGE_ROUNDED", CaveatSeverity.Info);

    public static CaveatDescriptor FileAttributionMixed { get; } = new("FILE_ATTRIBUTION_MIXED", CaveatSeverity.Warning);

    public static Caveat AttributionMixed(string file, IEnumerable<string> settings) => FileAttributionMixed.Raise(default(FigureRef),
        MessageArgument.OfText("file", file), MessageArgument.OfList("settings", settings.Order(StringComparer.Ordinal)));

    // Source: Google Analytics help, data quality; 5 % is where the cut begins to mislead.
    public const decimal OtherRowShare = 0.05m;

    public static CaveatDescriptor OtherRow { get; } = new("FILE_OTHER_ROW", CaveatSeverity.Warning);

    public static Caveat OtherRows(string file, string measure, decimal share) =>
        OtherRow.Raise(new FigureRef(measure), MessageArgument.OfText("file", file), MessageArgument.OfText("measure", measure), MessageArgument.OfPercent("share", share));

    public static Caveat AverageRounded(string file, MappedColumn column) => FileAverageRounded.Raise(new FigureRef(column.Measure!.Key),
        MessageArgument.OfText("file", file), MessageArgument.OfText("column", column.Header), MessageArgument.OfText("measure", column.Measure.Key));

    public static Caveat TotalsDiffer(string file, TotalsComparison total) => FileTotalsDiffer.Raise(new FigureRef(total.Measure.Key),
        MessageArgument.OfText("file", file), MessageArgument.OfText("measure", total.Measure.Key), MessageArgument.OfNumber("stated", total.Stated), MessageArgument.OfNumber("summed", total.Summed));

    public static CaveatDescriptor FilePeriodUnknown { get; } = new("FILE_PERIOD_UNKNOWN", CaveatSeverity.Warning);

    public static Caveat PeriodUnknown(string file) => FilePeriodUnknown.Raise(default(FigureRef), MessageArgument.OfText("file", file));

    public static Caveat RowsUnread(string file, long rows) =>
        FileRowsUnread.Raise(default(FigureRef), MessageArgument.OfText("file", file), MessageArgument.OfNumber("count", rows));

    public static Caveat SourceIncomplete(string file) => FileIncomplete.Raise(default(FigureRef), MessageArgument.OfText("file", file));

    public static Caveat Overlap(string file, string other) =>
        FilesOverlap.Raise(default(FigureRef), MessageArgument.OfText("file", file), MessageArgument.OfText("other", other));
}
