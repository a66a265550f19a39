namespace MarketingMetrics.Facts;

/// <summary>Between the rows of a long load: stops it when asked to, and says how far it is.</summary>
internal readonly struct LoadPace(IProgress<long>? progress, CancellationToken cancellation)
{
    private const int RowsPerLook = 1 << 12;
    private const int RowsPerReport = 1 << 16;

    public void Before(int row)
    {
        if (row % RowsPerLook != 0) return;
        cancellation.ThrowIfCancellationRequested();
        if (row > 0 && row % RowsPerReport == 0) progress?.Report(row);
    }

    public void End(int rows) => progress?.Report(rows);
}
