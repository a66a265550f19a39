using MathNet.Numerics.LinearAlgebra;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The first-order chain (start), channels, (conversion), (null). With N = (I - Q)^-1 over the channels, p = N r their conversion probabilities
/// and v = s N the expected visits from the start, a visitor reaches c with probability v_c / N_cc and then converts with p_c. So
/// RE_c = (v_c / N_cc) p_c / P: one inverse gives every removal effect.
/// </summary>
internal static class FirstOrderChain
{
    public static MarkovFit Fit(ConversionPaths paths)
    {
        int k = paths.Channels.Count;
        double[] counts = Count(paths.Columns, k, out double[] conversions, out double[] leaving);
        double[] effects = new double[k];
        double probability = 0;
        if (leaving[k] > 0)
        {
            Matrix<double> system = Matrix<double>.Build.Dense(k, k, (i, j) =>
                (i == j ? 1 : 0) - (leaving[i] > 0 ? counts[i * k + j] / leaving[i] : 0));
            Matrix<double> visits = system.Inverse();
            Vector<double> start = Vector<double>.Build.Dense(k, c => counts[k * k + c] / leaving[k]);
            Vector<double> converts = visits * Vector<double>.Build.Dense(k, c => leaving[c] > 0 ? conversions[c] / leaving[c] : 0);
            Vector<double> visited = visits.LeftMultiply(start);
            probability = start * converts;
            for (int c = 0; c < k && probability > 0; c++)
                effects[c] = WithoutNoise(visited[c] / visits[c, c] * converts[c] / probability);
        }

        return new MarkovFit(
            1, probability, Named(paths, effects), leaving.Count(total => total > 0), counts.Where((people, at) => people > 0 && at / k != at % k).Count() + conversions.Count(c => c > 0), 0);
    }

    public static IReadOnlyDictionary<string, double> Named(ConversionPaths paths, double[] effects) =>
        paths.Channels.Select((channel, c) => KeyValuePair.Create(channel, effects[c])).ToDictionary(StringComparer.Ordinal);

    /// <summary>Rounding of 1 - p / P around zero must not look like an effect, nor an effect exceed one.</summary>
    public static double WithoutNoise(double effect) => effect < 1e-13 ? 0 : Math.Min(effect, 1);

    // Row k is the start. A path counts with all its people, conversions and nulls.
    private static double[] Count(PathColumns columns, int k, out double[] conversions, out double[] leaving)
    {
        double[] counts = new double[(k + 1) * k];
        conversions = new double[k + 1];
        leaving = new double[k + 1];
        for (int p = 0; p < columns.Count; p++)
        {
            double converted = columns.Weights[p][0];
            double people = converted + columns.Nulls[p];
            int state = k;
            foreach (ushort code in columns.Touches(p))
            {
                counts[state * k + code] += people;
                state = code;
            }

            conversions[state] += converted;
            leaving[state] += people;
        }

        for (int state = 0; state <= k; state++)
        {
            for (int c = 0; c < k; c++)
                leaving[state] += counts[state * k + c];
        }

        return counts;
    }
}
