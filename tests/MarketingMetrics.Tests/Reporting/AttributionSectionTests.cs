using System.Collections.Immutable;
using MarketingMetrics.Attribution;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class AttributionSectionTests
{
    private static readonly ConversionPaths Paths = new ConversionPathsBuilder()
        .Add("search > email", 30, 3_600, 250).Add("search > social > email", 50, 4_000, 410).Add("direct", 20, 900, 130).Add("", 4, 200).Build();

    private static readonly Dictionary<string, decimal> Costs = new() { ["search"] = 900, ["email"] = 120, ["social"] = 300 };

    private static readonly AttributionEvidence Evidence = new(Paths.Compare(AttributionModels.Standard, Costs)
        .With(new IncrementalityTest("social", IncrementalityDesign.Holdout, 260, 10_000, 200, 10_000, new(2026, 9, 1), new(2026, 9, 30), "agency")))
    {
        Used = "last_touch",
        Currency = Currency.Parse("EUR"),
        Period = Period.Month(2026, 10),
        TargetCostPerAcquisition = ImmutableDictionary<string, decimal>.Empty.Add("search", 20).Add("email", 20).Add("social", 20).Add("direct", 20),
        Involvement = [.. Paths.Involvement()],
        Claims = ClaimBounds.From(new Dictionary<string, decimal> { ["google"] = 80, ["meta"] = 65, ["tiktok"] = 30 }, real: 95),
        Bootstrap = Paths.Bootstrap(AttributionModels.LastTouch, seed: 7, replicates: 200),
    };

    [Fact]
    public void WithAttribution_AllEvidence_GivesEveryBlockInOrder()
    {
        Section section = Built().FindSection("attribution")!;

        section.Blocks.Select(block => block.Kind).Should().Equal("spread", "spread", "spread", "breakdown", "breakdown", "definitions");
        section.Blocks.SelectMany(block => block.Figures).Select(figure => figure.Id).Should().OnlyHaveUniqueItems();
        section.Placement.Should().Be(SectionPlacement.Detail);
    }

    // by hand: social is on 50 of 104 paths: none by first and last touch, 50 / 3 by linear. 300 / 20 = 15 conversions are needed: within under linear,
    // position (10: above), so the decision flips.
    [Fact]
    public void WithAttribution_Spread_TellsWhatDependsOnTheModel()
    {
        var spread = (SpreadBlock)Built().FindSection("attribution")!.Blocks[0];

        SpreadRow social = spread.Rows.Single(row => row.Label.In(ReportLanguage.English) == "social");
        spread.Used.Should().Be(1);
        social.Values.Select(figure => decimal.Round(figure.Value!.Value, 3)).Take(5).Should().Equal(0m, 0m, 0m, 16.667m, 10m);
        social.Needed!.Value.Should().Be(15m);
        social.Conclusion!.In(ReportLanguage.English).Should().Contain("the decision depends on the model: within the target of 20.00 EUR under");
        spread.Rows.Single(row => row.Label.In(ReportLanguage.French) == "email").Values[1].Interval.Should().NotBeNull("it is the model that was resampled");
        spread.Rows[^2].Conclusion!.In(ReportLanguage.English).Should().Be("no touch that counts");
        spread.Rows[^1].Values.Should().OnlyContain(figure => figure.Value == 104m);
        spread.Models[4].In(ReportLanguage.French).Should().Be("Selon la position 40/20/40");
        spread.Note!.In(ReportLanguage.English).Should().StartWith("Agreement of the rankings");
    }

    [Fact]
    public void WithAttribution_CostWithoutCredit_IsUndefinedWithItsReason()
    {
        var costs = (SpreadBlock)Built().FindSection("attribution")!.Blocks[2];

        Figure first = costs.Rows.Single(row => row.Label.In(ReportLanguage.English) == "social").Values[0];
        (first.State, first.Value).Should().Be((FigureState.Undefined, null));
        first.ReasonText!.In(ReportLanguage.English).Should().Be("no credited conversion");
    }

    [Fact]
    public void WithAttribution_Json_ComesBackAsItWas()
    {
        Report report = Built();

        Report read = Report.FromJson(report.ToJson(ReportLanguage.French));

        read.FindSection("attribution")!.Blocks.Should().Equal(report.FindSection("attribution")!.Blocks, (one, other) => one.Kind == other.Kind && one.Figures.SequenceEqual(other.Figures, new ById()));
    }

    [Fact]
    public void WithAttribution_UnknownModelInUse_Throws() =>
        FluentActions.Invoking(() => new ReportBuilder(Samples.Plan).WithAttribution(Evidence with { Used = "magic" })).Should().Throw<ArgumentException>().WithMessage("*'magic'*first_touch*");

    private static Report Built() => new ReportBuilder(Samples.Plan).From(Samples.Facts).During(Samples.October).WithAttribution(Evidence).Build();

    private sealed class ById : IEqualityComparer<Figure>
    {
        public bool Equals(Figure? x, Figure? y) => x?.Id == y?.Id && x?.Value == y?.Value;

        public int GetHashCode(Figure obj) => obj.Id.GetHashCode(StringComparison.Ordinal);
    }
}
