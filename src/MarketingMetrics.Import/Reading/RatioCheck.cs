using System.Globalization;
using MarketingMetrics.Facts;
using MarketingMetrics.Import.Layouts;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Reading;

/// <summary>Compares a reported ratio with the quotient of its parts, row by row, as far as the rounding of both allows.</summary>
internal sealed class RatioCheck
{
    private static readonly double[] Units = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12];

    private readonly MappedColumn _column;
    private readonly NumberReader _reader;
    private readonly (int At, double Factor)[] _numerator;
    private readonly (int At, double Factor)[] _denominator;
    private readonly bool _isQuotient;
    private long _differences;
    private long _firstLine;
    private string _first = "";

    private RatioCheck(MappedColumn column, char point, (int, double)[] numerator, (int, double)[] denominator)
    {
        _column = column;
        _reader = new NumberReader(point);
        _numerator = numerator;
        _denominator = denominator;
        _isQuotient = numerator is [(_, > 0)] && denominator is [(_, > 0)];
    }

    /// <summary>Null where the file lacks one of the parts.</summary>
    public static RatioCheck? Create(MappedColumn column, char point, MappedColumn[] measures)
    {
        (int At, double Factor)[] numerator = Parts(column.Check!.Numerator, measures);
        (int At, double Factor)[] denominator = Parts(column.Check.Denominator, measures);
        return numerator.Concat(denominator).All(part => part.At >= 0) ? new RatioCheck(column, point, numerator, denominator) : null;
    }

    /// <param name="rows">The rows.</param>
    /// <param name="row">The bytes of the present one.</param>
    /// <param name="cells">Its measures.</param>
    public void Look(RowSource rows, ReadOnlySpan<byte> row, NumberCell[] cells)
    {
        NumberCell reported = _reader.Read(row, rows.Cell(_column.At));
        if (reported.Kind != NumberCellKind.Value) return;
        if (_isQuotient && IsEqual(reported, cells[_numerator[0].At], cells[_denominator[0].At])) return;
        if (!TrySum(_numerator, cells, out double numerator, out double numeratorSlack) || !TrySum(_denominator, cells, out double denominator, out double denominatorSlack) || denominator == 0) return;
        double scale = ScaleOf(reported);
        double computed = numerator / denominator;
        // A whole unit of the last place, because some platforms cut digits off instead of rounding them; and single precision, because some store it.
        double slack = (1.0000001 * scale * Unit(Decimals(reported))) + (Math.Abs(computed) * 1e-6)
            + (numeratorSlack + (Math.Abs(computed) * denominatorSlack)) / Math.Max(Math.Abs(denominator) - denominatorSlack, 1e-9);
        if (Math.Abs(((reported.IsBig ? (double)reported.Value : reported.Digits * Unit(reported.Decimals)) * scale) - computed) <= slack) return;
        if (_differences++ > 0) return;
        _firstLine = rows.Line;
        _first = string.Create(CultureInfo.InvariantCulture, $"{rows.Text(_column.At)} reported, {_column.Check} = {computed / scale:0.######}{(scale == 0.01 ? " %" : "")}");
    }

    // Nearly every row: without a division, and within less than what is allowed for.
    private bool IsEqual(in NumberCell reported, in NumberCell numerator, in NumberCell denominator)
    {
        if (!numerator.IsEveryday || !denominator.IsEveryday || denominator.Digits <= 0 || reported.IsBig || reported.Decimals >= Units.Length) return false;
        double unit = ScaleOf(reported) * Units[reported.Decimals];
        double above = _numerator[0].Factor * numerator.Digits * Unit(numerator.Decimals);
        double below = _denominator[0].Factor * denominator.Digits * Unit(denominator.Decimals);
        return Math.Abs((reported.Digits * unit * below) - above) <= unit * below;
    }

    private double ScaleOf(in NumberCell reported) => reported.IsPercent || _column.Layout.Unit == CellUnit.Percent ? 0.01 : _column.Layout.Unit == CellUnit.Micros ? 1e-6 : 1;

    // A table that a program saved again holds 0.1667 as 0.16670000000000001.
    private static int Decimals(NumberCell cell)
    {
        if (cell.Decimals <= 12) return cell.Decimals;
        return (Math.Round(cell.Value, 12) / 1.0000000000000000000000000000m).Scale;
    }

    public void Close(ProblemLog log)
    {
        if (_differences == 0) return;
        string more = _differences == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {_differences - 1:N0} more rows)");
        log.Add(_firstLine, _column.Header, _first + more, ImportProblemReason.RatioDiffers, ImportProblemSeverity.Info);
    }

    private static double Unit(int decimals) => decimals < Units.Length ? Units[decimals] : Math.Pow(10, -decimals);

    private static (int, double)[] Parts(Sum sum, MappedColumn[] measures) =>
        [.. sum.Terms.Select(term => (Array.FindIndex(measures, column => column.Measure == term.Measure && column.Layout.Times is null), (double)term.Coefficient))];

    private static bool TrySum((int At, double Factor)[] parts, NumberCell[] cells, out double sum, out double slack)
    {
        sum = 0;
        slack = 0;
        foreach ((int at, double factor) in parts)
        {
            if (cells[at].Kind != NumberCellKind.Value) return false;
            double unit = Unit(cells[at].Decimals);
            sum += factor * (cells[at].IsBig ? (double)cells[at].Value : cells[at].Digits * unit);
            if (cells[at].Decimals > 0) slack += Math.Abs(factor) * unit / 2;
        }

        return true;
    }
}
