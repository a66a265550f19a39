namespace MarketingMetrics.Attribution;

/// <summary>
/// Shapley values of the rate game for any number of channels, from random orders in which the channels join. In one order a set of channels is complete
/// when its last member joins; summing the sets by that moment gives the worth of every prefix of the order in one reading of the sets.
/// </summary>
internal sealed class SampledShapley
{
    private const double Miss = 0.05;

    private readonly int channels;
    private readonly ushort[][] sets;
    private readonly double[] conversions;
    private readonly double[] people;

    public SampledShapley(PathColumns columns, int channels)
    {
        this.channels = channels;
        Dictionary<string, (ushort[] Set, double Conversions, double People)> merged = new(StringComparer.Ordinal);
        for (int p = 0; p < columns.Count; p++)
        {
            ushort[] set = [.. columns.Touches(p).ToArray().Distinct().Order()];
            string key = new(Array.ConvertAll(set, code => (char)code));
            merged.TryGetValue(key, out (ushort[] Set, double Conversions, double People) before);
            double converted = columns.Weights[p][0];
            merged[key] = (set, before.Conversions + converted, before.People + converted + columns.Nulls[p]);
        }

        sets = [.. merged.Values.Select(entry => entry.Set)];
        conversions = [.. merged.Values.Select(entry => entry.Conversions)];
        people = [.. merged.Values.Select(entry => entry.People)];
    }

    public double[] Values(int seed, int permutations, out double errorBound)
    {
        var random = new SplitMix64(seed);
        int[] order = [.. Enumerable.Range(0, channels)];
        double[] mean = new double[channels];
        double[] squares = new double[channels];
        double[] worth = new double[channels + 1];
        for (int n = 1; n <= permutations; n++)
        {
            for (int i = channels - 1; i > 0; i--)
            {
                int j = random.Below(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            Worths(order, worth);
            for (int i = 0; i < channels; i++)
            {
                // Welford's running mean and variance of what the channel added.
                double added = worth[i + 1] - worth[i];
                double deviation = added - mean[order[i]];
                mean[order[i]] += deviation / n;
                squares[order[i]] += deviation * (added - mean[order[i]]);
            }
        }

        // What a channel adds lies between minus and plus the highest rate.
        double highest = sets.Select((_, s) => people[s] > 0 ? conversions[s] / people[s] : 0).Max();
        double log = Math.Log(3 / Miss);
        errorBound = squares.Max(square => Math.Sqrt(2 * square / permutations * log / permutations) + 3 * 2 * highest * log / permutations);
        return mean;
    }

    private void Worths(int[] order, double[] worth)
    {
        int[] joins = new int[channels];
        for (int i = 0; i < channels; i++)
            joins[order[i]] = i;

        double[] converted = new double[channels];
        double[] total = new double[channels];
        double[] exact = new double[channels];
        exact.AsSpan().Fill(double.NaN);
        for (int s = 0; s < sets.Length; s++)
        {
            int complete = 0;
            foreach (ushort code in sets[s])
                complete = Math.Max(complete, joins[code]);
            converted[complete] += conversions[s];
            total[complete] += people[s];
            if (complete == sets[s].Length - 1 && people[s] > 0)
                exact[complete] = conversions[s] / people[s];
        }

        double allConverted = 0;
        double all = 0;
        for (int i = 0; i < channels; i++)
        {
            allConverted += converted[i];
            all += total[i];
            worth[i + 1] = !double.IsNaN(exact[i]) ? exact[i] : all > 0 ? allConverted / all : 0;
        }
    }
}
