using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace MarketingMetrics.Facts;

/// <summary>
/// A linear combination of measures, such as <c>sessions - engaged_sessions</c> or <c>1000 * cost</c>: the only thing a column
/// store, a database or a cluster is ever asked to sum.
/// </summary>
/// <remarks>
/// All terms are of one unit. A measure that is not additive may stand alone with a factor, never beside another term; distinct counts may
/// stand beside each other, as the two groups of <c>new_users + returning_users</c>, each of them as delivered for the group and period asked for.
/// Equal when the same measures carry the same coefficients in the same order. Immutable.
/// </remarks>
public sealed class Sum : IEquatable<Sum>
{
    private readonly SumTerm[] _terms;

    private Sum(SumTerm[] terms) => _terms = terms;

    /// <summary>The terms in the order they were written; each measure once.</summary>
    public ImmutableArray<SumTerm> Terms => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(_terms);

    /// <summary>The unit of all terms.</summary>
    public MeasureUnit Unit => _terms[0].Measure.Unit;

    /// <summary>True when every term is additive.</summary>
    public bool IsAdditive => Array.TrueForAll(_terms, term => term.Measure.IsAdditive);

    internal ReadOnlySpan<SumTerm> TermSpan => _terms;

    /// <summary>One measure, once.</summary>
    public static implicit operator Sum(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new Sum([new SumTerm(measure, 1m)]);
    }

    /// <summary>The sum of two combinations of one unit.</summary>
    /// <exception cref="ArgumentException">The units differ, a measure is not additive, or nothing is left.</exception>
    public static Sum operator +(Sum left, Sum right) => Combine(left, right, 1m);

    /// <summary>The difference of two combinations of one unit.</summary>
    /// <exception cref="ArgumentException">The units differ, a measure is not additive, or nothing is left.</exception>
    public static Sum operator -(Sum left, Sum right) => Combine(left, right, -1m);

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is zero, or so small that a coefficient would become zero.</exception>
    public static Sum operator *(decimal factor, Sum sum)
    {
        ArgumentNullException.ThrowIfNull(sum);
        ArgumentOutOfRangeException.ThrowIfZero(factor);
        return sum.Scale(coefficient => coefficient * factor);
    }

    /// <summary>A multiple.</summary>
    public static Sum operator *(Sum sum, decimal factor) => factor * sum;

    /// <summary>A fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The divisor is zero, or so large that a coefficient would become zero.</exception>
    public static Sum operator /(Sum sum, decimal divisor)
    {
        ArgumentOutOfRangeException.ThrowIfZero(divisor);
        ArgumentNullException.ThrowIfNull(sum);
        return sum.Scale(coefficient => coefficient / divisor);
    }

    /// <summary>The quotient of two sums, divided once from their totals.</summary>
    public static Quotient operator /(Sum numerator, Sum denominator) => new(numerator, denominator);

    /// <inheritdoc/>
    public bool Equals(Sum? other) => other is not null && _terms.AsSpan().SequenceEqual(other._terms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sum);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (SumTerm term in _terms) hash.Add(term);
        return hash.ToHashCode();
    }

    /// <summary>The formula text, such as <c>sessions - engaged_sessions</c>; <see cref="Formula.Parse"/> reads it back.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (SumTerm term in _terms)
        {
            if (text.Length > 0) text.Append(term.Coefficient < 0 ? " - " : " + ");
            else if (term.Coefficient < 0) text.Append('-');
            decimal size = Math.Abs(term.Coefficient);
            if (size != 1m) text.Append(CultureInfo.InvariantCulture, $"{size / 1.0000000000000000000000000000m} * ");
            text.Append(term.Measure.Key);
        }

        return text.ToString();
    }

    /// <summary>The combination, or null with the reason why there is none.</summary>
    internal static Sum? TryCombine(Sum left, Sum right, decimal sign, out string? problem)
    {
        var terms = new List<SumTerm>(left._terms);
        foreach (SumTerm term in right._terms)
        {
            if (term.Measure.Unit != left.Unit)
            {
                problem = $"Cannot add {left._terms[0].Measure} ({left.Unit}) and {term.Measure} ({term.Measure.Unit}): a sum has one unit.";
                return null;
            }

            int at = terms.FindIndex(known => known.Measure == term.Measure);
            decimal coefficient = (sign * term.Coefficient) + (at < 0 ? 0m : terms[at].Coefficient);
            if (at < 0) terms.Add(new SumTerm(term.Measure, coefficient));
            else if (coefficient == 0m) terms.RemoveAt(at);
            else terms[at] = new SumTerm(term.Measure, coefficient);
        }

        problem = terms.Count == 0 ? $"Nothing is left of {left} after combining it with {right}."
            : Misfit(terms) is { } stock
                ? $"{stock} is not additive and cannot stand beside another measure. Use Formula.AsReported for it."
            : null;
        return problem is null ? new Sum([.. terms]) : null;
    }

    // What keeps the terms from standing beside each other: the stock first, then the distinct count among what adds up.
    private static Measure? Misfit(List<SumTerm> terms) => terms.Count == 1 || terms.TrueForAll(term => term.Measure.Additivity == Additivity.DistinctCount)
        ? null
        : terms.Find(term => term.Measure.Additivity == Additivity.NonAdditive).Measure ?? terms.Find(term => !term.Measure.IsAdditive).Measure;

    private static Sum Combine(Sum left, Sum right, decimal sign)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return TryCombine(left, right, sign, out string? problem) ?? throw new ArgumentException(problem, nameof(right));
    }

    private Sum Scale(Func<decimal, decimal> scale) => new(Array.ConvertAll(_terms, term => scale(term.Coefficient) is var coefficient && coefficient != 0m
        ? term with { Coefficient = coefficient }
        : throw new ArgumentOutOfRangeException(nameof(scale), $"The coefficient of {term.Measure} in {this} would become zero.")));
}
