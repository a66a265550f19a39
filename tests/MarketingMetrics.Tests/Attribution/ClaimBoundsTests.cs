using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class ClaimBoundsTests
{
    [Fact]
    public void From_ThreePlatformsOverclaim_MatchesPublishedExcess()
    {
        // ruleranalytics.com, conversion duplication: 80 + 65 + 30 claimed, 95 real: +84.2 %.
        ClaimBounds bounds = Bounds(95, 0, 80, 65, 30);

        bounds.Claimed.Should().Be(175);
        bounds.OverClaim.Should().BeApproximately(0.842105m, 0.000001m);
        bounds.Excess.Should().Be(80);
        bounds.ToString().Should().StartWith("175 claimed, 95 real: over-claim +84.2 %");
    }

    [Fact]
    public void OverClaim_SecondPublishedCase_Matches() =>
        Bounds(290, 0, 200, 175, 80).OverClaim.Should().BeApproximately(0.569m, 0.0005m); // pantosource.com: +56.9 %

    [Theory]
    [InlineData(95, 0, "0-80 0-65 0-30")] // the others alone could account for every sale
    [InlineData(150, 0, "55-80 40-65 5-30")] // 150 - (65 + 30), 150 - (80 + 30), 150 - (80 + 65)
    [InlineData(150, 20, "35-80 20-65 0-30")] // 20 of them come from elsewhere
    [InlineData(50, 0, "0-50 0-50 0-30")] // nobody can have made more than there was
    [InlineData(175, 0, "80-80 65-65 30-30")] // every sale claimed exactly once
    [InlineData(176, 0, "0-80 0-65 0-30")] // a sale without a claimant refutes the assumption
    [InlineData(0, 0, "0-0 0-0 0-0")]
    public void From_RealTotal_BoundsEachChannel(int real, int elsewhere, string expected)
    {
        ClaimBounds bounds = Bounds(real, elsewhere, 80, 65, 30);

        string.Join(' ', bounds.Channels.Select(c => $"{c.Lower}-{c.Upper}")).Should().Be(expected);
        bounds.Unclaimed.Should().Be(Math.Max(0, real - elsewhere - 175));
    }

    [Fact]
    public void From_EveryTrueSplitThatMeetsTheAssumptions_LiesWithinTheBounds()
    {
        // All ways to share 12 sales among claims of 7, 5 and 4 with nobody above the claim.
        ClaimBounds bounds = Bounds(12, 0, 7, 5, 4);
        var splits = (from a in Enumerable.Range(0, 8) from b in Enumerable.Range(0, 6) let c = 12 - a - b where c is >= 0 and <= 4 select new[] { a, b, c }).ToList();

        for (int i = 0; i < 3; i++)
            (splits.Min(s => s[i]), splits.Max(s => s[i])).Should().Be(((int)bounds.Channels[i].Lower, (int)bounds.Channels[i].Upper), "the bounds are met, not only kept");
    }

    [Fact]
    public void ClaimRatio_NothingSold_IsUndefined()
    {
        ClaimBounds bounds = Bounds(0, 0, 3);

        bounds.ClaimRatio.Should().BeNull();
        bounds.OverClaim.Should().BeNull();
        bounds.ToString().Should().Contain("no real sale");
    }

    [Fact]
    public void From_WrongUse_ThrowsWithTheName()
    {
        FluentActions.Invoking(() => ClaimBounds.From(new Dictionary<string, decimal> { ["meta"] = -1 }, 5)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*'meta'*");
        FluentActions.Invoking(() => ClaimBounds.From(new Dictionary<string, decimal>(), 5)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Bounds(5, 6, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Bounds(-1, 0, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ClaimBounds Bounds(decimal real, decimal elsewhere, params decimal[] claims) =>
        ClaimBounds.From(claims.Select((claim, i) => KeyValuePair.Create("channel " + (char)('a' + i), claim)).ToDictionary(), real, elsewhere);
}
