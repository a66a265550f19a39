using System.Collections.Immutable;

namespace MarketingMetrics.Docs;

/// <summary>All generated pages, and how they compare with those on disk.</summary>
public static class DocsTree
{
    /// <summary>The folders that are generated.</summary>
    public static ImmutableArray<IDocsSection> Sections { get; } = [new MetricPages(), new CaveatPages()];

    /// <summary>The <c>docs</c> folder of the repository that a folder lies in.</summary>
    public static string Find(string from)
    {
        for (DirectoryInfo? folder = new(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MarketingMetrics.sln"))) return Path.Combine(folder.FullName, "docs");
        }

        throw new DirectoryNotFoundException($"No MarketingMetrics.sln above {from}. Run inside the repository.");
    }

    /// <summary>Writes all pages and removes those that are no longer generated.</summary>
    public static void Write(string docs)
    {
        foreach (string stale in Surplus(docs)) File.Delete(stale);
        foreach (DocsPage page in Pages())
        {
            string path = Path.Combine(docs, page.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, page.Markdown);
        }
    }

    /// <summary>The paths of pages that are missing, differ or are no longer generated.</summary>
    public static IEnumerable<string> Stale(string docs) =>
        Pages().Select(page => (Path: Path.Combine(docs, page.Path), page.Markdown))
            .Where(page => !File.Exists(page.Path) || File.ReadAllText(page.Path).ReplaceLineEndings("\n") != page.Markdown)
            .Select(page => page.Path)
            .Concat(Surplus(docs));

    private static IEnumerable<DocsPage> Pages() => Sections.SelectMany(section => section.Pages());

    private static IEnumerable<string> Surplus(string docs)
    {
        HashSet<string> wanted = [.. Pages().Select(page => Path.Combine(docs, page.Path))];
        return Sections.Select(section => Path.Combine(docs, section.Folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)).Where(file => !wanted.Contains(file)).ToArray();
    }
}
