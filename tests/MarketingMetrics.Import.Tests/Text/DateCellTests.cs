using System.Globalization;
using System.Text;
using MarketingMetrics.Import.Text;

namespace MarketingMetrics.Import.Tests.Text;

public class DateCellTests
{
    [Theory]
    [InlineData("2026-10-31", 0, "2026-10-31")]
    [InlineData("20261031", 0, "2026-10-31")]
    [InlineData("2026-10-31T12:00:00", 0, "2026-10-31")]
    [InlineData("2015-09-30 18:42 +0000", 0, "2015-09-30")]
    [InlineData("2021-09-15 5:00:00", 0, "2021-09-15")]
    [InlineData("2023-11-11|01", 0, "2023-11-11")]
    [InlineData("1/23/2019 12:00:00 AM|11", 2, "2019-01-23")]
    [InlineData("3/4/2026", 1, "2026-04-03")]
    [InlineData("3/4/2026", 2, "2026-03-04")]
    [InlineData("27/2/2026", 1, "2026-02-27")]
    [InlineData("01.09.2026", 2, "2026-09-01")]
    [InlineData("8/30/25", 2, "2025-08-30")]
    [InlineData("July 8, 2025", 0, "2025-07-08")]
    [InlineData("27 January 2026", 0, "2026-01-27")]
    [InlineData("1 sept. 2026", 0, "2026-09-01")]
    [InlineData("1er février 2026", 0, "2026-02-01")]
    [InlineData("1. September 2026", 0, "2026-09-01")]
    [InlineData("1 de abril de 2025", 0, "2025-04-01")]
    [InlineData("3 de outubro de 2026", 0, "2026-10-03")]
    [InlineData("16 de febrero de 2026 0:00", 0, "2026-02-16")]
    [InlineData("Jun 09, 2018 09:30 pm", 0, "2018-06-09")]
    [InlineData("Mon, Apr 26, 2021 12:25", 0, "2021-04-26")]
    [InlineData("Tue, Feb 18, 2025", 0, "2025-02-18")]
    [InlineData("Mon Feb 17 2025", 0, "2025-02-17")]
    [InlineData("Jan 15, 2025, 11:22\u202FPM", 0, "2025-01-15")]
    public void TryRead_Date_GivesItsDay(string cell, int order, string day)
    {
        DateCell.TryRead(Encoding.UTF8.GetBytes(cell), (DateOrder)order, out DateOnly date).Should().BeTrue();

        date.Should().Be(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-13-45")]
    [InlineData("31/02/2026")]
    [InlineData("Campaign")]
    [InlineData("3/4/26/1")]
    [InlineData("12345678901")]
    [InlineData("February 30, 2026")]
    [InlineData("1850-01-01")]
    public void TryRead_NoDate_IsFalse(string cell) => DateCell.TryRead(Encoding.UTF8.GetBytes(cell), DateOrder.DayFirst, out _).Should().BeFalse();

    [Theory]
    [InlineData("July 8, 2025 - July 31, 2025", "2025-07-08/2025-07-31")]
    [InlineData("\"1 sept. 2026 - 2 sept. 2026\"", "2026-09-01/2026-09-02")]
    [InlineData("1. September 2026 - 2. September 2026", "2026-09-01/2026-09-02")]
    [InlineData("3 de outubro de 2026 - 5 de outubro de 2026", "2026-10-03/2026-10-05")]
    [InlineData("20260901-20260930", "2026-09")]
    [InlineData("2026-05-10 - 2026-05-30", "2026-05-10/2026-05-30")]
    [InlineData("1 Jan 2025-31 Dec 2025", "2025")]
    [InlineData("Aug 1, 2025-Aug 30, 2025", "2025-08-01/2025-08-30")]
    public void TryRead_Range_GivesItsPeriod(string line, string period)
    {
        PeriodText.TryRead(line, DateOrder.Unknown, out Period found).Should().BeTrue();

        found.ToString().Should().Be(period);
    }
}
