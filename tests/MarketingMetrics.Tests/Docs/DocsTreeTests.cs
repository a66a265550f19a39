using MarketingMetrics.Docs;

namespace MarketingMetrics.Tests.Docs;

public class DocsTreeTests
{
    [Fact]
    public void GeneratedPages_OnDisk_AreFresh() =>
        DocsTree.Stale(DocsTree.Find(AppContext.BaseDirectory)).Should().BeEmpty("pages are generated: run `dotnet run --project docs/generator` and commit them");
}
