using System.Numerics;

namespace MarketingMetrics.Attribution;

/// <summary>
/// A cooperative game given by the worth of its coalitions, for example measured conversion rates of combinations of channels, or the results of incremental
/// tests. Gives exact Shapley values for up to 20 players. Immutable once filled; fill it with <see cref="Worth"/>.
/// </summary>
public sealed class CoalitionGame
{
    internal const int MostPlayers = 20;

    private readonly IReadOnlyList<string> players;
    private readonly double[] worth;

    /// <summary>A game in which every coalition is worth 0 until <see cref="Worth"/> says otherwise.</summary>
    /// <param name="players">The names, 1 to 20, all different.</param>
    /// <exception cref="ArgumentException">No player, more than 20, or a name twice.</exception>
    public CoalitionGame(params IReadOnlyList<string> players)
    {
        ArgumentNullException.ThrowIfNull(players);
        if (players.Count is 0 or > MostPlayers)
            throw new ArgumentException($"An exact game has 1 to {MostPlayers} players, not {players.Count}.", nameof(players));
        if (players.Distinct(StringComparer.Ordinal).Count() != players.Count)
            throw new ArgumentException("Each player may be named once.", nameof(players));
        this.players = [.. players];
        worth = new double[1 << players.Count];
    }

    private CoalitionGame(IReadOnlyList<string> players, double[] worth) => (this.players, this.worth) = (players, worth);

    /// <summary>The same game with the worth of one coalition set.</summary>
    /// <param name="value">v(S), a finite number.</param>
    /// <param name="coalition">The players of S, in any order; at least one.</param>
    /// <returns>A new game.</returns>
    /// <exception cref="ArgumentException">An unknown player, no player, or a worth that is not finite.</exception>
    public CoalitionGame Worth(double value, params IReadOnlyList<string> coalition)
    {
        ArgumentNullException.ThrowIfNull(coalition);
        if (!double.IsFinite(value))
            throw new ArgumentException($"The worth of a coalition must be finite, not {value}.", nameof(value));
        int set = 0;
        foreach (string player in coalition)
        {
            int at = players.ToList().IndexOf(player);
            if (at < 0)
                throw new ArgumentException($"'{player}' is not a player; the players are {string.Join(", ", players)}.", nameof(coalition));
            set |= 1 << at;
        }

        if (set == 0)
            throw new ArgumentException("The empty coalition is worth 0 by definition.", nameof(coalition));
        double[] changed = [.. worth];
        changed[set] = value;
        return new CoalitionGame(players, changed);
    }

    /// <summary>
    /// phi_c = sum over S without c of s! (m - s - 1)! / m! (v(S + c) - v(S)), s the size of S, m the number of players. The values add up to the worth of
    /// all players together.
    /// </summary>
    /// <returns>The value of each player.</returns>
    public IReadOnlyDictionary<string, double> ShapleyValues()
    {
        double[] values = ShapleyValues([.. worth], players.Count);
        return players.Select((player, i) => KeyValuePair.Create(player, values[i])).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>
    /// With w(s) = s! (m - s - 1)! / m! and u(s) = w(s - 1) + w(s), phi_i = (sum of u v over the sets with i) - (sum of w v over all sets). The first sum comes for
    /// every i from folding the array in half again and again. The array is used up.
    /// </summary>
    internal static double[] ShapleyValues(double[] worth, int m)
    {
        double[] w = new double[m + 1];
        for (int s = 0; s < m; s++)
            w[s] = s == 0 ? 1.0 / m : w[s - 1] * s / (m - s);

        double everywhere = 0;
        for (int set = 0; set < worth.Length; set++)
        {
            int size = BitOperations.PopCount((uint)set);
            everywhere += w[size] * worth[set];
            worth[set] *= w[size] + (size > 0 ? w[size - 1] : 0);
        }

        double[] values = new double[m];
        for (int i = m - 1; i >= 0; i--)
        {
            int half = 1 << i;
            double with = 0;
            for (int set = 0; set < half; set++)
            {
                with += worth[set + half];
                worth[set] += worth[set + half];
            }

            values[i] = with - everywhere;
        }

        return values;
    }
}
