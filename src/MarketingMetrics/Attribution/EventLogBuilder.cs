using System.Globalization;

namespace MarketingMetrics.Attribution;

/// <summary>
/// Turns raw events (who, when, which channel; who converted, when, for how much) into paths. The order of the calls does not matter: events are ordered
/// per person by time; at the same instant views come first, then clicks, then conversions, and touches of one kind go by the name of the channel. Conversions of
/// one person at the same instant share one path. Not thread-safe.
/// </summary>
public sealed class EventLogBuilder
{
    private readonly EventLogOptions options;
    private readonly ChannelDictionary channels = new();
    private readonly Dictionary<string, int> users = new(StringComparer.Ordinal);
    private readonly List<LoggedEvent> events = [];
    private readonly List<PathProblem> problems = [];
    private readonly Dictionary<int, decimal> costs = [];
    private long rows;

    /// <summary>A builder of paths from events.</summary>
    /// <param name="options">Windows, sessions and the rest; <see cref="EventLogOptions.Default"/> when omitted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time in the options is not longer than zero.</exception>
    public EventLogBuilder(EventLogOptions? options = null)
    {
        this.options = options ?? EventLogOptions.Default;
        this.options.Validate();
    }

    /// <summary>Adds a touch.</summary>
    /// <param name="user">Who: any id that joins the events of one person. Case matters.</param>
    /// <param name="time">When.</param>
    /// <param name="channel">The channel; see <see cref="Touchpoint"/> for how names are compared.</param>
    /// <param name="kind">Click (a visit too) or view.</param>
    /// <param name="campaign">The campaign, used with <see cref="EventLogOptions.CampaignDetail"/>.</param>
    /// <param name="cost">What this touch cost; added up per channel whether or not it ends on a path.</param>
    /// <returns>This builder.</returns>
    public EventLogBuilder AddTouch(string user, DateTimeOffset time, string channel, TouchKind kind = TouchKind.Click, string? campaign = null, decimal? cost = null)
    {
        rows++;
        int code = channels.Code(channel, options.CampaignDetail ? campaign : null);
        if (string.IsNullOrEmpty(user))
            Report(PathProblemReason.NoUser, $"touch of '{channel}' at {Text(time)}");
        else if (code < 0)
            Report(code == -1 ? PathProblemReason.EmptyTouch : PathProblemReason.TooManyChannels, $"touch of '{user}' at {Text(time)}");
        else
        {
            events.Add(new LoggedEvent(User(user), time.UtcTicks, kind == TouchKind.View ? 0 : 1, code, 0, 0, rows));
            if (cost is { } amount)
                costs[code] = costs.GetValueOrDefault(code) + amount;
        }

        return this;
    }

    /// <summary>The same with a <see cref="DateTime"/>: local times are converted, an unspecified kind is taken as UTC.</summary>
    /// <inheritdoc cref="AddTouch(string, DateTimeOffset, string, TouchKind, string, decimal?)"/>
    public EventLogBuilder AddTouch(string user, DateTime time, string channel, TouchKind kind = TouchKind.Click, string? campaign = null, decimal? cost = null) =>
        AddTouch(user, Utc(time), channel, kind, campaign, cost);

    /// <summary>Adds a conversion.</summary>
    /// <param name="user">Who, as given for the touches.</param>
    /// <param name="time">When; a touch at the same instant counts as before it.</param>
    /// <param name="value">What it is worth; below zero for a refund.</param>
    /// <param name="count">How many conversions, 0 or more; fractions allowed. A refund that takes no conversion back has 0.</param>
    /// <returns>This builder.</returns>
    public EventLogBuilder AddConversion(string user, DateTimeOffset time, decimal value = 0, decimal count = 1)
    {
        rows++;
        if (string.IsNullOrEmpty(user))
            Report(PathProblemReason.NoUser, $"conversion at {Text(time)}");
        else
            events.Add(new LoggedEvent(User(user), time.UtcTicks, 2, -1, count, value, rows));
        return this;
    }

    /// <summary>The same with a <see cref="DateTime"/>: local times are converted, an unspecified kind is taken as UTC.</summary>
    /// <inheritdoc cref="AddConversion(string, DateTimeOffset, decimal, decimal)"/>
    public EventLogBuilder AddConversion(string user, DateTime time, decimal value = 0, decimal count = 1) =>
        AddConversion(user, Utc(time), value, count);

    /// <summary>
    /// The immutable paths. A person's touches after the last conversion make a path without conversion; its window ends at its last touch. The builder may go on
    /// afterwards.
    /// </summary>
    /// <returns>The paths of the events so far.</returns>
    public ConversionPaths Build()
    {
        int[] order = [.. Enumerable.Range(0, channels.Count).OrderBy(channels.Label, StringComparer.Ordinal)];
        int[] rank = new int[order.Length];
        for (int i = 0; i < order.Length; i++)
            rank[order[i]] = i;
        List<LoggedEvent> sorted = [.. events];
        sorted.Sort((a, b) => (a.User, a.Ticks, a.Step).CompareTo((b.User, b.Ticks, b.Step)) is not 0 and var earlier
            ? earlier
            : a.Code >= 0 ? rank[a.Code].CompareTo(rank[b.Code]) : a.Row.CompareTo(b.Row));

        var store = new PathStore(channels);
        store.Problems.AddRange(problems);
        var walk = new PersonWalk(options, store);
        foreach (LoggedEvent next in sorted)
            walk.Take(next);
        walk.End();
        store.Problems.Sort((a, b) => a.Row.CompareTo(b.Row));
        return store.Build(costs.ToDictionary(cost => channels.Label(cost.Key), cost => cost.Value), walk.OutsideWindow);
    }

    private static DateTimeOffset Utc(DateTime time) =>
        time.Kind == DateTimeKind.Unspecified ? new DateTimeOffset(time, TimeSpan.Zero) : new DateTimeOffset(time.ToUniversalTime());

    private static string Text(DateTimeOffset time) => time.ToString("u", CultureInfo.InvariantCulture);

    private int User(string user)
    {
        if (!users.TryGetValue(user, out int number))
            users.Add(user, number = users.Count);
        return number;
    }

    private void Report(PathProblemReason reason, string text) => problems.Add(PathProblem.At(rows, text, reason));
}
