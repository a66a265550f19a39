using System.Collections.Immutable;

namespace MarketingMetrics.Benchmarks;

/// <summary>How much of a week falls on each weekday: weights with the mean 1, so that an even week is seven times 1. Immutable.</summary>
public sealed record WeekdayProfile
{
    /// <summary>Days of history that a profile needs: every weekday at least twice.</summary>
    public const int FewestDays = 14;

    private readonly ImmutableArray<decimal> _weights;

    private WeekdayProfile(ImmutableArray<decimal> weights) => _weights = weights;

    /// <summary>Every day weighs the same.</summary>
    public static WeekdayProfile Even { get; } = new([1m, 1m, 1m, 1m, 1m, 1m, 1m]);

    /// <summary>Weights from Monday to Sunday; only their proportions count.</summary>
    /// <exception cref="ArgumentException">Not seven weights, a negative one, or all zero.</exception>
    public static WeekdayProfile Of(params ReadOnlySpan<decimal> mondayToSunday)
    {
        if (mondayToSunday.Length != 7) throw new ArgumentException($"A week has seven weights, Monday to Sunday, not {mondayToSunday.Length}.", nameof(mondayToSunday));
        decimal sum = 0m;
        foreach (decimal weight in mondayToSunday)
        {
            if (weight is < 0m or > JudgedRange.Most) throw new ArgumentException($"A weekday cannot weigh {weight}: a weight is from 0 to 10^15.", nameof(mondayToSunday));
            sum += weight;
        }

        if (sum == 0m) throw new ArgumentException("At least one weekday must weigh something.", nameof(mondayToSunday));
        ImmutableArray<decimal>.Builder weights = ImmutableArray.CreateBuilder<decimal>(7);
        foreach (decimal weight in mondayToSunday) weights.Add(weight * 7m / sum);
        return new WeekdayProfile(weights.MoveToImmutable());
    }

    /// <summary>
    /// The profile of daily history: the mean of each weekday. With fewer than <see cref="FewestDays"/> days, a weekday missing, or nothing but
    /// zeros there is no profile to see, and every day weighs the same.
    /// </summary>
    /// <param name="history">Days with their amounts; negative amounts count as zero, those above 10^15 as that.</param>
    public static WeekdayProfile FromHistory(IEnumerable<(DateOnly Day, decimal Amount)> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Span<decimal> sums = stackalloc decimal[7];
        Span<int> days = stackalloc int[7];
        int count = 0;
        foreach ((DateOnly day, decimal amount) in history)
        {
            sums[IndexOf(day)] += Math.Clamp(amount, 0m, JudgedRange.Most);
            days[IndexOf(day)]++;
            count++;
        }

        if (count < FewestDays || days.Contains(0)) return Even;
        for (int i = 0; i < 7; i++) sums[i] /= days[i];
        return sums.IndexOfAnyExcept(0m) < 0 ? Even : Of(sums);
    }

    /// <summary>The weight of a weekday.</summary>
    public decimal this[DayOfWeek day] => _weights[((int)day + 6) % 7];

    /// <summary>The weight of all days of a period together.</summary>
    public decimal WeightOf(Period period)
    {
        WeekdayMix mix = period.WeekdayMix;
        decimal weight = 0m;
        for (int day = 0; day < 7; day++) weight += mix[(DayOfWeek)day] * this[(DayOfWeek)day];
        return weight;
    }

    /// <summary>Whether both weigh alike.</summary>
    public bool Equals(WeekdayProfile? other) => other is not null && _weights.SequenceEqual(other._weights);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_weights[0], _weights[5], _weights[6]);

    private static int IndexOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;
}
