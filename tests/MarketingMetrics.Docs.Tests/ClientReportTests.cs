using MarketingMetrics.Language;
using MarketingMetrics.Reporting;
using MarketingMetrics.Reporting.Lint;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace MarketingMetrics.Docs.Tests;

/// <summary>Runs the sample as its readers do, and looks at the report it makes.</summary>
[Collection("console")]
public class ClientReportTests
{
    [Fact]
    public async Task Program_Run_MakesAReportThatTheReviewHasNothingAgainst()
    {
        Report report = await Run();

        report.Review().Should().BeEmpty();
        report.Review(new ReportReviewOptions { Language = ReportLanguage.English }.Without("REP14")).Should().BeEmpty();
        Report.FromJson(report.ToJson(ReportLanguage.French)).ToJson(ReportLanguage.French).Should().Be(report.ToJson(ReportLanguage.French));
    }

    private static async Task<Report> Run()
    {
        string folder = Directory.CreateTempSubdirectory("sample").FullName, before = Environment.CurrentDirectory;
        string sample = Repository.PathOf("docs/samples/client-report");
        string code = (await File.ReadAllTextAsync(Path.Combine(sample, "Program.cs"))).Replace("AppContext.BaseDirectory", $"@\"{sample}\"", StringComparison.Ordinal);
        ScriptOptions options = ScriptOptions.Default
            .AddReferences(typeof(Money).Assembly, typeof(Import.Exports).Assembly, typeof(Rendering.ReportRendering).Assembly)
            .AddImports("System", "System.Collections.Generic", "System.IO", "System.Linq");
        TextWriter console = Console.Out, error = Console.Error;
        try
        {
            Console.SetOut(TextWriter.Null);
            Console.SetError(TextWriter.Null);
            Environment.CurrentDirectory = folder;
            ScriptState<object> state = await CSharpScript.RunAsync(code, options);
            return (Report)state.GetVariable("report").Value;
        }
        finally
        {
            Console.SetOut(console);
            Console.SetError(error);
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }
    }
}
