using System.Text.RegularExpressions;

namespace MarketingMetrics.Tests;

/// <summary>Facts flow one way: a room uses the rooms before it, never one after it.</summary>
public class ArchitectureTests
{
    private static readonly string[] Rooms = ["Language", "Statistics", "Caveats", "Facts", "Metrics", "Benchmarks", "Attribution", "Planning", "Insights", "Reporting"];

    private static readonly string Core = Path.Combine(Golden.Root, "src/MarketingMetrics");

    public static TheoryData<string> Folders => [.. Directory.GetDirectories(Core).Select(folder => Path.GetFileName(folder)).Where(name => name is not ("bin" or "obj"))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Room_Uses_OnlyRoomsBeforeIt(string room)
    {
        int place = Array.IndexOf(Rooms, room);

        place.Should().BeGreaterThanOrEqualTo(0, $"{room} has its place in the order {string.Join(" < ", Rooms)}");
        foreach (string file in Sources(room))
        {
            string[] used = [.. Regex.Matches(File.ReadAllText(file), $@"\bMarketingMetrics\.({string.Join('|', Rooms)})\b").Select(match => match.Groups[1].Value).Distinct()];
            used.Where(other => Array.IndexOf(Rooms, other) > place).Should().BeEmpty($"{room} comes before them ({file})");
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Room_Namespace_IsItsFolder(string room)
    {
        foreach (string file in Sources(room))
        {
            string folder = Path.GetDirectoryName(Path.GetRelativePath(Core, file))!.Replace('\\', '/').Replace('/', '.');
            File.ReadAllText(file).Should().Contain($"namespace MarketingMetrics.{folder};", file);
        }
    }

    [Fact]
    public void Root_Uses_NoRoom()
    {
        foreach (string file in Directory.GetFiles(Core, "*.cs")) File.ReadAllText(file).Should().NotMatchRegex(@"using MarketingMetrics\.", file);
    }

    [Fact]
    public void Satellites_Know_TheCoreOnly()
    {
        foreach (string project in Directory.GetFiles(Path.Combine(Golden.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            IEnumerable<string> references = Regex.Matches(File.ReadAllText(project), "ProjectReference Include=\"([^\"]+)\"").Select(match => Path.GetFileNameWithoutExtension(match.Groups[1].Value));
            bool isCore = Path.GetFileNameWithoutExtension(project) == "MarketingMetrics";
            references.Should().BeEquivalentTo(isCore ? Array.Empty<string>() : ["MarketingMetrics"], project);
        }
    }

    private static string[] Sources(string room) => Directory.GetFiles(Path.Combine(Core, room), "*.cs", SearchOption.AllDirectories);
}
