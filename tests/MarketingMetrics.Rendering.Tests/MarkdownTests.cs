using Markdig;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;
using MarketingMetrics.Tests;

namespace MarketingMetrics.Rendering.Tests;

public class MarkdownTests
{
    public static TheoryData<string> Names => [.. Cases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToMarkdown_Case_IsAsApproved(string name) =>
        Golden.Matches(Cases.Read(name).ToMarkdown(Cases.LanguageOf(name)), $"tests/MarketingMetrics.Rendering.Tests/Golden/{name}.md");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a | b\n\n# c\n- d\n1. e\n> f\n```\ng")]
    [InlineData("*a* _b_ ~~c~~ `d` [e](http://f) ![g](h) https://i.example <http://j> &lt; \\")]
    [InlineData("# a")]
    [InlineData("- a")]
    [InlineData("+ a")]
    [InlineData("1. a")]
    [InlineData("12) a")]
    [InlineData("=====")]
    [InlineData("---")]
    [InlineData("    indented")]
    [InlineData("a\u2028b\u0085c\u000bd")]
    [InlineData("[^1]: a")]
    [InlineData(": a")]
    [InlineData("$a$ ==b== ^c^ ++d++ \"\"e\"\"")]
    public void Escape_AnyText_ReadsAsTextOnly(string words)
    {
        MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseEmphasisExtras().UseMathematics().UseTaskLists().Build();
        string expected = string.Concat(words.Select(c => char.IsControl(c) || c == '\u2028' ? ' ' : c)).Trim();

        foreach (string around in new[] { "{0}", "- {0}", "- **x**: {0}" })
        {
            string html = Markdown.ToHtml(around.Replace("{0}", Pages.MarkdownText.Escape(words), StringComparison.Ordinal), pipeline);
            html = html.Replace("<strong>x</strong>: ", "", StringComparison.Ordinal);
            System.Text.RegularExpressions.Regex.Matches(html, "<([a-z0-9]+)").Select(match => match.Groups[1].Value).Should().OnlyContain(tag => tag == "p" || tag == "ul" || tag == "li");
            System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", "")).Trim().Should().Be(expected);
        }
    }

    [Fact]
    public void ToMarkdown_HostileStrings_MakeNoHtml()
    {
        string html = Markdown.ToHtml(Cases.Read("hostile-strings").ToMarkdown(), new MarkdownPipelineBuilder().UsePipeTables().Build());

        System.Text.RegularExpressions.Regex.Matches(html, "<([a-z0-9]+)").Select(match => match.Groups[1].Value).Distinct()
            .Should().BeSubsetOf(["h1", "h2", "h3", "ul", "li", "p", "strong", "em", "code", "br", "table", "thead", "tbody", "tr", "th", "td"]);
    }

    [Fact]
    public void ToMarkdown_ReportOfANewerVersion_ShowsFallbackAndKeys()
    {
        Report report = Report.FromJson("""{"schemaVersion":1,"header":{"client":"C","period":"2026"},"sections":[{"id":"s","title":{"key":"report.sections.future"},"blocks":[{"kind":"hologram","fallback":"See *page* 3"}]}]}""");

        report.ToMarkdown(ReportLanguage.English).Should().Contain("## report.sections.future").And.Contain("See \\*page\\* 3");
    }
}
