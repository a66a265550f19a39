namespace MarketingMetrics.Attribution;

/// <summary>One path as a rule sees it: its touches in order, without its weights. Lives only during the call.</summary>
public readonly ref struct ConversionPath
{
    private readonly ConversionPaths paths;
    private readonly int path;

    internal ConversionPath(ConversionPaths paths, int path)
    {
        this.paths = paths;
        this.path = path;
    }

    /// <summary>Number of touches, one or more.</summary>
    public int Count => Codes.Length;

    internal ReadOnlySpan<ushort> Codes => paths.Columns.Touches(path);

    internal ReadOnlySpan<long> Ages => paths.Columns.AgesOf(path);

    /// <summary>The channel of a touch, without its campaign.</summary>
    /// <param name="touch">From 0 (the first) to <see cref="Count"/> - 1.</param>
    /// <returns>The name.</returns>
    public string Channel(int touch) => paths.Names[Codes[touch]].Channel;

    /// <summary>The campaign of a touch, where the paths carry campaigns.</summary>
    /// <param name="touch">From 0 (the first) to <see cref="Count"/> - 1.</param>
    /// <returns>The name, or <see langword="null"/>.</returns>
    public string? Campaign(int touch) => paths.Names[Codes[touch]].Campaign;

    /// <summary>How long before the conversion a touch was, in whole steps of the age resolution.</summary>
    /// <param name="touch">From 0 (the first) to <see cref="Count"/> - 1.</param>
    /// <returns>The age, or <see langword="null"/> where times are not known.</returns>
    public TimeSpan? Age(int touch) =>
        Ages.IsEmpty || Ages[touch] == PathStore.UnknownAge ? null : TimeSpan.FromTicks(Ages[touch]);
}
