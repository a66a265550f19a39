using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class ShapleyTests
{
    [Theory]
    [InlineData("a", 4, "a > b", 6, "7 3")] // eeghor/mta tests
    [InlineData("a > b > c > d", 10, "a > a", 0, "2.5 2.5 2.5 2.5")] // eeghor/mta tests
    public void ShapleyConversions_PublishedPaths_MatchesPublishedValues(string first, decimal firstCount, string second, decimal secondCount, string expected)
    {
        AttributionResult result = PathTables.Of((first, firstCount, 0), (second, secondCount, 0)).Credit(AttributionModels.ShapleyConversions);

        result.Credits.Select(c => c.Conversions).Should().Equal(expected.Split(' ').Select(n => decimal.Parse(n, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void ShapleyRate_TwoChannels_MatchesPublishedRates()
    {
        // worked by hand: rates A 4 %, B 6 %, AB 12 % give A 5 %, B 7 %; 22 conversions are shared 5 to 7.
        AttributionResult result = PathTables.Of(("A", 4, 96), ("B", 6, 94), ("A > B", 12, 88)).Credit(AttributionModels.ShapleyRate());

        result.Shapley!.Values["A"].Should().BeApproximately(0.05, 1e-15);
        result.Shapley.Values["B"].Should().BeApproximately(0.07, 1e-15);
        result["A"].Conversions.Should().Be(9.166666666667m);
        result["B"].Conversions.Should().Be(12.833333333333m);
    }

    [Fact]
    public void ShapleyRate_SetWithoutPaths_TakesPooledRateWithin()
    {
        // A 4/100, B 6/100, ABC 3/20; AB pooled 10/200, AC 4/100, BC 6/100, C 0. Mean over the six orders, in fractions: 29/600, 41/600, 1/30.
        AttributionResult result = PathTables.Of(("A", 4, 96), ("B", 6, 94), ("C > B > A", 3, 17)).Credit(AttributionModels.ShapleyRate());

        result.Shapley!.Values["A"].Should().BeApproximately(29.0 / 600, 1e-15);
        result.Shapley.Values["B"].Should().BeApproximately(41.0 / 600, 1e-15);
        result.Shapley.Values["C"].Should().BeApproximately(1.0 / 30, 1e-15);
        result.Shapley.ErrorBound.Should().Be(0);
    }

    [Fact]
    public void ShapleyRate_ChannelThatLowersTheRate_GetsNoCreditAndKeepsItsValue()
    {
        // Rates a 50 %, ab 10 %, b unseen (0): a = (50 + 10) / 2 = 30 %, b = (0 + 10 - 50) / 2 = -20 %.
        AttributionResult result = PathTables.Of(("a", 50, 50), ("a > b", 10, 90)).Credit(AttributionModels.ShapleyRate());

        result.Shapley!.Values["b"].Should().BeApproximately(-0.2, 1e-15);
        result.Credits.Select(c => c.Conversions).Should().Equal(60, 0);
    }

    [Fact]
    public void Values_SampledOrders_LieWithinTheirBoundOfTheExactValues()
    {
        ConversionPaths paths = PathTables.Random(seed: 8, paths: 400, k: 10);
        double[] exact = ShapleyRateModel.Exact(paths.Columns, 10);

        double[] sampled = new SampledShapley(paths.Columns, 10).Values(seed: 42, permutations: 20_000, out double bound);

        bound.Should().BeInRange(1e-4, 0.02);
        sampled.Zip(exact).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= bound);
        sampled.Sum().Should().BeApproximately(exact.Sum(), 1e-12, "every order adds up to the worth of all");
    }

    [Fact]
    public void ShapleyRate_MoreThanTwentyChannels_SamplesRepeatablyAndConserves()
    {
        ConversionPaths paths = PathTables.Random(seed: 9, paths: 600, k: 25);

        AttributionResult first = paths.Credit(AttributionModels.ShapleyRate(seed: 7, permutations: 500));
        AttributionResult again = paths.Credit(AttributionModels.ShapleyRate(seed: 7, permutations: 500));
        AttributionResult other = paths.Credit(AttributionModels.ShapleyRate(seed: 8, permutations: 500));

        first.Shapley!.Permutations.Should().Be(500);
        first.Shapley.ErrorBound.Should().BePositive();
        first.Credits.Should().Equal(again.Credits);
        first.Credits.Should().NotEqual(other.Credits);
        first.Credits.Sum(c => c.Conversions).Should().Be(paths.TotalConversions);
    }

    [Fact]
    public void ShapleyRate_NoConversion_IsUnattributedWithReason()
    {
        ConversionPaths paths = new ConversionPathsBuilder().Add("a", 0, 12.5m, 3).Build();

        paths.Credit(AttributionModels.ShapleyRate()).Unattributed.Should().Equal(new Unattributed(UnattributedReason.NoShapleyValue, 0, 12.5m));
    }

    [Fact]
    public void ShapleyValues_FacebookOrganicLinkedin_MatchesPublished()
    {
        // tomgorb/misc, "Data Driven Attribution": cumulative worths; published .455, .205, .34.
        IReadOnlyDictionary<string, double> values = new CoalitionGame("F", "O", "L")
            .Worth(.2, "F").Worth(.1, "O").Worth(.17, "L").Worth(.47, "F", "O").Worth(.67, "F", "L").Worth(.27, "L", "O").Worth(1, "F", "L", "O")
            .ShapleyValues();

        values["F"].Should().BeApproximately(.455, 1e-15);
        values["O"].Should().BeApproximately(.205, 1e-15);
        values["L"].Should().BeApproximately(.34, 1e-15);
    }

    [Fact]
    public void ShapleyValues_GloveGame_GivesTheTextbookThirds()
    {
        // One left glove, two right gloves: 2/3, 1/6, 1/6.
        IReadOnlyDictionary<string, double> values = new CoalitionGame("L", "R1", "R2").Worth(1, "L", "R1").Worth(1, "L", "R2").Worth(1, "L", "R1", "R2").ShapleyValues();

        values["L"].Should().BeApproximately(2.0 / 3, 1e-15);
        values["R1"].Should().BeApproximately(1.0 / 6, 1e-15);
        values["R2"].Should().BeApproximately(1.0 / 6, 1e-15);
    }

    [Fact]
    public void CoalitionGame_WrongUse_ThrowsWithTheName()
    {
        FluentActions.Invoking(() => new CoalitionGame("a").Worth(1, "b")).Should().Throw<ArgumentException>().WithMessage("*'b'*");
        FluentActions.Invoking(() => new CoalitionGame("a", "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CoalitionGame("a").Worth(1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CoalitionGame("a").Worth(double.NaN, "a")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CoalitionGame([.. Enumerable.Range(0, 21).Select(i => "p" + i)])).Should().Throw<ArgumentException>();
    }
}
