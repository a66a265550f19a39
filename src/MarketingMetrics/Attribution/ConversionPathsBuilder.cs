using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
        byte[] text = Encoding.UTF8.GetBytes(path);
        AddUtf8(text, text.Length, new PathWeights(conversions, value, nulls));
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
        var weights = new PathWeights(conversions, value, nulls);
        PathProblemReason? problem = store.Refuse(weights);
        for (int i = 0; i < path.Count && problem is null; i++)
            problem = Take(channels.Code(path[i]), i);
        Finish(problem, path.Count, [], weights, () => string.Join(" > ", path));
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
        var weights = new PathWeights(conversions, value, 0);
        PathProblemReason? problem = store.Refuse(weights);
        Touchpoint[] ordered = [.. path.OrderBy(t => t.Time).ThenBy(t => t.Kind).ThenBy(t => t.Channel, StringComparer.Ordinal).ThenBy(t => t.Campaign, StringComparer.Ordinal)];
        long[] ages = new long[ordered.Length];
        for (int i = 0; i < ordered.Length && problem is null; i++)
        {
            problem = ordered[i].Time > convertedAt ? PathProblemReason.ConversionBeforeTouch : Take(channels.Code(ordered[i].Channel, ordered[i].Campaign), i);
            ages[i] = Math.Max(0, (convertedAt - ordered[i].Time).Ticks);
        }

        Finish(problem, ordered.Length, ages, weights, () => string.Create(
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

    /// <summary>Reads a table from a text reader, in pieces; the reader stays open. Where the text is UTF-8 already, a stream is faster.</summary>
    /// <param name="text">A reader at the start of the table.</param>
    /// <param name="cancellation">Ends the reading between two pieces.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public ConversionPathsBuilder Read(TextReader text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        new PathTableReader(this, format).Read(text, cancellation);
        return this;
    }

    /// <summary>The immutable paths. The builder may go on afterwards; paths built before do not change.</summary>
    /// <returns>The paths collected so far.</returns>
    public ConversionPaths Build() => store.Build();

    internal void Report(string text, PathProblemReason reason) => store.Problems.Add(PathProblem.At(rows, text, reason));

    internal void CountRow() => rows++;

    /// <summary>Adds the path that the text starts with; what follows it is only read along, never taken.</summary>
    internal void AddUtf8(ReadOnlySpan<byte> text, int length, in PathWeights weights)
    {
        rows++;
        PathProblemReason? problem = store.Refuse(weights);
        int count = 0;
        if (problem is null && !Trim(text[..length]).IsEmpty)
            problem = separator.Length == 1 ? TakeAll(text, length, ref count) : TakeAll(text[..length], ref count);
        if (problem is { } reason)
            Report(Encoding.UTF8.GetString(text[..length]), reason);
        else
            Keep(count, [], weights);
    }

    // Nearly every name is short: a load of 16 bytes holds it with its separator and is its key.
    private PathProblemReason? TakeAll(ReadOnlySpan<byte> text, int length, ref int count)
    {
        Vector128<byte> mark = Vector128.Create(separator[0]);
        ref byte start = ref MemoryMarshal.GetReference(text);
        int at = 0;
        bool more;
        do
        {
            while (at < length && text[at] is (byte)' ' or (byte)'\t')
                at++;
            int run = Vector128<byte>.Count;
            Vector128<byte> block = default;
            if (at <= text.Length - run)
            {
                block = Vector128.LoadUnsafe(ref start, (nuint)at);
                run = Math.Min(BitOperations.TrailingZeroCount(Vector128.Equals(block, mark).ExtractMostSignificantBits() | 0x10000), length - at);
            }

            int code;
            if (run < Vector128<byte>.Count)
            {
                int end = run;
                while (end > 0 && text[at + end - 1] is (byte)' ' or (byte)'\t')
                    end--;
                code = end == 0 ? -1 : channels.Code(block, end);
            }
            else
            {
                ReadOnlySpan<byte> rest = text[at..length];
                run = rest.IndexOf(separator[0]);
                run = run < 0 ? rest.Length : run;
                code = channels.Code(Trim(rest[..run]));
            }

            if (Take(code, count) is { } problem)
                return problem;
            count++;
            at += run + 1;
            more = at <= length;
        }
        while (more);
        return null;
    }

    private PathProblemReason? TakeAll(ReadOnlySpan<byte> rest, ref int count)
    {
        bool more;
        do
        {
            int end = rest.IndexOf(separator);
            more = end >= 0;
            if (Take(channels.Code(Trim(more ? rest[..end] : rest)), count) is { } problem)
                return problem;
            count++;
            if (more)
                rest = rest[(end + separator.Length)..];
        }
        while (more);
        return null;
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
        if (at == touches.Length)
            Array.Resize(ref touches, touches.Length * 2);
        touches[at] = (ushort)code;
        return null;
    }

    private void Finish(PathProblemReason? problem, int length, long[] ages, in PathWeights weights, Func<string> text)
    {
        if (problem is { } reason)
            Report(text(), reason);
        else
            Keep(length, ages, weights);
    }

    private void Keep(int length, ReadOnlySpan<long> ages, in PathWeights weights)
    {
        if (length > 0)
            store.Add(touches.AsSpan(0, length), ages, weights);
        else
            store.AddUnattributed(UnattributedReason.NoTouch, weights.Conversions.Exact, weights.Value.Exact);
    }
}
