using System.Runtime.CompilerServices;

namespace MarketingMetrics.Import.Tests;

/// <summary>Finds the fixtures beside the tests' source.</summary>
internal static class Fixture
{
    public static string Folder { get; } = FindFolder();

    public static string Of(string name) => Path.Combine(Folder, name);

    public static ImportResult Read(string name, ImportOptions? options = null) => Exports.Read(options ?? ImportOptions.Default, Of(name));

    /// <summary>Reads text as if it were a file of that name.</summary>
    public static ImportResult ReadText(string text, ImportOptions? options = null, string name = "test.csv")
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        return Exports.Read(stream, name, options);
    }

    private static string FindFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures");
}
