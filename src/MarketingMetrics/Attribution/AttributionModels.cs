using System.Globalization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Attribution;

/// <summary>
/// The standard attribution models. V is what a path is worth (conversions, or value), n its number of touches. Rule models look only at
/// paths that convert; Markov chains and Shapley rates need the others too.
/// </summary>
public static class AttributionModels
{
    /// <summary>V to the first touch.</summary>
    public static AttributionModel FirstTouch { get; } = new PositionalModel("first_touch", "First touch", n => One(n, 0)) { Words = Word("first_touch") };

    /// <summary>V to the last touch.</summary>
    public static AttributionModel LastTouch { get; } = new PositionalModel("last_touch", "Last touch", n => One(n, n - 1)) { Words = Word("last_touch") };

    /// <summary>V to the last touch that is not <c>direct</c>; to <c>direct</c> where nothing else is on the path.</summary>
    public static AttributionModel LastNonDirect { get; } = LastExcluding("direct");

    /// <summary>V / n to each touch: a channel met twice gets two shares (a &gt; a &gt; b: 2/3 and 1/3).</summary>
    public static AttributionModel Linear { get; } = new PositionalModel("linear", "Linear per touch", n => Enumerable.Repeat(1.0, n).ToArray()) { Words = Word("linear") };

    /// <summary>V / m to each of the m distinct channels of the path (a &gt; a &gt; b: 1/2 and 1/2).</summary>
    public static AttributionModel LinearByChannel { get; } = new LinearByChannelModel("linear_by_channel", "Linear per channel") { Words = Word("linear_by_channel") };

    /// <summary>i / (1 + ... + n) of V to the i-th touch.</summary>
    public static AttributionModel RankDecay { get; } = new PositionalModel("rank_decay", "Rank decay", n => Enumerable.Range(1, n).Select(i => (double)i).ToArray()) { Words = Word("rank_decay") };

    /// <summary>
    /// Shapley values of the game v(S) = conversions (value) of the paths whose channels all lie in S. In closed form: each path is shared equally by its
    /// distinct channels, any number of channels. Knows neither order nor paths without conversion.
    /// </summary>
    public static AttributionModel ShapleyConversions { get; } = new LinearByChannelModel("shapley_conversions", "Shapley (conversions)") { Words = Word("shapley_conversions") };

    /// <summary>First touch, last touch, last non-direct, linear, position-based, Markov chain and Shapley: models that need no times.</summary>
    public static IReadOnlyList<AttributionModel> Standard { get; } =
        [FirstTouch, LastTouch, LastNonDirect, Linear, PositionBased(), Markov(), ShapleyConversions];

    /// <summary>V to the last touch of any other channel than the named ones; where there is none, to the last touch.</summary>
    /// <param name="channels">Channel names, without campaign, in any case.</param>
    /// <returns>The model, its key being <c>last_non_</c> and the names.</returns>
    /// <exception cref="ArgumentException">No name.</exception>
    public static AttributionModel LastExcluding(params IReadOnlyList<string> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        if (channels.Count == 0)
            throw new ArgumentException("Name the channels to pass over; without any use LastTouch.", nameof(channels));
        return new LastExcludingModel($"last_non_{string.Join('_', channels)}", $"Last non-{string.Join('/', channels)}", channels.ToHashSet(StringComparer.OrdinalIgnoreCase)) { Words = Word("last_excluding", MessageArgument.OfText("channels", string.Join(" / ", channels))) };
    }

    /// <summary>The first share to the first touch, the last to the last, the middle share equally to the touches between them.</summary>
    /// <param name="first">Share of the first touch, 0 or more.</param>
    /// <param name="middle">Share of all touches between, 0 or more.</param>
    /// <param name="last">Share of the last touch, 0 or more. Shares are scaled to add up to one.</param>
    /// <param name="twoTouches">What happens to the middle share on a path of two touches. A single touch gets V.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share below zero, not a number, or all three zero, or both ends zero with <see cref="TwoTouchRule.RescalesEnds"/>.</exception>
    public static AttributionModel PositionBased(double first = 0.4, double middle = 0.2, double last = 0.4, TwoTouchRule twoTouches = TwoTouchRule.SplitsMiddle)
    {
        bool splits = twoTouches == TwoTouchRule.SplitsMiddle;
        double needed = splits ? first + middle + last : first + last;
        if (!(first >= 0 && middle >= 0 && last >= 0 && needed > 0) || double.IsInfinity(needed + middle))
            throw new ArgumentOutOfRangeException(nameof(first), $"Shares {first}, {middle}, {last} must be finite, zero or more, and leave something for a path of two touches.");
        double half = splits ? middle / 2 : 0;
        string shares = string.Create(CultureInfo.InvariantCulture, $"{first * 100:0.##}/{middle * 100:0.##}/{last * 100:0.##}");
        string key = $"position_{shares.Replace('/', '_').Replace('.', '_')}" + (splits ? "" : "_ends");
        return new PositionalModel(key, $"Position {shares}" + (splits ? "" : " (ends rescaled)"), n =>
        {
            if (n == 1)
                return [1];
            double[] weights = new double[n];
            weights.AsSpan().Fill(n == 2 ? 0 : middle / (n - 2));
            weights[0] = first + (n == 2 ? half : 0);
            weights[^1] = last + (n == 2 ? half : 0);
            return weights;
        }) { Words = Word(splits ? "position" : "position_ends", MessageArgument.OfText("shares", shares)) };
    }

