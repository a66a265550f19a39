using System.Collections.Immutable;
using MarketingMetrics.Caveats;
using static MarketingMetrics.Docs.CaveatWords;

namespace MarketingMetrics.Docs;

/// <summary>
/// Pages of the caveats that reading a file raises. They belong to the package MarketingMetrics.Import: a new code there is named here too, with the
/// severity it states.
/// </summary>
internal static class CaveatWordsOfFiles
{
    private const string File = "google-ads-october.csv";

    public static ImmutableArray<CaveatDescriptor> Kinds { get; } =
    [
        new("FILE_ATTRIBUTION_MIXED", CaveatSeverity.Warning), new("FILE_AVERAGE_ROUNDED", CaveatSeverity.Info), new("FILE_INCOMPLETE", CaveatSeverity.Warning),
        new("FILE_OTHER_ROW", CaveatSeverity.Warning), new("FILE_PERIOD_UNKNOWN", CaveatSeverity.Warning), new("FILE_ROWS_UNREAD", CaveatSeverity.Warning),
        new("FILE_TOTALS_DIFFER", CaveatSeverity.Warning), new("FILES_OVERLAP", CaveatSeverity.Warning),
    ];

    public static Dictionary<string, CaveatWords> All { get; } = new(StringComparer.Ordinal)
    {
        ["FILE_ATTRIBUTION_MIXED"] = new("Campaigns of one download may count conversions under different windows.", "The rows of a file state more than one attribution setting.",
            Text("file", "meta-ads-october.csv"), List("settings", "7-day click", "7-day click or 1-day view")),
        ["FILE_AVERAGE_ROUNDED"] = new("A total that is multiplied back from a rounded average is off by what was rounded.", "A file delivers an average, such as average position or engagement time, in place of the sum behind it.",
            Text("file", "pages.csv"), Text("column", "Position"), Text("measure", "position_sum")),
        ["FILE_INCOMPLETE"] = new("The platform says that its own data are not final.", "A file carries the platform's note that figures may be incomplete.", Text("file", File)),
        ["FILE_OTHER_ROW"] = new("Rare values are gathered in one row, so rows per value do not add up to what they stand for.", "The row \"(other)\" of a file holds more than 5 % of a measure.",
            Text("file", "ga4-pages.csv"), Text("measure", "sessions"), Share("share", 0.12m)) { Source = "https://www.mauroromanella.com/ga4-data-quality-sampling-thresholding-and-cardinality-explained/" },
        ["FILE_PERIOD_UNKNOWN"] = new("A figure without days answers no question about a month.", "A file has no date column, states no period, and none was given to the import.", Text("file", "export.csv")),
        ["FILE_ROWS_UNREAD"] = new("Rows that could not be read are missing from every sum.", "At least one row of a file became a problem of the import.", Text("file", File), Count("count", 3)),
        ["FILE_TOTALS_DIFFER"] = new("The file's own total row is not what its rows add up to.", "A file states a total that differs from the sum of its rows by more than rounding.",
            Text("file", File), Text("measure", "clicks"), Count("stated", 12_431), Count("summed", 12_402)),
        ["FILES_OVERLAP"] = new("Two downloads of the same days may count the same thing twice.", "Two files of one source and account share days; rows that are equal in both are counted once.",
            Text("file", File), Text("other", "google-ads-q4.csv")),
    };
}
