using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Caveats;

public class CaveatTests
{
    private static readonly CaveatDescriptor Mine = new("MY_CAVEAT", CaveatSeverity.Warning, CaveatEffect.ForbidsSum);

    [Theory]
    [InlineData("")]
    [InlineData("small_sample")]
    [InlineData("SMALL SAMPLE")]
    [InlineData("1ST")]
    [InlineData("A__B")]
    [InlineData("A_")]
    public void Descriptor_NotACode_Throws(string code)
    {
        Action create = () => _ = new CaveatDescriptor(code, CaveatSeverity.Info);
        create.Should().Throw<ArgumentException>().WithMessage($"\"{code}\"*SMALL_SAMPLE*");
    }

    [Fact]
    public void Raise_TakesSeverityAndEffectFromTheDescriptor()
    {
        Caveat caveat = Mine.Raise(new FigureRef("cpa"));
        (caveat.Severity, caveat.Effect).Should().Be((CaveatSeverity.Warning, CaveatEffect.ForbidsSum));
        (caveat with { Severity = CaveatSeverity.Critical }).Severity.Should().Be(CaveatSeverity.Critical);
    }

    [Fact]
    public void Equality_ComparesContents()
    {
        static Caveat Raise(decimal value) => Mine.Raise([new FigureRef("cpa"), new FigureRef("ctr")], MessageArgument.OfNumber("count", value));
        Raise(3).Should().Be(Raise(3));
        Raise(3).GetHashCode().Should().Be(Raise(3).GetHashCode());
        Raise(3).Should().NotBe(Raise(4));
    }

    [Fact]
    public void Texts_WithEvidence_InTheLanguageAsked()
    {
        ReportLanguage language = ReportLanguage.French
            .With("caveats.MY_CAVEAT.title", "Titre").With("caveats.MY_CAVEAT.message", "Seulement {clicks} clics").With("caveats.MY_CAVEAT.remedy", "Attendre");
        Caveat caveat = Mine.Raise(new FigureRef("cpa"), MessageArgument.OfNumber("clicks", 1200));
        (caveat.Title(language), caveat.Message(language), caveat.Remedy(language)).Should().Be(("Titre", "Seulement 1\u202F200 clics", "Attendre"));
    }

    [Fact]
    public void Texts_NotInTheLanguage_FallBackToCodeAndEvidence()
    {
        Caveat caveat = Mine.Raise(new FigureRef("cpa"), MessageArgument.OfNumber("clicks", 1200));
        caveat.Title(ReportLanguage.English).Should().Be("MY_CAVEAT");
        caveat.Remedy(ReportLanguage.English).Should().BeEmpty();
        caveat.ToString().Should().Be("warning MY_CAVEAT: clicks 1,200");
    }
}
