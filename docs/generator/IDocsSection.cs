namespace MarketingMetrics.Docs;

/// <summary>A part of <c>docs/</c> that is generated from the code. To add one, implement this and list it in <see cref="DocsTree.Sections"/>.</summary>
public interface IDocsSection
{
    /// <summary>The folder below <c>docs/</c> that holds nothing but this section's pages.</summary>
    string Folder { get; }

    /// <summary>All its pages.</summary>
    IEnumerable<DocsPage> Pages();
}
