using MarketingMetrics.Attribution;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Attribution;

public class AttributionWordsTests
{
    public static TheoryData<AttributionModel> Models =>
    [
        .. AttributionModels.Standard, AttributionModels.LinearByChannel, AttributionModels.RankDecay, AttributionModels.StepDecay(), AttributionModels.LastExcluding("direct", "email"),
        AttributionModels.PositionBased(0.3, 0.4, 0.3, TwoTouchRule.RescalesEnds), AttributionModels.TimeDecay(TimeSpan.FromDays(7)),
        AttributionModels.TimeDecay(TimeSpan.FromDays(7), TimeSpan.FromDays(1)), AttributionModels.Markov(3), AttributionModels.ShapleyRate(),
    ];

    [Theory]
    [MemberData(nameof(Models))]
    public void Label_BuiltInModel_HasWordsInBothLanguages(AttributionModel model)
    {
        string english = model.Label.In(ReportLanguage.English), french = model.Label.In(ReportLanguage.French);

        english.Should().NotContain("attribution.").And.NotContain("{");
        french.Should().NotContain("attribution.").And.NotContain("{");
    }

    [Fact]
    public void Label_OwnModel_StaysAsGiven()
    {
        AttributionModels.Custom("own", "Our rule", n => new double[n]).Label.In(ReportLanguage.French).Should().Be("Our rule");
        AttributionModels.PositionBased().Label.In(ReportLanguage.French).Should().Be("Selon la position 40/20/40");
    }

    [Fact]
    public void Reasons_All_HaveWordsInBothLanguages()
    {
        Message[] messages =
        [
            .. Enum.GetValues<UnattributedReason>().Select(reason => new Unattributed(reason, 1, 0).Text),
            .. Enum.GetValues<PathProblemReason>().Select(reason => new PathProblem(3, "a > > b", reason).ToMessage()),
            .. Enum.GetValues<IncrementalityDesign>().Select(design => new IncrementalityTest("tv", design, 2, 9, 1, 9, new(2026, 3, 1), new(2026, 3, 28), "agency").Title),
        ];

        foreach (Message message in messages)
        {
            foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
                message.In(language).Should().NotContain("attribution.").And.NotContain("{");
        }

        new PathProblem(3, "a > > b", PathProblemReason.EmptyTouch).ToMessage().In(ReportLanguage.English).Should().Be("Row 3: a touch without a channel (a > > b)");
    }

    // 80 + 65 + 30 claimed, 95 real: +84.2 % (domain vector).
    [Fact]
    public void ToMessage_Claims_NamesRatioAndOverClaim() =>
        ClaimBounds.From(new Dictionary<string, decimal> { ["google"] = 80, ["meta"] = 65, ["tiktok"] = 30 }, real: 95).ToMessage().In(ReportLanguage.English)
            .Should().StartWith("175 claimed, 95 really sold: claim ratio 1.84x, over-claim +84.2 %.");
}
