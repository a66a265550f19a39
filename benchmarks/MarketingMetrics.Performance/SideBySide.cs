using System.Diagnostics;

namespace MarketingMetrics.Performance;

/// <summary>Times of variants that ran in turn, several rounds, in one process: only what ran side by side can be divided.</summary>
internal static class SideBySide
{
    /// <summary>Milliseconds of every round in ascending order and the bytes of the last one, by variant, after one round of warm-up.</summary>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="variants">What runs; by the clock where several threads work, else by processor time, which neighbours disturb less.</param>
    public static (double[] Times, long Bytes)[] Run(int rounds, params (Func<object> Work, bool ByClock)[] variants)
    {
        (double[] Times, long Bytes)[] results = InRounds(1, rounds, variants);
        foreach ((double[] times, _) in results) Array.Sort(times);
        return results;
    }

    /// <summary>Milliseconds of every round in the order of the rounds, so that those of one round can be divided, and the bytes of the last one, by variant.</summary>
    /// <param name="warmUp">How many rounds do not count; short work needs many until all of its code is compiled for good.</param>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="variants">What runs; by the clock where several threads work, else by processor time, which neighbours disturb less.</param>
    public static (double[] Times, long Bytes)[] InRounds(int warmUp, int rounds, params (Func<object> Work, bool ByClock)[] variants)
    {
        var results = Array.ConvertAll(variants, _ => (Times: new double[rounds], Bytes: 0L));
        for (int round = -warmUp; round < rounds; round++)
        {
            for (int v = 0; v < variants.Length; v++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                long before = GC.GetTotalAllocatedBytes(true);
                TimeSpan cpu = Environment.CpuUsage.TotalTime;
                var clock = Stopwatch.StartNew();
                GC.KeepAlive(variants[v].Work());
                TimeSpan time = variants[v].ByClock ? clock.Elapsed : Environment.CpuUsage.TotalTime - cpu;
                if (round >= 0) results[v].Times[round] = time.TotalMilliseconds;
                results[v].Bytes = GC.GetTotalAllocatedBytes(true) - before;
            }
        }

        return results;
    }
}
