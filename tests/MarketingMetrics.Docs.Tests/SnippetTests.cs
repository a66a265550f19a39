using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace MarketingMetrics.Docs.Tests;

/// <summary>
/// Runs every C# block of README.md and docs/. The blocks of a page share their variables, as cells of a notebook do. Where a line writes
/// to the console and is followed by a comment, behind one space or on lines of its own, the comment is what it must print.
/// </summary>
[Collection("console")]
public partial class SnippetTests
{
    public static TheoryData<string> Pages()
    {
        var pages = new TheoryData<string> { "README.md" };
        foreach (string path in Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Block().IsMatch(File.ReadAllText(path))) pages.Add(Path.GetRelativePath(Repository.Root, path));
        }

        return pages;
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Snippets_OfAPage_RunAndPrintWhatTheySay(string page)
    {
        string text = await File.ReadAllTextAsync(Repository.PathOf(page));
        string folder = Directory.CreateTempSubdirectory("snippets").FullName;
        CopyFiles(Repository.PathOf("docs/samples/client-report"), folder);
        var printed = new StringWriter();
        TextWriter console = Console.Out;
        string before = Environment.CurrentDirectory;
        ScriptState<object>? state = null;
        try
        {
            Console.SetOut(printed);
            Environment.CurrentDirectory = folder;
            foreach (Match block in Block().Matches(text))
            {
                string code = block.Groups["code"].Value;
                state = state is null ? await CSharpScript.RunAsync(code, Options) : await state.ContinueWithAsync(code);
            }
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }

        string[] expected = [.. Block().Matches(text).SelectMany(block => Expectation().Matches(block.Groups["code"].Value)).SelectMany(Expected)];
        if (expected.Length > 0) Lines(printed.ToString()).Should().ContainInOrder(expected);
    }

    private static ScriptOptions Options => ScriptOptions.Default
        .AddReferences(typeof(Money).Assembly, typeof(Import.Exports).Assembly, typeof(Rendering.ReportRendering).Assembly)
        .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks")
        .AddImports(Rooms.Select(room => room.Length == 0 ? "MarketingMetrics" : "MarketingMetrics." + room));

    // Pages do not repeat the usings that the first page shows.
    private static readonly string[] Rooms =
    [
        "", "Language", "Statistics", "Caveats", "Facts", "Metrics", "Benchmarks", "Attribution", "Planning", "Planning.Lint", "Insights", "Reporting", "Reporting.Lint", "Import", "Rendering",
    ];

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())];

    // Pages may name the plan and the exports of the sample by their bare names.
    private static void CopyFiles(string from, string to)
    {
        File.Copy(Path.Combine(from, "plan.json"), Path.Combine(to, "plan.json"));
        foreach (string file in Directory.EnumerateFiles(Path.Combine(from, "exports"))) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }

    [GeneratedRegex(@"^```csharp\r?\n(?<code>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    private static IEnumerable<string> Expected(Match match) => match.Groups["text"].Captures.Select(capture => capture.Value.Trim());

    [GeneratedRegex(@"^Console\.WriteLine\(.*\);(?: // (?<text>.+)$|(?:\r?\n// (?<text>.+)$)+)", RegexOptions.Multiline)]
    private static partial Regex Expectation();
}
