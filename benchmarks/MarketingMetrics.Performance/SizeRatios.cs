using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Performance;

/// <summary>
/// What the library weighs: its assembly, a small trimmed self-contained app with it against an empty one, and from the start of the process to the
/// first metric printed. <c>dotnet run -c Release --project benchmarks/MarketingMetrics.Performance -- size</c>
/// </summary>
internal static class SizeRatios
{
    private const int Starts = 21;

    public static void Run()
    {
        string folder = Directory.CreateTempSubdirectory("size").FullName;
        try
        {
            string with = Publish(folder, "with", isEmpty: false), empty = Publish(folder, "empty", isEmpty: true);
            long weightWith = Weight(with), weightEmpty = Weight(empty);
            (double first, double bare) = Start(with, empty);
            Line($"assembly as shipped: {new FileInfo(typeof(Money).Assembly.Location).Length / 1024.0:N0} KiB, trimmed: {new FileInfo(Path.Combine(with, "MarketingMetrics.dll")).Length / 1024.0:N0} KiB");
            Line($"trimmed self-contained app: {weightWith / 1048576.0:0.0} MiB, {(double)weightWith / weightEmpty:0.00} times an empty one");
            Line($"first metric printed: {first / bare:0.00} times the first line of an empty app (medians of {Starts} starts)");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Publish(string folder, string name, bool isEmpty, [CallerFilePath] string here = "")
    {
        string project = Path.Combine(Path.GetDirectoryName(here)!, "..", "MarketingMetrics.SmallApp", "MarketingMetrics.SmallApp.csproj"), output = Path.Combine(folder, name);
        using Process publish = Process.Start("dotnet",
            ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", output, $"-p:IsEmpty={(isEmpty ? "true" : "false")}", "-p:NuGetLockFilePath=obj/size.lock.json", "--nologo", "-v", "quiet"]);
        publish.WaitForExit();
        return publish.ExitCode == 0 ? output : throw new InvalidOperationException("The small app could not be published; see above.");
    }

    private static long Weight(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static (double First, double Bare) Start(string with, string empty)
    {
        double[] first = new double[Starts], bare = new double[Starts];
        for (int i = 0; i < Starts; i++) (first[i], bare[i]) = (Start(with), Start(empty));
        Array.Sort(first);
        Array.Sort(bare);
        return (first[Starts / 2], bare[Starts / 2]);
    }

    private static double Start(string folder)
    {
        var clock = Stopwatch.StartNew();
        using Process app = Process.Start(new ProcessStartInfo(Path.Combine(folder, "MarketingMetrics.SmallApp")) { RedirectStandardOutput = true })!;
        if (app.StandardOutput.ReadLine() is not "CPA 25.00 EUR") throw new InvalidOperationException("The small app printed something else.");
        double elapsed = clock.Elapsed.TotalMilliseconds;
        app.WaitForExit();
        return elapsed;
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
