using System.Text;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Tests.Text;

public class CsvRowsTests
{
    // The lines in the comments: a 1, b 2, an empty 3, c 4 to 6, d 7, f 9.
    [Theory]
    [InlineData("a,1\nb,2\n\n\"c\nc\nc\",3\nd,4\n\nf,5")]
    [InlineData("a,1\r\nb,2\r\n\r\n\"c\r\nc\r\nc\",3\r\nd,4\r\n\r\nf,5\r\n")]
    [InlineData("a,1\rb,2\r\r\"c\rc\rc\",3\rd,4\r\rf,5\r")]
    [InlineData("\uFEFFa,1\nb,2\n\n\"c\r\nc\rc\",3\r\nd,4\n\r\nf,5")]
    public void Line_AnyLineEnds_IsWhereTheRowBegins(string text)
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode })
        {
            byte[] bytes = encoding.GetBytes(text);
            using var rows = new CsvRows(() => new MemoryStream(bytes), encoding, ',', lineBreaksInQuotes: true, 1 << 20, 100);
            var lines = new List<long>();
            while (rows.Read()) lines.Add(rows.Line);

            lines.Should().Equal(1, 2, 4, 7, 9);
        }
    }

    [Fact]
    public void Line_AskedOnceFarBehind_IsCountedFromTheStart()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 50_000).Select(line => $"{line},\"x\"\r\n")));
        using var rows = new CsvRows(() => new MemoryStream(bytes), Encoding.UTF8, ',', lineBreaksInQuotes: true, 1 << 20, 100);
        while (rows.Read() && rows.Text(0) != "49999")
        {
        }

        rows.Line.Should().Be(49_999);
    }

    [Fact]
    public void LineAt_PlacesInAnyOrder_AreCountedAnew()
    {
        using var lines = new LineCounter(() => new MemoryStream("a\r\nb\r\nc\r\n"u8.ToArray()));

        new[] { lines.LineAt(6), lines.LineAt(0), lines.LineAt(2), lines.LineAt(3), lines.LineAt(9) }.Should().Equal(3L, 1L, 2L, 2L, 4L);
    }
}
