using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Worksheet;

namespace MarketingMetrics.Tests.Planning;

public class PlanWorksheetTests
{
    [Fact]
    public void Of_Template_GroupsByLevelFromTheBusinessDown()
    {
        PlanWorksheet sheet = PlanWorksheet.Of(MeasurementPlan.Templates.ECommerce.For("Atelier Lumen", new(2027, 6, 30)));

        sheet.Levels.Select(level => level.Level).Should().Equal(ObjectiveLevel.Business, ObjectiveLevel.Marketing, ObjectiveLevel.Campaign);
        sheet.Levels[1].Objectives[0].Serves!.Id.Should().Be("turnover");
        sheet.Levels[1].Objectives[0].Questions[0].Kpis.Select(kpi => kpi.Id).Should().Equal("shop_conversion_rate_session", "shop_cart_abandonment");
        sheet.ToString().Should().Be("Worksheet Atelier Lumen: 3 objectives, 6 questions");
    }

    [Fact]
    public void Of_PlanWithoutCampaign_LeavesALineToFillIn()
    {
        PlanWorksheet sheet = PlanWorksheet.Of(new MeasurementPlan { Client = "x", Objectives = [new Objective("o", ObjectiveLevel.Business, "Grow")] });

        sheet.Levels[0].Objectives[0].Questions.Should().BeEmpty();
        sheet.Levels[2].Objectives.Single().Objective.Should().BeNull();
    }

    [Fact]
    public void Blank_HasSixQuestionsToFillIn() => PlanWorksheet.Blank.Levels.SelectMany(level => level.Objectives).SelectMany(objective => objective.Questions).Should().HaveCount(6).And.OnlyContain(question => question.Question == null);
}
