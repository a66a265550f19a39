using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class FactColumnWriterTests
{
    private static readonly MeasurementBasis Basis = new("shop");

    private static string Total(FactTable facts, Measure measure) => facts.During(Period.Month(2026, 10)).Totals(measure).Total.ToString();

    // Each line by hand: digits and decimals of the cells, and their sum.
    [Theory]
    [InlineData("revenue 19.80 EUR", 1250L, 2, 73L, 1)]
    [InlineData("revenue 12.50 EUR", 1250L, 2, 0L, 5)]
    [InlineData("revenue 1,012.50 EUR", 1250L, 2, 1000L, 0)]
    [InlineData("revenue -0.50 EUR", -500L, 3, 0L, 0)]
    [InlineData("revenue 3.00 EUR", 1000000L, 6, 2000000L, 6)]
    public void Set_DigitsAndDecimals_AddExactly(string sum, long one, int oneDecimals, long two, int twoDecimals)
    {
        var builder = new FactTableBuilder(Basis) { Currency = Currency.Parse("EUR") };
        FactMeasureWriter revenue = builder.WriterOf(Measure.Revenue);
        foreach ((long digits, int decimals) in new[] { (one, oneDecimals), (two, twoDecimals) })
        {
            builder.BeginRow(new DateOnly(2026, 10, 1));
            revenue.Set(digits, decimals);
            builder.EndRow();
        }

        Total(builder.Build(), Measure.Revenue).Should().Be(sum);
    }

    [Fact]
    public void Set_MoreThanNineDecimals_IsRoundedAndSaid()
    {
        var builder = new FactTableBuilder(Basis);
        builder.BeginRow(new DateOnly(2026, 10, 1));
        builder.WriterOf(Measure.Orders).Set(12_345_678_901, 10);
        builder.EndRow();

        FactTable facts = builder.Build();

        facts.Caveats.Should().ContainSingle().Which.Code.Should().Be("VALUE_ROUNDED");
        facts.During(Period.Month(2026, 10)).Totals(Measure.Orders).Total[Measure.Orders].Value.Should().Be(1.23456789m);
    }

    [Fact]
    public void Build_ThenFurtherRows_LeavesTheFirstTableAsItWas()
    {
        var builder = new FactTableBuilder(Basis);
        builder.Reserve(2);
        FactMeasureWriter orders = builder.WriterOf(Measure.Orders);
        FactDimensionWriter channel = builder.WriterOf(Dimension.Channel);
        Add(3);
        Add(4);
        FactTable first = builder.Build();
        Add(500);
        builder.BeginRow(new DateOnly(2026, 10, 1)).Set(Measure.Orders, 0.25m).EndRow();

        Total(first, Measure.Orders).Should().Be("orders 7");
        Total(builder.Build(), Measure.Orders).Should().Be("orders 507.25");

        void Add(long count)
        {
            builder.BeginRow(new DateOnly(2026, 10, 1));
            channel.Set(channel.CodeOf("Email"));
            orders.Set(count, 0);
            builder.EndRow();
        }
    }

    [Fact]
    public void Set_WrongUse_SaysWhatIsWrong()
    {
        var builder = new FactTableBuilder(Basis);
        FactMeasureWriter orders = builder.WriterOf(Measure.Orders);
        FactDimensionWriter channel = builder.WriterOf(Dimension.Channel);

        FluentActions.Invoking(() => orders.Set(1, 0)).Should().Throw<InvalidOperationException>().WithMessage("*BeginRow*");
        builder.BeginRow(new DateOnly(2026, 10, 1));
        FluentActions.Invoking(() => channel.Set(7)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*'channel'*CodeOf*");
        FluentActions.Invoking(() => orders.Set(1, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => builder.WriterOf(Dimension.Currency)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => builder.Reserve(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
