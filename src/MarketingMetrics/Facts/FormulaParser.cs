using System.Globalization;

namespace MarketingMetrics.Facts;

/// <summary>
/// Recursive descent with the usual precedence. Every part is a number, a sum or a quotient of sums, so that nonsense such as a measure
/// times a measure, or <c>a - b / a</c> written for <c>(a - b) / a</c>, is refused where it stands.
/// </summary>
internal ref struct FormulaParser
{
    private const int LongestText = 1000;
    private const int DeepestNesting = 20;

    private readonly ReadOnlySpan<char> _text;
    private readonly MeasureSet _measures;
    private int _at;
    private int _depth;

    public FormulaParser(ReadOnlySpan<char> text, MeasureSet measures)
    {
        _text = text;
        _measures = measures;
        if (text.Length > LongestText) throw Wrong(LongestText, $"a formula has at most {LongestText} characters");
    }

    public Formula Read()
    {
        Formula formula = TryReadReported() ?? ReadComputed();
        SkipBlanks();
        return _at == _text.Length ? formula : throw Wrong(_at, $"unexpected '{_text[_at]}'");
    }

    private Formula? TryReadReported()
    {
        SkipBlanks();
        if (!_text[_at..].StartsWith("reported", StringComparison.Ordinal)) return null;
        int start = _at;
        _at += "reported".Length;
        if (!TryTake('('))
        {
            _at = start;
            return null;
        }

        SkipBlanks();
        Measure measure = ReadMeasure();
        return TryTake(')') ? Formula.AsReported(measure) : throw Wrong(_at, "')' expected");
    }

    private Formula ReadComputed()
    {
        Part part = ReadAddition();
        if (part.Denominator is { } denominator) return part.Numerator! / denominator;
        Sum sum = part.Numerator ?? throw Wrong(0, "a formula names at least one measure");
        return sum.IsAdditive ? Formula.Total(sum) : throw Wrong(0, sum.Terms.Length == 1
            ? $"{sum} is not additive; write reported({sum.Terms[0].Measure})"
            : $"{sum} adds distinct counts, which have no total; write it above or below a line");
    }

    private Part ReadAddition()
    {
        Part sum = ReadProduct();
        while (true)
        {
            SkipBlanks();
            int start = _at;
            bool add = TryTake('+');
            if (!add && !TryTake('-')) return sum;
            sum = Add(start, sum, ReadProduct(), add ? 1m : -1m);
        }
    }

    private readonly Part Add(int at, Part left, Part right, decimal sign)
    {
        if (left.Denominator is not null || right.Denominator is not null)
            throw Wrong(at, "a quotient cannot be added; put parentheses round the sum above or below the line, such as (sessions - engaged_sessions) / sessions");
        if (left.IsNumber != right.IsNumber) throw Wrong(at, "a number and a measure cannot be added");
        if (left.IsNumber) return new Part(Number: Checked(at, () => left.Number + (sign * right.Number)));
        string? problem = null;
        Sum? sum = Checked(at, () => Sum.TryCombine(left.Numerator!, right.Numerator!, sign, out problem));
        return sum is not null ? new Part(sum) : throw Wrong(at, problem!.TrimEnd('.'));
    }

    private Part ReadProduct()
    {
        Part product = ReadFactor();
        while (true)
        {
            SkipBlanks();
            int start = _at;
            bool multiply = TryTake('*');
            if (!multiply && !TryTake('/')) return product;
            Part factor = ReadFactor();
            product = multiply ? Multiply(start, product, factor) : Divide(start, product, factor);
        }
    }

    private readonly Part Multiply(int at, Part left, Part right)
    {
        if (!left.IsNumber && !right.IsNumber) throw Wrong(at, "a measure cannot be multiplied by a measure");
        if (left.IsNumber && right.IsNumber) return new Part(Number: Checked(at, () => left.Number * right.Number));
        return Scale(at, left.IsNumber ? right : left, left.IsNumber ? left.Number : right.Number, divide: false);
    }

    private readonly Part Divide(int at, Part left, Part right)
    {
        if (right.Denominator is not null || (left.Denominator is not null && !right.IsNumber)) throw Wrong(at, "a formula has at most one quotient of measures");
        if (!right.IsNumber) return left.IsNumber ? throw Wrong(at, "a measure expected before '/'") : left with { Denominator = right.Numerator };
        if (right.Number == 0m) throw Wrong(at, "division by zero");
        return left.IsNumber ? new Part(Number: Checked(at, () => left.Number / right.Number)) : Scale(at, left, right.Number, divide: true);
    }

    private readonly Part Scale(int at, Part part, decimal number, bool divide)
    {
        try
        {
            return part with { Numerator = divide ? part.Numerator! / number : number * part.Numerator! };
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw Wrong(at, "a factor is zero, too large or too small");
        }
    }

    private Part ReadFactor()
    {
        if (++_depth > DeepestNesting) throw Wrong(_at, "the formula is nested too deeply");
        SkipBlanks();
        if (_at >= _text.Length) throw Wrong(_at, "a measure or a number expected");
        int start = _at;
        Part factor;
        if (TryTake('-')) factor = Multiply(start, new Part(Number: -1m), ReadFactor());
        else if (TryTake('('))
        {
            factor = ReadAddition();
            if (!TryTake(')')) throw Wrong(_at, "')' expected");
        }
        else factor = char.IsAsciiDigit(_text[_at]) || _text[_at] == '.' ? new Part(Number: ReadNumber()) : new Part(ReadMeasure());
        _depth--;
        return factor;
    }

    private decimal ReadNumber()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        return decimal.TryParse(_text[start.._at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw Wrong(start, $"'{Shown(_text[start.._at])}' is not a number");
    }

    private Measure ReadMeasure()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_')) _at++;
        string key = _text[start.._at].ToString();
        if (key.Length == 0) throw Wrong(start, _at < _text.Length ? $"a measure or a number expected, found '{_text[_at]}'" : "a measure or a number expected");
        return _measures.TryGet(key, out Measure? measure) ? measure : throw Wrong(start, _measures.Unknown(key));
    }

    private bool TryTake(char wanted)
    {
        SkipBlanks();
        if (_at >= _text.Length || _text[_at] != wanted) return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    private readonly T Checked<T>(int at, Func<T> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw Wrong(at, "a number is too large");
        }
    }

    private readonly FormatException Wrong(int at, string reason) => new($"Formula '{Shown(_text)}', character {at + 1}: {reason}.");

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= 80 ? text.ToString() : text[..80].ToString() + "...";

    // A number, a sum, or (with a denominator) a quotient.
    private readonly record struct Part(Sum? Numerator = null, Sum? Denominator = null, decimal Number = 0m)
    {
        public bool IsNumber => Numerator is null;
    }
}
