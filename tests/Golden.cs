namespace MarketingMetrics.Tests;

/// <summary>Approved texts in files named by their case. <c>UPDATE_GOLDEN=1</c> writes them anew, to be looked at before they are committed.</summary>
internal static class Golden
{
    public static string Root { get; } = FindRoot();

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static void Matches(string actual, string path)
    {
        string file = Path.Combine(Root, path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        File.Exists(file).Should().BeTrue($"{path} is the approved text; run with UPDATE_GOLDEN=1 to write it");
        actual.Should().Be(File.ReadAllText(file), $"it is approved in {path}");
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MarketingMetrics.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
