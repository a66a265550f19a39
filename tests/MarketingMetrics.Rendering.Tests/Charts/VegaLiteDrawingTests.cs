using System.Diagnostics;
using MarketingMetrics.Language;
using MarketingMetrics.Rendering.Charts;
using MarketingMetrics.Reporting;
using MarketingMetrics.Tests;

namespace MarketingMetrics.Rendering.Tests.Charts;

public class VegaLiteDrawingTests
{
    // CHARTS=<folder> keeps the pictures, to be looked at.
    private static readonly string? Kept = Environment.GetEnvironmentVariable("CHARTS");

    [ChartToolsFact]
    public async Task ToVegaLite_EveryChartInBothLanguages_IsValidAndDraws()
    {
        DirectoryInfo folder = Kept is null ? Directory.CreateTempSubdirectory("charts") : Directory.CreateDirectory(Kept);
        try
        {
            List<string> written = [];
            foreach (string name in ChartCases.Names)
            {
                Write($"{name}.en", ChartCases.Of(name, isFrench: false), ReportLanguage.English);
                Write($"{name}.fr", ChartCases.Of(name, isFrench: true), ReportLanguage.French);
            }

            foreach (string name in Cases.Names)
            {
                foreach ((Block block, int place) in Cases.Read(name).Sections.SelectMany(section => section.Blocks).Where(VegaLite.CanDraw).Select((block, place) => (block, place)))
                    Write($"report-{name}-{place}", block, Cases.LanguageOf(name));
            }

            (int exit, string output) = await Draw(folder.FullName);

            output.Should().BeEmpty();
            exit.Should().Be(0);
            written.Should().HaveCountGreaterThan(24).And.OnlyContain(name => File.Exists(Path.Combine(folder.FullName, name + ".svg")));
            Picture("bars.fr").Should().Contain("49,38").And.Contain("Moins bon");

            void Write(string name, Block block, ReportLanguage language)
            {
                written.Add(name);
                File.WriteAllText(Path.Combine(folder.FullName, name + ".vl.json"), block.ToVegaLite(language));
            }

            string Picture(string name) => File.ReadAllText(Path.Combine(folder.FullName, name + ".svg"));
        }
        finally
        {
            if (Kept is null) folder.Delete(recursive: true);
        }
    }

    private static async Task<(int Exit, string Output)> Draw(string folder)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["draw.mjs", folder]) { WorkingDirectory = Path.Combine(Golden.Root, "tests/charts"), RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> words = node.StandardOutput.ReadToEndAsync(), errors = node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, await words + await errors);
    }
}