    /// <summary>
    /// Weight 2^(-age / half-life), scaled to one per path; the age of a touch is its time to the conversion. Paths without times
    /// become unattributed (<see cref="UnattributedReason.AgesUnknown"/>).
    /// </summary>
    /// <param name="halfLife">Time in which a touch loses half its weight (Google Ads used 7 days).</param>
    /// <param name="wholeSteps">Ages are first rounded down to whole steps of this length (some libraries use 7 days); not by default.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A time that is not longer than zero.</exception>
    public static AttributionModel TimeDecay(TimeSpan halfLife, TimeSpan? wholeSteps = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(halfLife, TimeSpan.Zero);
        if (wholeSteps is { } step)
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero, nameof(wholeSteps));
        string days = halfLife.TotalDays.ToString("0.##", CultureInfo.InvariantCulture);
        string steps = wholeSteps is { } whole ? string.Create(CultureInfo.InvariantCulture, $", steps of {whole.TotalDays:0.##} d") : "";
        string key = $"time_decay_{days}d{(wholeSteps is { } w ? string.Create(CultureInfo.InvariantCulture, $"_steps_{w.TotalDays:0.##}d") : "")}";
        return new TimeDecayModel(key.Replace('.', '_'), $"Time decay {days} d{steps}", halfLife, wholeSteps) { Words = Word(wholeSteps is null ? "time_decay" : "time_decay_steps", MessageArgument.OfNumber("days", (decimal)halfLife.TotalDays), MessageArgument.OfNumber("steps", (decimal)(wholeSteps ?? default).TotalDays)) };
    }

    /// <summary>Weight factor^(touches after this one): decay by position, for paths without times.</summary>
    /// <param name="factor">What is left of the weight per step back from the last touch, above 0 and up to 1.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A factor outside (0, 1].</exception>
    public static AttributionModel StepDecay(double factor = 0.5)
    {
        if (!(factor is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "factor must be above 0 and at most 1.");
        string text = factor.ToString("0.####", CultureInfo.InvariantCulture);
        return new PositionalModel($"step_decay_{text.Replace('.', '_')}", $"Step decay {text}", n =>
            Enumerable.Range(0, n).Select(i => Math.Pow(factor, n - 1 - i)).ToArray()) { Words = Word("step_decay", MessageArgument.OfText("factor", text)) };
    }

    /// <summary>Weights of your own by position. For a rule that looks at channels or ages derive from <see cref="RuleModel"/>.</summary>
    /// <param name="key">Stable key in snake_case.</param>
    /// <param name="name">Name for people.</param>
    /// <param name="weightsFor">Given the number of touches, one weight of zero or more per touch, on any scale. All zero: such paths are unattributed.</param>
    /// <returns>The model.</returns>
    public static AttributionModel Custom(string key, string name, Func<int, IReadOnlyList<double>> weightsFor)
    {
        ArgumentNullException.ThrowIfNull(weightsFor);
        return new PositionalModel(key, name, weightsFor);
    }

    /// <summary>
    /// Markov chain of the paths, solved exactly. Removal effect of c = 1 - P(conversion when whoever arrives at c is lost) / P(conversion); credit is
    /// shared in proportion to the effects, which add up to more than one. Needs paths without conversion to say much. Up to 2,000 channels.
    /// </summary>
    /// <param name="order">1 to 3: how many last channels a state remembers. Higher orders need much more data.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An order other than 1, 2 or 3.</exception>
    public static AttributionModel Markov(int order = 1) => new MarkovModel(order) { Words = Word("markov", MessageArgument.OfNumber("order", order)) };

    /// <summary>
    /// Shapley values of the game v(S) = conversion rate of the paths whose set of channels is exactly S; where no path has that set, the pooled
    /// rate of the paths within S. Conversions are shared in proportion to the values; a channel whose value is below zero gets none (the value itself is in
    /// <see cref="AttributionResult.Shapley"/>). Exact up to 20 channels, beyond it the mean of random orders with a seed and an error bound.
    /// </summary>
    /// <param name="seed">Seed of the sampling; unused up to 20 channels.</param>
    /// <param name="permutations">Number of random orders beyond 20 channels, 100 or more.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 100 permutations.</exception>
    public static AttributionModel ShapleyRate(int seed = 1, int permutations = 20_000) => new ShapleyRateModel(seed, permutations) { Words = Word("shapley_rate") };

    private static Message Word(string model, params MessageArgument[] arguments) => Message.Of($"attribution.models.{model}", arguments);

    private static double[] One(int n, int at)
    {
        double[] weights = new double[n];
        weights[at] = 1;
        return weights;
    }
}
