using System.Text.RegularExpressions;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Language;

/// <summary>The texts of the languages and the keys in the code are the same set.</summary>
public class TextKeyTests
{
    // A key is a literal, or begins with the part of an interpolated literal that stands before its first value.
    private static readonly string[] Sources = [.. Directory.GetFiles(Path.Combine(Golden.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText)];
    private static readonly HashSet<string> Literals = [.. Sources.SelectMany(text => Regex.Matches(text, "\"([A-Za-z_]+(?:\\.[A-Za-z0-9_]+)+)\"")).Select(match => match.Groups[1].Value)];
    private static readonly HashSet<string> Prefixes =
    [
        .. Sources.SelectMany(text => Regex.Matches(text, "\\$\"([a-z_]+(?:\\.[A-Za-z0-9_]+)*\\.)\\{")).Select(match => match.Groups[1].Value),
        .. Sources.SelectMany(text => Regex.Matches(text, "\"([a-z_]+(?:\\.[A-Za-z0-9_]+)*\\.?)\" \\+")).Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Report_EveryKeyInTheCode_HasATextInBothLanguages()
    {
        IEnumerable<string> used = Literals.Where(key => key.StartsWith("report.", StringComparison.Ordinal));

        used.Should().NotBeEmpty().And.OnlyContain(key => ReportLanguage.English.Keys.Contains(key) && ReportLanguage.French.Keys.Contains(key));
        ReportLanguage.French.MissingKeys.Should().NotContain(key => key.StartsWith("report.", StringComparison.Ordinal));
    }

    [Fact]
    public void Languages_EveryText_IsUsedInTheCode() =>
        ReportLanguage.English.Keys.Where(key => !Literals.Contains(key) && !Prefixes.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))).Should().BeEmpty();
}
