using System.Globalization;

namespace MarketingMetrics.Facts;

/// <summary>
/// Recursive descent over <c>sum ('/' sum)?</c>. Every sub-expression is a number or a sum of measures, so nonsense such as a measure
/// times a measure is refused where it stands.
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
        try
        {
            Formula formula = TryReadReported() ?? ReadSumOrQuotient();
            SkipBlanks();
            return _at == _text.Length ? formula : throw Wrong(_at, $"unexpected '{_text[_at]}'");
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw Wrong(_at, error.Message);
        }
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

    private Formula ReadSumOrQuotient()
    {
        (Sum? numerator, _) = ReadAddition();
        if (numerator is null) throw Wrong(0, "a formula names at least one measure");
        if (!TryTake('/')) return numerator.IsAdditive ? Formula.Total(numerator) : throw Wrong(0, $"{numerator} is not additive; write reported({numerator})");
        (Sum? denominator, _) = ReadProduct();
        return denominator is null ? throw Wrong(_at, "a measure expected after '/'") : numerator / denominator;
    }

    private (Sum? Sum, decimal Number) ReadAddition()
    {
        (Sum? sum, decimal number) = ReadProduct();
        while (true)
        {
            SkipBlanks();
            int start = _at;
            bool add = TryTake('+');
            if (!add && !TryTake('-')) return (sum, number);
            (Sum? nextSum, decimal nextNumber) = ReadProduct();
            if (sum is null != nextSum is null) throw Wrong(start, "a number and a measure cannot be added");
            if (sum is null) number = add ? number + nextNumber : number - nextNumber;
            else sum = add ? sum + nextSum! : sum - nextSum!;
        }
    }

    private (Sum? Sum, decimal Number) ReadProduct()
    {
        (Sum? sum, decimal number) = ReadFactor();
        while (true)
        {
            SkipBlanks();
            int start = _at;
            if (TryTake('*'))
            {
                (Sum? nextSum, decimal nextNumber) = ReadFactor();
                if (sum is not null && nextSum is not null) throw Wrong(start, "a measure cannot be multiplied by a measure");
                (sum, number) = sum is null && nextSum is null ? (null, number * nextNumber) : ((sum ?? nextSum)! * (sum is null ? number : nextNumber), 0m);
            }
            else if (_at < _text.Length && _text[_at] == '/' && TryReadNumberDivisor(out decimal divisor))
            {
                if (divisor == 0m) throw Wrong(start, "division by zero");
                (sum, number) = sum is null ? (null, number / divisor) : (sum / divisor, 0m);
            }
            else
            {
                return (sum, number);
            }
        }
    }

    // A '/' before a number scales the sum; before a measure it begins the denominator and is left to the caller.
    private bool TryReadNumberDivisor(out decimal divisor)
    {
        int start = _at++;
        SkipBlanks();
        if (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.'))
        {
            divisor = ReadNumber();
            SkipBlanks();
            if (_at >= _text.Length || _text[_at] != '*') return true;
        }

        divisor = 0m;
        _at = start;
        return false;
    }

    private (Sum? Sum, decimal Number) ReadFactor()
    {
        if (++_depth > DeepestNesting) throw Wrong(_at, "the formula is nested too deeply");
        try
        {
            SkipBlanks();
            if (_at >= _text.Length) throw Wrong(_at, "a measure or a number expected");
            if (TryTake('-'))
            {
                (Sum? sum, decimal number) = ReadFactor();
                return sum is null ? (null, -number) : (-1m * sum, 0m);
            }

            if (TryTake('('))
            {
                (Sum? Sum, decimal Number) inner = ReadAddition();
                return TryTake(')') ? inner : throw Wrong(_at, "')' expected");
            }

            if (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.') return (null, ReadNumber());
            return (ReadMeasure(), 0m);
        }
        finally
        {
            _depth--;
        }
    }

    private decimal ReadNumber()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        return decimal.TryParse(_text[start.._at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw Wrong(start, $"'{_text[start.._at]}' is not a number");
    }

    private Measure ReadMeasure()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_')) _at++;
        string key = _text[start.._at].ToString();
        if (key.Length == 0) throw Wrong(start, $"a measure expected, found '{(_at < _text.Length ? _text[_at] : ' ')}'");
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

    private readonly FormatException Wrong(int at, string reason)
    {
        string shown = _text.Length <= 80 ? _text.ToString() : _text[..80].ToString() + "...";
        return new FormatException($"Formula '{shown}', character {at + 1}: {reason}.");
    }
}
