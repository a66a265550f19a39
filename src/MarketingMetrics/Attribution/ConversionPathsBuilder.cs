using System.Globalization;
using System.Text;

namespace MarketingMetrics.Attribution;

/// <summary>
/// Collects paths row by row, from <c>A &gt; B &gt; C</c> text, from lists of channels, from touches with their times, or streamed from a
/// UTF-8 table. Equal paths are merged as they come. For raw events use <see cref="EventLogBuilder"/>. Not thread-safe.
/// </summary>
public sealed class ConversionPathsBuilder
{
    private readonly ChannelDictionary channels = new();
    private readonly PathStore store;
    private readonly PathTableFormat format;
    private readonly byte[] separator;
    private ushort[] touches = new ushort[64];
    private long rows;

    /// <summary>A builder of paths.</summary>
    /// <param name="format">How texts and tables are laid out; <see cref="PathTableFormat.Default"/> when omitted.</param>
    /// <exception cref="ArgumentException">A setting of the format cannot be used.</exception>
    public ConversionPathsBuilder(PathTableFormat? format = null)
    {
        this.format = format ?? PathTableFormat.Default;
        this.format.Validate();
        separator = Encoding.UTF8.GetBytes(this.format.TouchSeparator);
        store = new PathStore(channels);
    }

    /// <summary>Adds one row of a path table. An empty path is a conversion without a touch: unattributed.</summary>
    /// <param name="path">For example <c>search &gt; email</c>.</param>
    /// <param name="conversions">Conversions that took this path, 0 or more, fractions allowed.</param>
    /// <param name="value">Their summed value; below zero after refunds.</param>
    /// <param name="nulls">People who took this path and did not convert, 0 or more.</param>
    /// <returns>This builder.</returns>
    public ConversionPathsBuilder Add(string path, decimal conversions, decimal value = 0, decimal nulls = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        AddUtf8(Encoding.UTF8.GetBytes(path), conversions, value, nulls);
        return this;
    }

    /// <summary>Adds a path given as channels in order.</summary>
    /// <inheritdoc cref="Add(string, decimal, decimal, decimal)"/>
    /// <param name="path">The channels, first touch first.</param>
    /// <param name="conversions">Conversions that took this path, 0 or more, fractions allowed.</param>
    /// <param name="value">Their summed value; below zero after refunds.</param>
    /// <param name="nulls">People who took this path and did not convert, 0 or more.</param>
    public ConversionPathsBuilder Add(IReadOnlyList<string> path, decimal conversions, decimal value = 0, decimal nulls = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        rows++;
        PathProblemReason? problem = store.Refuse(conversions, value, nulls);
        Reserve(path.Count);
        for (int i = 0; i < path.Count && problem is null; i++)
            problem = Take(channels.Code(path[i]), i);
        Finish(problem, path.Count, [], conversions, value, nulls, () => string.Join(" > ", path));
        return this;
    }

    /// <summary>
    /// Adds one conversion with the times of its touches. The touches are ordered by time, then views before clicks, then by name. A touch
    /// later than the conversion is a contradiction: the row is refused and reported. Where touches name a campaign, credit goes to <c>channel / campaign</c>.
    /// </summary>
    /// <param name="path">The touches, in any order.</param>
    /// <param name="convertedAt">When the conversion happened; a touch at the same instant counts as before it.</param>
    /// <param name="conversions">Number of conversions, 0 or more.</param>
    /// <param name="value">Their summed value.</param>
    /// <returns>This builder.</returns>
    public ConversionPathsBuilder Add(IReadOnlyList<Touchpoint> path, DateTimeOffset convertedAt, decimal conversions = 1, decimal value = 0)
    {
        ArgumentNullException.ThrowIfNull(path);
        rows++;
        PathProblemReason? problem = store.Refuse(conversions, value, 0);
        Touchpoint[] ordered = [.. path.OrderBy(t => t.Time).ThenBy(t => t.Kind).ThenBy(t => t.Channel, StringComparer.Ordinal).ThenBy(t => t.Campaign, StringComparer.Ordinal)];
        int[] ages = new int[ordered.Length];
        Reserve(ordered.Length);
        for (int i = 0; i < ordered.Length && problem is null; i++)
        {
            problem = ordered[i].Time > convertedAt ? PathProblemReason.ConversionBeforeTouch : Take(channels.Code(ordered[i].Channel, ordered[i].Campaign), i);
            ages[i] = (int)Math.Min(int.MaxValue, Math.Max(0, (convertedAt - ordered[i].Time).Ticks / TimeSpan.TicksPerSecond));
        }

        Finish(problem, ordered.Length, ages, conversions, value, 0, () => string.Create(
            CultureInfo.InvariantCulture, $"{string.Join(" > ", ordered.Select(t => t.Channel))}, converted {convertedAt:u}, last touch {ordered[^1].Time:u}"));
        return this;
    }

