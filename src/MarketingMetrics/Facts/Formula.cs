using System.Diagnostics.CodeAnalysis;

namespace MarketingMetrics.Facts;

/// <summary>
/// What a metric computes, as data, in one of three forms: <see cref="Quotient"/> of two sums, <see cref="Total"/> of one sum, or
/// <see cref="AsReported"/>. From it come the calculation, the printed formula and the columns a database must sum.
/// </summary>
/// <remarks>A formula prints itself and <see cref="Parse"/> reads what it prints. Immutable; equal when the same measures combine in the same way.</remarks>
public abstract class Formula : IEquatable<Formula>
{
    private protected Formula()
    {
    }

    /// <summary>The measures the formula needs, each once, numerator first.</summary>
    public abstract IReadOnlyList<Measure> Measures { get; }

    /// <summary>The total of a sum, such as all clicks.</summary>
    public static Total Total(Sum sum) => new(sum);

    /// <summary>A measure taken as delivered, never computed from parts, such as reach.</summary>
    public static AsReported AsReported(Measure measure) => new(measure);

    /// <summary>Reads a formula such as <c>1000 * cost / impressions</c>, <c>(sessions - engaged_sessions) / sessions</c>, <c>clicks</c> or <c>reported(reach)</c>.</summary>
    /// <param name="text">Numbers, measure keys, <c>+ - * /</c> and parentheses; at most one quotient of measures.</param>
    /// <param name="measures">The measures that may be named; the standard ones when omitted.</param>
    /// <exception cref="FormatException">The text is not such a formula; the message names the place and the remedy.</exception>
    public static Formula Parse(string text, MeasureSet? measures = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FormulaParser(text, measures ?? MeasureSet.Standard).Read();
    }

    /// <summary>Reads a formula; false where <see cref="Parse"/> would throw a <see cref="FormatException"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, MeasureSet? measures, [NotNullWhen(true)] out Formula? formula)
    {
        formula = null;
        if (text is null) return false;
        try
        {
            formula = Parse(text, measures);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public abstract bool Equals(Formula? other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Formula);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    private protected static IReadOnlyList<Measure> MeasuresOf(params ReadOnlySpan<Sum> sums)
    {
        var measures = new List<Measure>();
        foreach (Sum sum in sums)
        {
            foreach (SumTerm term in sum.TermSpan)
            {
                if (!measures.Contains(term.Measure)) measures.Add(term.Measure);
            }
        }

        return measures;
    }
}
