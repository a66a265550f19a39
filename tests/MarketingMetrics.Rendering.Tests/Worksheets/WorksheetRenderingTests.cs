using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Planning.Worksheet;
using MarketingMetrics.Rendering.Worksheets;

namespace MarketingMetrics.Rendering.Tests.Worksheets;

public class WorksheetRenderingTests
{
    [Fact]
    public void ToMarkdown_FrenchTemplate_ShowsTheChain()
    {
        string sheet = PlanWorksheet.Of(MeasurementPlan.Templates.LeadGeneration.For("Atelier Lumen", new(2027, 6, 30), ReportLanguage.French)).ToMarkdown(ReportLanguage.French);

        sheet.Should().StartWith("# Fiche de lancement : Atelier Lumen\n");
        sheet.Should().Contain("## Entreprise\n\n### De nouveaux clients sur le marché que nous servons\n");
        sheet.Should().Contain("| À quel coût gagnons-nous un nouveau client\u202F? | Coût d’acquisition client | période précédente | &nbsp; |");
        sheet.Should().Contain("- Échéance : 30 juin 2027");
        sheet.Should().Contain("- [ ] Si nous connaissions la réponse, que déciderions-nous autrement\u202F?");
    }

    [Fact]
    public void ToMarkdown_Blank_LeavesSixRowsToFillIn() =>
        PlanWorksheet.Blank.ToMarkdown().Split('\n').Count(line => line == "| &nbsp; | &nbsp; | &nbsp; | &nbsp; |").Should().Be(6);

    [Fact]
    public void ToMarkdown_HostileWords_StayWords()
    {
        var plan = new MeasurementPlan { Client = "<b>x</b> | y", Objectives = [new Objective("o", ObjectiveLevel.Business, "# a\n| b")] };

        string sheet = PlanWorksheet.Of(plan).ToMarkdown();

        sheet.Should().Contain("# Kick-off worksheet: &lt;b&gt;x&lt;/b&gt; \\| y").And.Contain("### \\# a \\| b");
    }
}
