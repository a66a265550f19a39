using System.Collections.Immutable;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Naming;

namespace MarketingMetrics.Import;

/// <summary>How files are read. Everything has a default; the limits keep time and memory bounded whatever a file holds.</summary>
public sealed record ImportOptions
{
    /// <summary>The defaults.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>What to do when something cannot be read: <see cref="ProblemPolicy.Collect"/> unless set.</summary>
    public ProblemPolicy OnProblem { get; init; }

    /// <summary>The language of the files as a code such as <c>fr</c> or <c>en-GB</c>: decides 1.234 and 3/4/2026 where the file itself does not. Null leaves it to the file.</summary>
    public string? Language { get; init; }

    /// <summary>The currency of money where the file names none.</summary>
    public Currency Currency { get; init; }

    /// <summary>The period of rows without a date, where the file states none.</summary>
    public Period? Period { get; init; }

    /// <summary>The account of files that name none; files of two accounts are never duplicates of each other.</summary>
    public string? Account { get; init; }

    /// <summary>Rules for the channel, tried in order before the default of the format.</summary>
    public ImmutableArray<ChannelRule> Channels { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The naming convention of campaigns: its fields become dimensions of every row; names that do not fit are reported once each.</summary>
    public NamePattern? CampaignNames { get; init; }

    /// <summary>Your own formats, tried before the built-in ones.</summary>
    public ImmutableArray<ExportLayout> Layouts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Largest file, and largest content of an archive entry, in bytes: 4 GiB.</summary>
    public long MostFileBytes { get; init; } = 4L << 30;

    /// <summary>Largest row in bytes: 8 MiB. A longer one ends the reading of its file with a problem.</summary>
    public int MostRowBytes { get; init; } = 8 << 20;

    /// <summary>Most columns of a row: 20,000.</summary>
    public int MostColumns { get; init; } = 20_000;

    /// <summary>Largest unpacked file of an archive in bytes: 256 MiB, because it is held in memory; all files of an archive together have four times as much.</summary>
    public int MostEntryBytes { get; init; } = 256 << 20;

    /// <summary>Most files in an archive: 1,000.</summary>
    public int MostEntries { get; init; } = 1_000;

    /// <summary>Most problems listed of one file and reason, 1,000; the rest is counted in one <see cref="ImportProblemReason.More"/>.</summary>
    public int MostProblems { get; init; } = 1_000;
}
