using System.Numerics;
using System.Runtime.InteropServices;

namespace MarketingMetrics.Attribution;

/// <summary>
/// A chain whose states are the last m channels. Solves p = r + Q p for the whole chain and for the removal of every channel at once: one lane of
/// a vector per removed channel, the last lane for the whole chain. Removing c makes every state that ends in c worthless, so its lane is
/// zero there. Gauss-Seidel sweeps until the change, projected to the end, is below 1e-13.
/// </summary>
internal static class HigherOrderChain
{
    private const double Precision = 1e-13;
    private const int MostSweeps = 200_000;

    public static MarkovFit Fit(ConversionPaths paths, int order)
    {
        TransitionCounts counts = TransitionCounts.Of(paths, order);
        if (counts.States == 0)
            return new MarkovFit(order, 0, FirstOrderChain.Named(paths, new double[paths.Channels.Count]), 0, 0, 0);

        int k = paths.Channels.Count;
        int width = (k + 1 + Vector<double>.Count - 1) / Vector<double>.Count;
        double[] p = new double[counts.States * width * Vector<double>.Count];
        double residual = Solve(counts, width, p);

        Span<double> start = p.AsSpan(0, width * Vector<double>.Count);
        double probability = start[k];
        double[] effects = new double[k];
        for (int c = 0; c < k && probability > 0; c++)
            effects[c] = FirstOrderChain.WithoutNoise(1 - start[c] / probability);
        int converting = counts.Converts.Count(share => share > 0);
        return new MarkovFit(order, probability, FirstOrderChain.Named(paths, effects), counts.States, counts.Next.Length + converting, residual);
    }

    private static double Solve(TransitionCounts chain, int width, double[] lanes)
    {
        double before = double.PositiveInfinity;
        double bound = double.PositiveInfinity;
        for (int sweep = 0; sweep < MostSweeps; sweep++)
        {
            double change = Sweep(chain, width, lanes);
            if (change == 0)
                return 0;

            // Errors shrink by about this factor per sweep, so what is still to come is a geometric series.
            double factor = Math.Min(change / before, 1 - 1e-9);
            bound = change * factor / (1 - factor);
            if (sweep > 2 && bound < Precision)
                return bound;
            before = change;
        }

        return bound;
    }

    private static double Sweep(TransitionCounts chain, int width, double[] lanes)
    {
        Span<Vector<double>> p = MemoryMarshal.Cast<double, Vector<double>>(lanes.AsSpan());
        Vector<double> largest = Vector<double>.Zero;
        for (int state = chain.States - 1; state >= 0; state--)
        {
            int from = chain.Offsets[state];
            ReadOnlySpan<int> next = chain.Next.AsSpan(from..chain.Offsets[state + 1]);
            ReadOnlySpan<double> share = chain.Share.AsSpan(from, next.Length);
            int removed = chain.LastChannel[state];
            for (int v = 0; v < width; v++)
            {
                // Self-loops are already divided out of the shares.
                Vector<double> sum = new(chain.Converts[state]);
                for (int e = 0; e < next.Length; e++)
                    sum += p[next[e] * width + v] * share[e];
                if (removed >= 0 && removed / Vector<double>.Count == v)
                    sum = sum.WithElement(removed % Vector<double>.Count, 0);
                largest = Vector.Max(largest, Vector.Abs(sum - p[state * width + v]));
                p[state * width + v] = sum;
            }
        }

        double most = 0;
        for (int i = 0; i < Vector<double>.Count; i++)
            most = Math.Max(most, largest[i]);
        return most;
    }
}
