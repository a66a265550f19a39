using System.Text;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Tests.Text;

public class NumberReaderTests
{
    private const string Before = "2026-10-31,Campaign,";

    [Theory]
    [InlineData("0", 0L, 0, false)]
    [InlineData("18257.62", 1825762L, 2, false)]
    [InlineData("1,020,000", 1020000L, 0, false)]
    [InlineData("1,234", 1234L, 0, false)]
    [InlineData("1.234", 1234L, 3, false)]
    [InlineData("46,168.5", 461685L, 1, false)]
    [InlineData("1,286,580.75", 128658075L, 2, false)]
    [InlineData("135.98%", 13598L, 2, true)]
    [InlineData("1,000%", 1000L, 0, true)]
    [InlineData("999999999999999", 999999999999999L, 0, false)]
    public void TryPlain_PlainNumber_GivesItsDigits(string cell, long digits, int decimals, bool isPercent)
    {
        if (!System.Runtime.Intrinsics.X86.Sse41.IsSupported) return;
        byte[] row = Encoding.UTF8.GetBytes(Before + cell + ",1");

        new NumberReader('.').TryPlain(row, row.AsSpan(Before.Length, cell.Length), out NumberCell number).Should().BeTrue();

        (number.Digits, number.Decimals, number.IsPercent).Should().Be((digits, decimals, isPercent));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".5")]
    [InlineData(",123")]
    [InlineData("1,23")]
    [InlineData("1234,567")]
    [InlineData("1,2345")]
    [InlineData("12.34.56")]
    [InlineData("1;234")]
    [InlineData("%")]
    [InlineData("-12")]
    [InlineData(" --")]
    [InlineData("< 10%")]
    [InlineData("1e3")]
    [InlineData("1234567890123456")]
    public void TryPlain_AnythingElse_IsLeftToTheGeneralWay(string cell)
    {
        byte[] row = Encoding.UTF8.GetBytes(Before + cell + ",1");

        new NumberReader('.').TryPlain(row, row.AsSpan(Before.Length, cell.Length), out _).Should().BeFalse();
    }

    // What stands before and behind a cell must not matter, nor what was read before it.
    [Fact]
    public void Read_RandomCells_AreReadAsWithoutTheirRow()
    {
        var random = new Random(20261122);
        foreach (char point in ".,")
        {
            var reader = new NumberReader(point);
            for (int i = 0; i < 200_000; i++)
            {
                byte[] row = new byte[random.Next(1, 60)];
                for (int at = 0; at < row.Length; at++) row[at] = (byte)"0123456789012345678901234567890123456789..,,,%- <\"x"[random.Next(50)];
                int start = random.Next(row.Length), length = random.Next(Math.Min(20, row.Length - start + 1));
                ReadOnlySpan<byte> cell = row.AsSpan(start, length);

                NumberCell read = reader.Read(row, cell);

                var alone = NumberCell.Read(cell.ToArray(), point);
                if (read.Kind != alone.Kind || read.Decimals != alone.Decimals || read.IsPercent != alone.IsPercent || read.Value != alone.Value)
                    Encoding.UTF8.GetString(cell).Should().Be($"read as {alone.Kind} {alone.Value}", "it was read as {0} {1}", read.Kind, read.Value);
            }
        }
    }

    [Fact]
    public void Read_CellOutsideItsRow_IsReadAlone()
    {
        NumberCell number = new NumberReader('.').Read("12345678901234567890"u8.ToArray(), "1,234.5"u8.ToArray());

        number.Value.Should().Be(1234.5m);
    }
}
