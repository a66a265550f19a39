using System.Text;
using BenchmarkDotNet.Attributes;
using MarketingMetrics.Attribution;

namespace MarketingMetrics.Performance;

/// <summary>
/// A million paths of mean length 4 over 12 or 20 channels, 12 % converting. <c>ReadEveryTouchOnce</c> is the limit; the dictionary versions are what
/// one writes first. Short run: <c>dotnet run -c Release -- --filter *Attribution* --job short</c>.
/// </summary>
[MemoryDiagnoser]
public class AttributionBenchmarks
{
    private const int Paths = 1_000_000;

    private static readonly AttributionModel[] FiveRules =
        [AttributionModels.FirstTouch, AttributionModels.LastTouch, AttributionModels.Linear, AttributionModels.PositionBased(), AttributionModels.StepDecay()];

    private ushort[] codes = [];
    private int[] offsets = [];
    private bool[] converts = [];
    private byte[] text = [];
    private string[] lines = [];
    private (string[] Path, double Conversions)[] split = [];
    private ConversionPaths paths = null!;

    /// <summary>Number of channels; frequencies fall like 1 / rank.</summary>
    [Params(12, 20)]
    public int Channels { get; set; }

    /// <summary>Draws the paths, with a fixed seed.</summary>
    [GlobalSetup]
    public void Generate()
    {
        var random = new Random(20261101);
        double[] edges = [.. Enumerable.Range(1, Channels).Select(rank => Enumerable.Range(1, rank).Sum(r => 1.0 / r))];
        List<ushort> touches = [];
        offsets = new int[Paths + 1];
        converts = new bool[Paths];
        StringBuilder table = new("path,conversions,value,nulls\n");
        for (int p = 0; p < Paths; p++)
        {
            do
            {
                double at = random.NextDouble() * edges[^1];
                ushort code = (ushort)Array.FindIndex(edges, edge => at < edge);
                table.Append(touches.Count > offsets[p] ? " > " : "").Append("ch").Append(code.ToString("00"));
                touches.Add(code);
            }
            while (random.NextDouble() < 0.75);
            offsets[p + 1] = touches.Count;
            converts[p] = random.NextDouble() < 0.12;
            table.Append(converts[p] ? ",1,50,0\n" : ",0,0,1\n");
        }

        codes = [.. touches];
        text = Encoding.UTF8.GetBytes(table.ToString());
        lines = table.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        split = [.. lines.Select(line => line.Split(',')).Select(cells => (cells[0].Split(" > "), double.Parse(cells[1])))];
        paths = new ConversionPathsBuilder().Read(text).Build();
        Console.WriteLine($"// {paths}");
    }

    /// <summary>The denominator: every touch, offset and flag read once.</summary>
    [Benchmark(Description = "limit: read every touch once")]
    public long ReadEveryTouchOnce()
    {
        long sum = 0;
        foreach (ushort code in codes)
            sum += code;
        foreach (int offset in offsets)
            sum += offset;
        foreach (bool converted in converts)
            sum += converted ? 1 : 0;
        return sum;
    }

    /// <summary>First, last, linear, position and decay on the merged paths.</summary>
    [Benchmark(Description = "five rules")]
    public AttributionComparison FiveRulesTogether() => paths.Compare(FiveRules);

    /// <summary>The same five rules with dictionaries, from split strings.</summary>
    [Benchmark(Baseline = true, Description = "five rules, dictionary")]
    public Dictionary<string, double>[] FiveRulesDictionary()
    {
        Dictionary<string, double>[] credits = [[], [], [], [], []];
        static void Add(Dictionary<string, double> to, string channel, double credit) => to[channel] = to.GetValueOrDefault(channel) + credit;
        foreach ((string[] path, double conversions) in split)
        {
            if (conversions == 0)
                continue;
            Add(credits[0], path[0], conversions);
            Add(credits[1], path[^1], conversions);
            double decay = Enumerable.Range(0, path.Length).Sum(i => Math.Pow(0.5, path.Length - 1 - i));
            for (int i = 0; i < path.Length; i++)
            {
                Add(credits[2], path[i], conversions / path.Length);
                double position = path.Length switch { 1 => 1, 2 => 0.5, _ => i == 0 || i == path.Length - 1 ? 0.4 : 0.2 / (path.Length - 2) };
                Add(credits[3], path[i], conversions * position);
                Add(credits[4], path[i], conversions * Math.Pow(0.5, path.Length - 1 - i) / decay);
            }
        }

        return credits;
    }

    /// <summary>First-order removal effects.</summary>
    [Benchmark(Description = "Markov order 1")]
    public AttributionResult Markov1() => paths.Credit(AttributionModels.Markov());

    /// <summary>Counting the transitions alone, with a dictionary.</summary>
    [Benchmark(Description = "Markov order 1, counting only, dictionary")]
    public Dictionary<(string, string), double> Markov1Dictionary()
    {
        Dictionary<(string, string), double> counts = [];
        foreach ((string[] path, double conversions) in split)
        {
            string state = "(start)";
            foreach (string channel in path.Append(conversions > 0 ? "(conversion)" : "(null)"))
            {
                counts[(state, channel)] = counts.GetValueOrDefault((state, channel)) + 1;
                state = channel;
            }
        }

        return counts;
    }

    /// <summary>Second-order removal effects.</summary>
    [Benchmark(Description = "Markov order 2")]
    public AttributionResult Markov2() => paths.Credit(AttributionModels.Markov(2));

    /// <summary>Third-order removal effects.</summary>
    [Benchmark(Description = "Markov order 3")]
    public AttributionResult Markov3() => paths.Credit(AttributionModels.Markov(3));

    /// <summary>Shapley over conversions, in closed form.</summary>
    [Benchmark(Description = "Shapley, conversions")]
    public AttributionResult ShapleyConversions() => paths.Credit(AttributionModels.ShapleyConversions);

    /// <summary>Shapley over conversion rates.</summary>
    [Benchmark(Description = "Shapley, rate")]
    public AttributionResult ShapleyRate() => paths.Credit(AttributionModels.ShapleyRate());

    /// <summary>Text to merged paths.</summary>
    [Benchmark(Description = "text to paths")]
    public ConversionPaths Read() => new ConversionPathsBuilder().Read(text).Build();

    /// <summary>Text to codes with <c>Split</c> and a dictionary, nothing merged.</summary>
    [Benchmark(Description = "text to codes, Split and Dictionary")]
    public int ReadSplit()
    {
        Dictionary<string, int> known = [];
        int read = 0;
        foreach (string line in lines)
        {
            string[] cells = line.Split(',');
            foreach (string channel in cells[0].Split(" > "))
            {
                if (!known.TryGetValue(channel, out int code))
                    known.Add(channel, code = known.Count);
                read += code;
            }

            read += (int)(decimal.Parse(cells[1]) + decimal.Parse(cells[2]) + decimal.Parse(cells[3]));
        }

        return read;
    }
}
