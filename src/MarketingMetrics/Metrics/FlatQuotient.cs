using MarketingMetrics.Facts;

namespace MarketingMetrics.Metrics;

/// <summary>
/// A quotient laid out for figures that are all known: its measures once each, and per side which of them are added with which coefficient.
/// What is missing, bounded or undefined takes the longer way through <see cref="SideSum"/>.
/// </summary>
internal sealed class FlatQuotient
{
    /// <summary>Formulas of more measures are rare and take the longer way.</summary>
    public const int MostMeasures = 8;

    private readonly Term[] _top;
    private readonly Term[] _bottom;
    private readonly decimal _factor;

    private FlatQuotient(Quotient quotient)
    {
        Measures = [.. quotient.Measures];
        _top = Terms(quotient.Numerator);
        _bottom = Terms(quotient.Denominator);
        First = Measures[0];
        Second = Measures[^1];
        IsPair = Measures.Length == 2 && _top.Length == 1 && _bottom.Length == 1 && !_bottom[0].HasFactor;
        HasFactor = _top[0].HasFactor;
        _factor = _top[0].Coefficient;
    }

    public Measure[] Measures { get; }

    public Measure First { get; }

    public Measure Second { get; }

    /// <summary>True for one measure over one other, the first maybe with a factor: what most metrics are.</summary>
    public bool IsPair { get; }

    /// <summary>True where the numerator of a pair has a factor.</summary>
    public bool HasFactor { get; }

    public static FlatQuotient? Of(Formula formula) => formula is Quotient quotient && quotient.Measures.Count <= MostMeasures ? new FlatQuotient(quotient) : null;

    /// <summary>Multiplies the numerator of a pair by its factor; false where a decimal cannot hold it.</summary>
    public bool TryMultiply(ref decimal numerator)
    {
        try
        {
            numerator *= _factor;
            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }

    public decimal Top(ReadOnlySpan<decimal> values) => Sum(_top, values);

    public decimal Bottom(ReadOnlySpan<decimal> values) => Sum(_bottom, values);

    private static decimal Sum(Term[] terms, ReadOnlySpan<decimal> values)
    {
        decimal sum = terms[0].HasFactor ? terms[0].Coefficient * values[terms[0].Index] : values[terms[0].Index];
        for (int i = 1; i < terms.Length; i++)
        {
            ref readonly Term term = ref terms[i];
            decimal value = values[term.Index];
            sum = term.IsMinus ? sum - value : sum + (term.HasFactor ? term.Coefficient * value : value);
        }

        return sum;
    }

    private Term[] Terms(Sum sum) => Array.ConvertAll(sum.TermSpan.ToArray(), term => new Term(Array.IndexOf(Measures, term.Measure), term.Coefficient));

    private readonly struct Term(int index, decimal coefficient)
    {
        public int Index { get; } = index;

        public decimal Coefficient { get; } = coefficient;

        public bool HasFactor { get; } = coefficient != 1m;

        public bool IsMinus { get; } = coefficient == -1m;
    }
}
