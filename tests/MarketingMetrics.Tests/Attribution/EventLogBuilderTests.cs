using MarketingMetrics.Attribution;

namespace MarketingMetrics.Tests.Attribution;

public class EventLogBuilderTests
{
    private static readonly DateTimeOffset Start = new(2026, 10, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Build_OnePerson_OrdersTouchesByTimeWhateverTheRowOrder()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddConversion("u", Start.AddDays(3), value: 120)
            .AddTouch("u", Start.AddDays(2), "email")
            .AddTouch("u", Start, "search")
            .Build();

        Rows(paths).Should().Equal("search > email: 1 conversions, value 120, 0 without");
    }

    [Fact]
    public void Build_TouchesAfterConversion_MakeAPathWithoutConversion()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddTouch("u", Start, "search").AddConversion("u", Start.AddHours(1))
            .AddTouch("u", Start.AddDays(1), "email").AddTouch("v", Start, "email")
            .Build();

        Rows(paths).Should().Equal("search: 1 conversions, value 0, 0 without", "email: 0 conversions, value 0, 2 without");
    }

    [Theory]
    [InlineData(AfterConversion.StartsNewPath, "a, b")]
    [InlineData(AfterConversion.KeepsTouches, "a, a > b")]
    public void Build_SecondConversion_FollowsTheOption(AfterConversion after, string expected)
    {
        ConversionPaths paths = new EventLogBuilder(new EventLogOptions { AfterConversion = after })
            .AddTouch("u", Start, "a").AddConversion("u", Start.AddHours(1))
            .AddTouch("u", Start.AddHours(2), "b").AddConversion("u", Start.AddHours(3))
            .Build();

        Enumerable.Range(0, paths.Count).Select(i => string.Join(" > ", paths[i].Channels)).Should().Equal(expected.Split(", "));
        paths.TotalConversions.Should().Be(2);
        paths.Nulls.Should().Be(0);
    }

    [Fact]
    public void Build_TouchOutsideWindow_IsLeftOffAndCounted()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddTouch("u", Start.AddDays(-30), "on the edge")
            .AddTouch("u", Start.AddDays(-30).AddSeconds(-1), "too old")
            .AddTouch("u", Start.AddHours(-25), "view", TouchKind.View)
            .AddConversion("u", Start)
            .Build();

        Rows(paths).Should().Equal("on the edge: 1 conversions, value 0, 0 without");
        paths.TouchesOutsideWindow.Should().Be(2);
    }

    [Fact]
    public void Build_WindowEmptiesThePath_ConversionIsUnattributed()
    {
        ConversionPaths paths = new EventLogBuilder().AddTouch("u", Start.AddDays(-31), "a").AddConversion("u", Start, 50).Build();

        paths.Unattributed.Should().Equal(new Unattributed(UnattributedReason.OutsideWindow, 1, 50));
        paths.Credit(AttributionModels.FirstTouch).Unattributed.Should().Equal(paths.Unattributed);
        paths.TotalValue.Should().Be(50);
    }

    [Fact]
    public void Build_ConversionWithoutAnyTouch_IsUnattributed() =>
        new EventLogBuilder().AddConversion("u", Start, 7).Build().Unattributed.Should().Equal(new Unattributed(UnattributedReason.NoTouch, 1, 7));

    [Fact]
    public void Build_ConversionBeforeEveryTouch_IsReportedAndGetsNoCredit()
    {
        ConversionPaths paths = new EventLogBuilder().AddTouch("u", Start.AddMinutes(5), "a").AddConversion("u", Start, 7).Build();

        paths.Unattributed.Should().Equal(new Unattributed(UnattributedReason.ConversionBeforeTouch, 1, 7));
        paths.Problems.Should().Equal(new PathProblem(
            2, "1 conversions at 2026-10-01 08:00:00Z, first touch 2026-10-01 08:05:00Z", PathProblemReason.ConversionBeforeTouch));
        Rows(paths).Should().Equal("a: 0 conversions, value 0, 1 without");
    }

    [Fact]
    public void Build_SecondConversionWithoutNewTouch_HasNoTouchAndIsNoProblem()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddTouch("u", Start, "a").AddConversion("u", Start.AddHours(1)).AddConversion("u", Start.AddHours(2)).AddTouch("u", Start.AddHours(3), "b")
            .Build();

        paths.Unattributed.Should().Equal(new Unattributed(UnattributedReason.NoTouch, 1, 0));
        paths.Problems.Should().BeEmpty();
    }

    [Fact]
    public void Build_EqualTimestamps_ViewClickConversionInThisOrderForAnyRowOrder()
    {
        EventLogBuilder[] orders = [new(), new()];
        orders[0].AddTouch("u", Start, "b").AddTouch("u", Start, "a").AddTouch("u", Start, "z", TouchKind.View).AddConversion("u", Start, 1).AddConversion("u", Start, 2);
        orders[1].AddConversion("u", Start, 2).AddTouch("u", Start, "z", TouchKind.View).AddTouch("u", Start, "a").AddConversion("u", Start, 1).AddTouch("u", Start, "b");

        foreach (EventLogBuilder builder in orders)
            Rows(builder.Build()).Should().Equal("z > a > b: 2 conversions, value 3, 0 without");
    }

    [Fact]
    public void Build_RepeatsWithinTheSession_AreOneTouch()
    {
        EventLogBuilder Log(TimeSpan? timeout) => new EventLogBuilder(new EventLogOptions { SessionTimeout = timeout })
            .AddTouch("u", Start, "a").AddTouch("u", Start.AddMinutes(30), "a").AddTouch("u", Start.AddMinutes(60), "a")
            .AddTouch("u", Start.AddMinutes(91), "a").AddConversion("u", Start.AddHours(2));

        Log(TimeSpan.FromMinutes(30)).Build()[0].Channels.Should().Equal("a", "a");
        Log(null).Build()[0].Channels.Should().HaveCount(4);
    }

    [Theory]
    [InlineData(TouchSelection.ClicksAndViews, "a > b", 0)]
    [InlineData(TouchSelection.ClicksOnly, "b", 1)]
    [InlineData(TouchSelection.ViewsWithoutClick, "b", 0)]
    public void Build_ViewsAndClicks_FollowTheSelection(TouchSelection selection, string expected, int unattributed)
    {
        ConversionPaths paths = new EventLogBuilder(new EventLogOptions { Touches = selection })
            .AddTouch("u", Start, "a", TouchKind.View).AddTouch("u", Start.AddMinutes(1), "b").AddConversion("u", Start.AddMinutes(2))
            .AddTouch("v", Start, "a", TouchKind.View).AddConversion("v", Start.AddMinutes(2))
            .Build();

        Enumerable.Range(0, paths.Count).Select(i => string.Join(" > ", paths[i].Channels)).Should().Contain(expected);
        paths.Unattributed.Sum(bucket => bucket.Conversions).Should().Be(unattributed);
        paths.TotalConversions.Should().Be(2);
    }

    [Fact]
    public void Build_Campaigns_AreCreditedAndAddUpToChannels()
    {
        ConversionPaths paths = new EventLogBuilder(new EventLogOptions { CampaignDetail = true })
            .AddTouch("u", Start, "search", campaign: "brand").AddTouch("u", Start.AddHours(1), "search", campaign: "generic")
            .AddTouch("u", Start.AddHours(2), "email").AddConversion("u", Start.AddHours(3), 90)
            .Build();

        AttributionResult result = paths.Credit(AttributionModels.Linear);

        result.Credits.Select(c => (c.Label, c.Campaign, c.Value)).Should().Equal(("email", null, 30m), ("search / brand", "brand", 30m), ("search / generic", "generic", 30m));
        result.ByChannel().Select(c => (c.Label, c.Value)).Should().Equal(("email", 30m), ("search", 60m));
    }

    [Fact]
    public void Build_CostsOfTouches_FeedCpaAndRoas()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddTouch("u", Start, "search", cost: 1.25m).AddTouch("v", Start, "search", cost: 0.75m).AddTouch("u", Start.AddHours(1), "email")
            .AddConversion("u", Start.AddHours(2), 10)
            .Build();

        AttributionResult result = paths.Credit(AttributionModels.FirstTouch);

        result["search"].CostPerAcquisition.Value.Should().Be(2);
        result["search"].ReturnOnAdSpend.Value.Should().Be(5);
        result["email"].CostPerAcquisition.Reason.Should().Be(CreditRatioReason.NoCost);
    }

    [Fact]
    public void Build_EventsThatCannotBeRead_AreReported()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddTouch("", Start, "a").AddTouch("u", Start, "  ").AddConversion("", Start).AddConversion("u", Start, 1, count: -1)
            .Build();

        paths.Problems.Select(p => (p.Row, p.Reason)).Should().Equal(
            (1, PathProblemReason.NoUser), (2, PathProblemReason.EmptyTouch), (3, PathProblemReason.NoUser), (4, PathProblemReason.NegativeCount));
        paths.TotalConversions.Should().Be(0);
    }

    [Fact]
    public void Build_AgeResolution_RoundsDownAndMergesPaths()
    {
        EventLogBuilder Log(TimeSpan? resolution)
        {
            var log = new EventLogBuilder(new EventLogOptions { AgeResolution = resolution });
            for (int minute = 0; minute < 3; minute++)
                log.AddTouch("u" + minute, Start.AddMinutes(-minute), "a").AddConversion("u" + minute, Start.AddDays(1));
            return log;
        }

        Log(TimeSpan.FromSeconds(1)).Build().Count.Should().Be(3);
        Log(TimeSpan.FromHours(1)).Build().Count.Should().Be(1);
        Log(null).Build().Credit(AttributionModels.TimeDecay(TimeSpan.FromDays(7))).Unattributed.Single().Reason.Should().Be(UnattributedReason.AgesUnknown);
    }

    [Fact]
    public void AddTouch_DateTimeOfUnspecifiedKind_IsUtc()
    {
        ConversionPaths paths = new EventLogBuilder()
            .AddTouch("u", new DateTime(2026, 10, 1, 8, 0, 0), "a").AddConversion("u", Start)
            .Build();

        Rows(paths).Should().Equal("a: 1 conversions, value 0, 0 without");
    }

    [Fact]
    public void EventLogOptions_WindowOfZero_Throws() =>
        FluentActions.Invoking(() => new EventLogBuilder(new EventLogOptions { ClickLookBack = TimeSpan.Zero })).Should().Throw<ArgumentOutOfRangeException>();

    private static IEnumerable<string> Rows(ConversionPaths paths) => Enumerable.Range(0, paths.Count).Select(i => paths[i].ToString());
}
