using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class RuleModelTests
{
    public static TheoryData<AttributionModel, string, string> Published => new()
    {
        // eeghor/mta @a554d3e tests: direct(2), search>email(3), search>social>email(5); order direct, email, search, social.
        { AttributionModels.FirstTouch, "2 0 8 0", "eeghor" },
        { AttributionModels.LastTouch, "2 8 0 0", "eeghor" },
        { AttributionModels.Linear, "2 3.166666666667 3.166666666667 1.666666666667", "eeghor" },
        { AttributionModels.PositionBased(), "2 3.5 3.5 1", "eeghor" },
        { AttributionModels.LinearByChannel, "2 3.166666666667 3.166666666667 1.666666666667", "eeghor" },

        // By hand: ranks 1,2 of 3 conversions and 1,2,3 of 5: email 2 + 2.5, search 1 + 5/6, social 5/3.
        { AttributionModels.RankDecay, "2 4.5 1.833333333333 1.666666666667", "hand" },

        // By hand: factor 1/2 gives 1/3, 2/3 and 1/7, 2/7, 4/7: email 2 + 20/7, search 1 + 5/7, social 10/7.
        { AttributionModels.StepDecay(), "2 4.857142857143 1.714285714286 1.428571428571", "hand" },
        { AttributionModels.LastExcluding("email"), "2 0 3 5", "hand" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Credit_EeghorPaths_MatchesPublishedCredits(AttributionModel model, string expected, string source)
    {
        AttributionResult result = PathTables.DirectSearchEmailSocial().Credit(model);

        result.Credits.Select(credit => credit.Label).Should().Equal("direct", "email", "search", "social");
        double[] numbers = [.. expected.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
        result.Conversions().Zip(numbers).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-11, source);
        result.Credits.Sum(credit => credit.Conversions).Should().Be(10m);
    }

    [Theory]
    [InlineData("a > a > b", 4, 2, 3, 3)] // adjacent repeat: 4/2 per touch, 3/3 per channel [EEG]
    [InlineData("a > b > a", 4, 2, 3, 3)] // repeat further on
    public void Linear_RepeatedChannel_CountsPerTouchOrPerChannel(string path, int a, int b, int aDistinct, int bDistinct)
    {
        ConversionPaths paths = PathTables.Of((path, 6, 0));

        paths.Credit(AttributionModels.Linear).Credits.Select(c => c.Conversions).Should().Equal(a, b);
        paths.Credit(AttributionModels.LinearByChannel).Credits.Select(c => c.Conversions).Should().Equal(aDistinct, bDistinct);
    }

    [Fact]
    public void PositionBased_AsymmetricTwoTouches_FollowsTheNamedConvention()
    {
        ConversionPaths paths = PathTables.Of(("a > b", 1, 0));

        // eeghor/mta and DP6: 0.2/0.4/0.4 gives 0.4/0.6 (DP6 splits the middle) or 1/3, 2/3 (eeghor rescales the ends).
        paths.Credit(AttributionModels.PositionBased(0.2, 0.4, 0.4)).Credits.Select(c => c.Conversions).Should().Equal(0.4m, 0.6m);
        paths.Credit(AttributionModels.PositionBased(0.2, 0.4, 0.4, TwoTouchRule.RescalesEnds)).Credits.Select(c => c.Conversions)
            .Should().Equal(0.333333333333m, 0.666666666667m);
    }

    [Fact]
    public void PositionBased_NinePathsOfDp6_MatchesPublishedThirds()
    {
        // DP6/Marketing-Attribution-Models @72bc20f: value 3 per path; length 3: 1.2, 0.6, 1.2; length 2: 1.5, 1.5.
        ConversionPaths paths = PathTables.Of(("A > B > C", 3, 0), ("B > A", 3, 0));

        paths.Credit(AttributionModels.PositionBased()).Credits.Select(c => c.Conversions).Should().Equal(2.7m, 2.1m, 1.2m);
    }

    [Fact]
    public void LastNonDirect_OnlyDirect_StaysWithDirect()
    {
        ConversionPaths paths = PathTables.Of(("search > Direct", 3, 0), ("direct > direct", 2, 0));

        AttributionResult result = paths.Credit(AttributionModels.LastNonDirect);

        result["direct"].Conversions.Should().Be(2);
        result["search"].Conversions.Should().Be(3);
    }

    [Theory]
    [InlineData("14 7 0", "0.142857142857 0.285714285714 0.571428571429")] // 1/7, 2/7, 4/7
    [InlineData("21 14 7 0", "0.066666666667 0.133333333333 0.266666666667 0.533333333333")] // 1/15 ... 8/15
    [InlineData("13 9 5 3 0", "0.0908358577 0.1349815658 0.2005818360 0.2445119968 0.3290887436")] // worked by hand
    public void TimeDecay_AgesInDays_MatchesReferenceVectors(string ages, string expected)
    {
        AttributionResult result = Aged(ages).Credit(AttributionModels.TimeDecay(TimeSpan.FromDays(7)));

        result.Conversions().Zip(Numbers(expected)).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-10);
    }

    [Fact]
    public void TimeDecay_WholeWeeks_MatchesDp6()
    {
        AttributionResult result = Aged("13 9 5 3 0").Credit(AttributionModels.TimeDecay(TimeSpan.FromDays(7), wholeSteps: TimeSpan.FromDays(7)));

        result.Credits.Select(c => c.Conversions).Should().Equal(0.125m, 0.125m, 0.25m, 0.25m, 0.25m);
    }

    [Fact]
    public void TimeDecay_FractionsOfASecond_AreNotLost()
    {
        DateTimeOffset at = new(2026, 10, 5, 9, 0, 0, TimeSpan.Zero);

        // Ages of 1.5 s and 0.5 s at a half-life of 1 s: 2^-1.5 : 2^-0.5 = 1 : 2.
        new ConversionPathsBuilder().Add([new Touchpoint("a", at.AddMilliseconds(-1500)), new Touchpoint("b", at.AddMilliseconds(-500))], at).Build()
            .Credit(AttributionModels.TimeDecay(TimeSpan.FromSeconds(1))).Conversions().Should().Equal(0.333333333333, 0.666666666667);
        new EventLogBuilder().AddTouch("u", at.AddMilliseconds(-1500), "a").AddTouch("u", at.AddMilliseconds(-500), "b").AddConversion("u", at).Build()
            .Credit(AttributionModels.TimeDecay(TimeSpan.FromSeconds(1))).Conversions().Should().Equal(0.333333333333, 0.666666666667);
    }

    [Fact]
    public void TimeDecay_VeryOldTouches_DoesNotUnderflow() =>
        Aged("20007 20000").Credit(AttributionModels.TimeDecay(TimeSpan.FromDays(7))).Conversions().Should().Equal(0.333333333333, 0.666666666667);

    [Fact]
    public void TimeDecay_PathsWithoutTimes_AreUnattributedWithReason()
    {
        AttributionResult result = PathTables.Of(("a > b", 3, 0)).Credit(AttributionModels.TimeDecay(TimeSpan.FromDays(7)));

        result.Unattributed.Should().Equal(new Unattributed(UnattributedReason.AgesUnknown, 3, 0));
        result.Credits.Should().OnlyContain(credit => credit.Conversions == 0);
    }

    [Fact]
    public void Custom_OwnWeights_AreScaledAndAllZeroIsUnattributed()
    {
        AttributionModel model = AttributionModels.Custom("late", "Late only", n => n == 1 ? [0] : [.. Enumerable.Range(0, n).Select(i => i == 0 ? 0.0 : 3.0)]);

        AttributionResult result = PathTables.Of(("a", 5, 0), ("a > b > c", 4, 0)).Credit(model);

        result.Credits.Select(c => c.Conversions).Should().Equal(0, 2, 2);
        result.Unattributed.Should().Equal(new Unattributed(UnattributedReason.NoWeight, 5, 0));
    }

    [Fact]
    public void RuleModel_WrittenByUser_SeesChannelsAndConserves()
    {
        AttributionResult result = PathTables.DirectSearchEmailSocial().Credit(new EmailTwice());

        // By hand: 3 x 2/3 + 5 x 2/4 = 4.5.
        result["email"].Conversions.Should().Be(4.5m);
        result.Credits.Sum(c => c.Conversions).Should().Be(10);
    }

    [Fact]
    public void RuleModel_NegativeWeight_ThrowsAndNamesTheRule()
    {
        Action credit = () => PathTables.Of(("a", 1, 0)).Credit(new Negative());

        credit.Should().Throw<InvalidOperationException>().WithMessage("*'negative'*");
    }

    [Fact]
    public void Weigh_BuiltInRules_AgreeWithTheirFastReaders()
    {
        ConversionPaths paths = PathTables.Random(seed: 5, paths: 300, k: 6);
        foreach (RuleModel rule in AttributionModels.Standard.OfType<RuleModel>())
        {
            AttributionResult slow = paths.Credit(new Plain(rule));
            AttributionResult fast = paths.Credit(rule);
            fast.Conversions().Zip(slow.Conversions()).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-9, rule.Key);
        }
    }

    private static ConversionPaths Aged(string ages)
    {
        DateTimeOffset end = new(2026, 10, 31, 12, 0, 0, TimeSpan.Zero);
        Touchpoint[] touches = [.. Numbers(ages).Select((age, i) => new Touchpoint("c" + i, end.AddDays(-age)))];
        return new ConversionPathsBuilder().Add(touches, end).Build();
    }

    private static double[] Numbers(string text) =>
        [.. text.Split(' ').Select(n => double.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];

    private sealed class EmailTwice() : RuleModel("email_twice", "Email twice")
    {
        public override void Weigh(ConversionPath path, Span<double> weights)
        {
            for (int i = 0; i < path.Count; i++)
                weights[i] = path.Channel(i) == "email" ? 2 : 1;
        }
    }

    private sealed class Negative() : RuleModel("negative", "Negative")
    {
        public override void Weigh(ConversionPath path, Span<double> weights) => weights[0] = -1;
    }

    private sealed class Plain(RuleModel inner) : RuleModel("plain", "Plain")
    {
        public override void Weigh(ConversionPath path, Span<double> weights) => inner.Weigh(path, weights);
    }
}