    /// <summary>Reads a UTF-8 table that is in memory. No string is made per row; rows that cannot be read are reported.</summary>
    /// <param name="utf8">The bytes of the table, with or without a byte-order mark.</param>
    /// <returns>This builder.</returns>
    public ConversionPathsBuilder Read(ReadOnlySpan<byte> utf8)
    {
        new PathTableReader(this, format).Read(utf8);
        return this;
    }

    /// <summary>Reads a UTF-8 table from a stream, in pieces; the stream stays open.</summary>
    /// <param name="utf8">A readable stream.</param>
    /// <param name="cancellation">Ends the reading between two pieces.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ConversionPathsBuilder Read(Stream utf8, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        new PathTableReader(this, format).Read(utf8, cancellation);
        return this;
    }

    /// <summary>The immutable paths. The builder may go on afterwards; paths built before do not change.</summary>
    /// <returns>The paths collected so far.</returns>
    public ConversionPaths Build() => store.Build();

    internal void Report(string text, PathProblemReason reason) => store.Problems.Add(PathProblem.At(rows, text, reason));

    internal void CountRow() => rows++;

    internal void AddUtf8(ReadOnlySpan<byte> path, decimal conversions, decimal value, decimal nulls)
    {
        rows++;
        PathProblemReason? problem = store.Refuse(conversions, value, nulls);
        int length = 0;
        ReadOnlySpan<byte> rest = path;
        bool more = problem is null && !Trim(path).IsEmpty;
        while (more)
        {
            int end = separator.Length == 1 ? rest.IndexOf(separator[0]) : rest.IndexOf(separator);
            more = end >= 0;
            if (length == touches.Length)
                Reserve(length + 1);
            problem = Take(channels.Code(Trim(more ? rest[..end] : rest)), length++);
            if (problem is not null)
                break;
            if (more)
                rest = rest[(end + separator.Length)..];
        }

        if (problem is { } reason)
            Report(Encoding.UTF8.GetString(path), reason);
        else
            Keep(length, [], conversions, value, nulls);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> token)
    {
        while (token.Length > 0 && token[0] is (byte)' ' or (byte)'\t')
            token = token[1..];
        while (token.Length > 0 && token[^1] is (byte)' ' or (byte)'\t')
            token = token[..^1];
        return token;
    }

    private PathProblemReason? Take(int code, int at)
    {
        if (code < 0)
            return code == -1 ? PathProblemReason.EmptyTouch : PathProblemReason.TooManyChannels;
        touches[at] = (ushort)code;
        return null;
    }

    private void Reserve(int length)
    {
        if (length > touches.Length)
            Array.Resize(ref touches, Math.Max(length, touches.Length * 2));
    }

    private void Finish(PathProblemReason? problem, int length, int[] ages, decimal conversions, decimal value, decimal nulls, Func<string> text)
    {
        if (problem is { } reason)
            Report(text(), reason);
        else
            Keep(length, ages, conversions, value, nulls);
    }

    private void Keep(int length, ReadOnlySpan<int> ages, decimal conversions, decimal value, decimal nulls)
    {
        if (length > 0)
            store.Add(touches.AsSpan(0, length), ages, conversions, value, nulls);
        else
            store.AddUnattributed(UnattributedReason.NoTouch, conversions, value);
    }
}
