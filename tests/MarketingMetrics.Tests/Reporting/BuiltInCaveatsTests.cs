using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Reporting;

namespace MarketingMetrics.Tests.Reporting;

public class BuiltInCaveatsTests
{
    /// <summary>Codes, severities and effects are a promise: reports and filters are built on them. A change here breaks users.</summary>
    [Fact]
    public void All_CodesSeveritiesEffects_AreFrozen()
    {
        IEnumerable<string> lines = BuiltInCaveats.All.Select(each => $"{each.Code} {each.Severity} {each.Effect}{(each.IsStandingLimit ? " standing" : "")}\n");

        Golden.Matches(string.Concat(lines), "tests/MarketingMetrics.Tests/Reporting/Golden/caveat-codes.txt");
    }

    [Fact]
    public void All_EveryCodeOnce() => BuiltInCaveats.All.Select(each => each.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void All_BothLanguages_HaveTitleMessageAndRemedy()
    {
        foreach (CaveatDescriptor each in BuiltInCaveats.All)
        {
            foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
            {
                language.Keys.Should().Contain([each.TitleKey, each.MessageKey, each.RemedyKey]);
            }
        }
    }

    [Fact]
    public void Find_UnknownCode_NamesTheRemedy()
    {
        Action find = () => BuiltInCaveats.Find("NO_SUCH");

        find.Should().Throw<KeyNotFoundException>().WithMessage("*'NO_SUCH'*BuiltInCaveats.All*");
        BuiltInCaveats.Find("AVG_OF_AVG").Effect.Should().Be(CaveatEffect.ForbidsSum);
    }
}
