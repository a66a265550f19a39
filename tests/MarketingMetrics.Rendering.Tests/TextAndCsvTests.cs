using MarketingMetrics.Reporting;
using MarketingMetrics.Tests;

namespace MarketingMetrics.Rendering.Tests;

public class TextAndCsvTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("every-state")]
    public void ToText_Case_IsAsApproved(string name) =>
        Golden.Matches(Cases.Read(name).ToText(Cases.LanguageOf(name)), $"tests/MarketingMetrics.Rendering.Tests/Golden/{name}.txt");

    [Fact]
    public void ToText_HostileStrings_KeepTheirLine() =>
        Cases.Read("hostile-strings").ToText().Should().NotContainAny("\u001b", "\r", "\u2028", "\0");

    [Fact]
    public void ToCsv_EveryState_IsAsApproved() =>
        Golden.Matches(Cases.Read("every-state").ToCsv(), "tests/MarketingMetrics.Rendering.Tests/Golden/every-state.csv");

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\t=1+1", "'\t=1+1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\r\nb", "\"a\r\nb\"")]
    [InlineData("plain", "plain")]
    public void ToCsv_Words_CannotRunAsFormulaNorEndTheirCell(string words, string cell)
    {
        var figure = new Figure { Id = "x", Label = Language.Message.Verbatim(words), State = FigureState.Defined, Value = -1.50m };
        var report = new Report
        {
            Header = new ReportHeader { Client = "C", Period = Period.Year(2026) },
            Sections = [new Section { Id = "s", Title = Language.Message.Verbatim("S"), Blocks = [new BarsBlock { Bars = [new Bar { Label = figure.Label, Value = figure }] }] }],
        };

        string csv = report.ToCsv();

        csv.Should().Contain($"\r\nx,,{cell},defined,,-1.50,number,");
    }
}
