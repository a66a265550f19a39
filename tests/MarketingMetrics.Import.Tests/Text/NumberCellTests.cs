using System.Globalization;
using System.Text;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Tests.Text;

public class NumberCellTests
{
    [Theory]
    [InlineData("0", '.', "0")]
    [InlineData("18257.62", '.', "18257.62")]
    [InlineData("1,020,000", '.', "1020000")]
    [InlineData("1,23,456.50", '.', "123456.50")]
    [InlineData("1.234,56", ',', "1234.56")]
    [InlineData("12\u202F345", ',', "12345")]
    [InlineData("1\u00A0240,5", ',', "1240.5")]
    [InlineData("1'234.5", '.', "1234.5")]
    [InlineData("7.48E-6", '.', "0.00000748")]
    [InlineData("1e3", '.', "1000")]
    [InlineData("-12.5", '.', "-12.5")]
    [InlineData("−12", '.', "-12")]
    [InlineData("€1,622.60", '.', "1622.60")]
    [InlineData("$0.09", '.', "0.09")]
    [InlineData("R$ 10,50", ',', "10.50")]
    [InlineData("12,50 €", ',', "12.50")]
    [InlineData("350 (35.18%)", '.', "350")]
    [InlineData("1.4174757281553398", '.', "1.4174757281553398")]
    [InlineData("0.05000000074505806", '.', "0.05000000074505806")]
    [InlineData(".5", '.', "0.5")]
    [InlineData("424.0", '.', "424.0")]
    public void Read_Number_GivesItsExactValue(string cell, char point, string value)
    {
        var number = NumberCell.Read(Encoding.UTF8.GetBytes(cell), point);

        number.Kind.Should().Be(NumberCellKind.Value);
        number.Value.Should().Be(decimal.Parse(value, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2.81%", "2.81", nameof(NumberCellKind.Value))]
    [InlineData("6,667\u00A0%", "6667", nameof(NumberCellKind.Value))]
    [InlineData("< 10%", "10", nameof(NumberCellKind.Below))]
    [InlineData("> 90%", "90", nameof(NumberCellKind.Above))]
    public void Read_PercentSign_IsKept(string cell, string value, string kind)
    {
        var number = NumberCell.Read(Encoding.UTF8.GetBytes(cell), '.');

        (number.Kind.ToString(), number.Value, number.IsPercent).Should().Be((kind, decimal.Parse(value, CultureInfo.InvariantCulture), true));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" --")]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("∞")]
    [InlineData("(not set)")]
    public void Read_Placeholder_IsMissing(string cell) => NumberCell.Read(Encoding.UTF8.GetBytes(cell), '.').Kind.Should().Be(NumberCellKind.Missing);

    [Theory]
    [InlineData("ten")]
    [InlineData("1,5")]
    [InlineData("1.234.567")]
    [InlineData("12,34")]
    [InlineData("1.2.3")]
    [InlineData("1-2")]
    [InlineData("%")]
    [InlineData("<")]
    [InlineData("1e99")]
    [InlineData(",5")]
    [InlineData("$")]
    public void Read_AnythingElse_IsUnreadable(string cell) => NumberCell.Read(Encoding.UTF8.GetBytes(cell), '.').Kind.Should().Be(NumberCellKind.Unreadable);

    [Theory]
    [InlineData("1.5", 1, 0, 0)]
    [InlineData("1,5", 0, 1, 0)]
    [InlineData("1,234.5", 1, 0, 0)]
    [InlineData("1.234,5", 0, 1, 0)]
    [InlineData("1,234,567", 1, 0, 0)]
    [InlineData("0.123", 1, 0, 0)]
    [InlineData("1.234", 0, 0, 1)]
    [InlineData("12,345", 0, 0, 1)]
    [InlineData("1.2345", 1, 0, 0)]
    [InlineData("1234.567", 1, 0, 0)]
    [InlineData("42", 0, 0, 0)]
    public void Look_Cell_CountsWhatItProves(string cell, int point, int comma, int ambiguous)
    {
        var evidence = new SeparatorEvidence();
        evidence.Look(Encoding.UTF8.GetBytes(cell), isWhole: false);

        (evidence.Point, evidence.Comma, evidence.Ambiguous).Should().Be((point, comma, ambiguous));
    }
}
