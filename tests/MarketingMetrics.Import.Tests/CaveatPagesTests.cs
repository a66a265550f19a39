using MarketingMetrics.Caveats;
using MarketingMetrics.Import.Reading;

namespace MarketingMetrics.Import.Tests;

public class CaveatPagesTests
{
    public static TheoryData<CaveatDescriptor> Kinds =>
    [
        ImportCaveats.FileAttributionMixed, ImportCaveats.FileAverageRounded, ImportCaveats.FileIncomplete, ImportCaveats.OtherRow, ImportCaveats.FilePeriodUnknown,
        ImportCaveats.FileRowsUnread, ImportCaveats.FileTotalsDiffer, ImportCaveats.FilesOverlap,
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Docs_EveryCodeOfAnImport_HasItsPageWithItsSeverity(CaveatDescriptor kind)
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MarketingMetrics.sln"))) folder = folder.Parent!;

        File.ReadAllText(Path.Combine(folder.FullName, "docs/caveats", kind.Code + ".md")).Should().Contain($"| Severity | {kind.Severity} |");
    }
}
