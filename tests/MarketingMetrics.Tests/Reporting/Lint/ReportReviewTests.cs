using System.Collections.Immutable;
using MarketingMetrics.Benchmarks;
using MarketingMetrics.Caveats;
using MarketingMetrics.Language;
using MarketingMetrics.Planning;
using MarketingMetrics.Reporting;
using MarketingMetrics.Reporting.Lint;

namespace MarketingMetrics.Tests.Reporting.Lint;

/// <summary>Limits and rules: domain notes 6.5 (one-page report anatomy), with the guides cited at <see cref="ReportRules"/>.</summary>
public class ReportReviewTests
{
    private static readonly MeasurementPlan Plan = Samples.Plan with
    {
        Kpis = [.. Samples.Plan.Kpis.Select(kpi => kpi.Benchmark is Target target ? kpi with { Benchmark = target with { Rationale = "convenu en août" } } : kpi)],
    };

    private static readonly Report Clean = new ReportBuilder(Plan).From(Samples.Facts).During(Samples.October).ComparedWithPreviousPeriod()
        .Comment("paid_cpa", "Deux enchères ont monté ; le budget de 1 234,50 € reste.").Assign("CHECK_AUCTION", "Claire", new DateOnly(2026, 11, 16))
        .Event(new DateOnly(2026, 10, 12), "Nouvelle page d’accueil").CommentSection("paid_media", "Budget : + 5 % en octobre.").Build();

    public static TheoryData<string, string> Faults => new()
    {
        { "REP01", "no summary" }, { "REP01", "four sentences" }, { "REP01", "601 characters" }, { "REP02", "no findings" }, { "REP03", "nothing to compare" }, { "REP03", "no period" },
        { "REP04", "no comment" }, { "REP04", "no action" }, { "REP05", "no owner" }, { "REP05", "no day" }, { "REP06", "13 rows" }, { "REP07", "no e-mail" }, { "REP07", "empty e-mail" },
        { "REP08", "hidden" }, { "REP09", "silent" }, { "REP10", "no rationale" }, { "REP11", "no fallback" }, { "REP12", "no word on the site" }, { "REP13", "no reader" },
        { "REP14", "English comment" }, { "REP14", "English event" }, { "REP14", "English section" }, { "REP14", "dollar action" },
    };

    [Fact]
    public void Review_ReportInOrder_IsSilent() => Clean.Review().Should().BeEmpty();

    [Fact]
    public void Review_ReportInOrder_IsSilentInEnglishToo() =>
        (Clean with { Header = Clean.Header with { Language = "en" } }).Review(new ReportReviewOptions { Language = ReportLanguage.English }.Without("REP14")).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Faults))]
    public void Review_OneFault_RaisesItsRuleAlone(string code, string fault)
    {
        Caveat finding = Faulty(fault).Review().Should().ContainSingle().Subject;

        finding.Code.Should().Be(code);
        finding.Place.Should().StartWith("$");
        ReportLanguage.French.TryText(new Message(finding.Descriptor.MessageKey, finding.Evidence), out string? words).Should().BeTrue();
        words.Should().NotContain("{");
    }

    [Fact]
    public void Review_ActionOfTheKpi_AnswersAMiss()
    {
        Report report = Edit<ActionsBlock>(Clean, block => block with { Actions = [new NextAction { Text = Message.Verbatim("Baisser les enchères."), Owner = "Claire", Due = new DateOnly(2026, 11, 9), Cause = "paid_cpa" }] });

        report.Review().Should().BeEmpty();
    }

    [Fact]
    public void Review_ThreeSentencesOf600Characters_IsSilent() => Summary("Un.", "Deux, soit 2.5 ou 3,5.", new string('a', 600 - "Un. Deux, soit 2.5 ou 3,5. ".Length - 1) + ".").Review().Should().BeEmpty();

    [Theory]
    [InlineData("fr", "Le 12.11.2026, 1 234,50 € et 3,4 %.")]
    [InlineData("fr", "Version 2.5 du formulaire, 14 h 30.")]
    [InlineData("en", "1,234.50 EUR, up 3.4 %, since version 2,5.")]
    [InlineData("de", "1.234,50 €")]
    public void Review_ClientsOwnNumbers_AreSilent(string language, string words) => Commented(language, words).Review().Should().NotContain(finding => finding.Code == "REP14");

    [Theory]
    [InlineData("fr", "1,234.50", "1,234.50")]
    [InlineData("fr", "environ 3.4 % de plus", "3.4 %")]
    [InlineData("fr", "pour $400", "$4")]
    [InlineData("en", "about 3,4 % more", "3,4 %")]
    [InlineData("en", "for 400 € in all", "0 €")]
    public void Review_NumbersOfAnotherLanguage_AreQuoted(string language, string words, string written) =>
        Commented(language, words).Review().Single(finding => finding.Code == "REP14").Evidence.Single().Text.Should().Be(written);

    [Fact]
    public void Without_SwitchesARuleOff()
    {
        Faulty("no reader").Review(ReportReviewOptions.Default.Without("REP13")).Should().BeEmpty();
        FluentActions.Invoking(() => ReportReviewOptions.Default.Without("REP99")).Should().Throw<ArgumentException>().WithMessage("*'REP99'*REP01*");
    }

    [Fact]
    public void All_Rules_HaveWordsInEveryLanguageAndAreNumberedInOrder()
    {
        ReportRules.All.Select(rule => rule.Descriptor.Code).Should().Equal(Enumerable.Range(1, 14).Select(number => $"REP{number:00}"));
        foreach (CaveatDescriptor rule in ReportRules.All.Select(rule => rule.Descriptor))
        {
            ReportLanguage.English.Keys.Should().Contain([rule.TitleKey, rule.MessageKey, rule.RemedyKey]);
            ReportLanguage.French.MissingKeys.Should().NotContain([rule.TitleKey, rule.MessageKey, rule.RemedyKey]);
        }
    }

    private static Report Faulty(string fault) => fault switch
    {
        "no summary" => Without("summary"),
        "four sentences" => Summary("Un. Deux.", "Trois.", "Quatre."),
        "601 characters" => Summary(new string('a', 600) + "."),
        "no findings" => Without("gains_losses"),
        "nothing to compare" => Row("clicks", row => row with { Trend = null }),
        "no period" => Row("clicks", row => row with { Actual = row.Actual with { Period = null } }),
        "no comment" => Row("paid_cpa", row => row with { Comment = null }),
        "no action" => Without("actions"),
        "no owner" => Edit<ActionsBlock>(Clean, block => block with { Actions = [.. block.Actions.Select(action => action with { Owner = " " })] }),
        "no day" => Edit<ActionsBlock>(Clean, block => block with { Actions = [.. block.Actions.Select(action => action with { Due = null })] }),
        "13 rows" => Edit<ScorecardBlock>(Clean, block => block with { Rows = [.. block.Rows, .. Enumerable.Repeat(block.Rows.Single(row => row.Kpi == "clicks"), 10)] }),
        "no e-mail" => Without("email"),
        "empty e-mail" => Edited("email", section => section with { WaivedBecause = null }),
        "hidden" => Edited("caveats", section => section with { Blocks = [new CaveatsBlock { Entries = [new CaveatEntry { Code = "PLATFORM_SUM_EXCEEDS", Severity = CaveatSeverity.Critical, Title = Message.Verbatim("x"), Figures = ["kpi.paid_cpa"] }] }] }),
        "silent" => Edited("conversion", section => section with { Blocks = [new TextBlock { Paragraphs = [Message.Verbatim("Rien.")] }] }),
        "no rationale" => Row("paid_cpa", row => row with { Judgement = row.Judgement! with { Rationale = null } }),
        "no fallback" => Clean with { Sections = [.. Clean.Sections, new Section { Id = "map", Title = Message.Verbatim("Carte"), Blocks = [UnknownBlock.Parse("""{"kind":"org.example.map"}""")] }] },
        "no word on the site" => Edited("site", section => section with { Blocks = [.. section.Blocks.Where(block => block is not TextBlock)] }),
        "no reader" => Clean with { Header = Clean.Header with { Audience = new Audience() } },
        "English comment" => Row("paid_cpa", row => row with { Comment = Message.Verbatim("Il manque 1,234.50 EUR.") }),
        "English event" => Edit<SeriesBlock>(Clean, block => block with { Events = [.. block.Events.Take(block.Kpi == "paid_cpa" ? 1 : 0).Select(each => each with { Text = Message.Verbatim("Budget + 3.5 %") })] }),
        "English section" => Edited("paid_media", section => section with { Comments = [Message.Verbatim("Budget : €400")] }),
        "dollar action" => Edit<ActionsBlock>(Clean, block => block with { Actions = [.. block.Actions.Select(action => action with { Text = Message.Verbatim("Dépenser $400 de plus.") })] }),
        _ => throw new ArgumentException($"There is no fault '{fault}'.", nameof(fault)),
    };

    private static Report Commented(string language, string words)
    {
        Report report = Row("paid_cpa", row => row with { Comment = Message.Verbatim(words) });
        return report with
        {
            Header = report.Header with { Language = language },
            Sections = [.. report.Sections.Select(section => section with { Comments = [] })],
        };
    }

    private static Report Summary(params ImmutableArray<string> paragraphs) =>
        Edited("summary", section => section with { Blocks = [new TextBlock { Paragraphs = [.. paragraphs.Select(Message.Verbatim)] }] });

    private static Report Row(string kpi, Func<ScorecardRow, ScorecardRow> change) =>
        Edit<ScorecardBlock>(Clean, block => block with { Rows = [.. block.Rows.Select(row => row.Kpi == kpi ? change(row) : row)] });

    private static Report Without(string section) => Clean with { Sections = [.. Clean.Sections.Where(each => each.Id != section)] };

    private static Report Edited(string section, Func<Section, Section> change) => Clean with { Sections = [.. Clean.Sections.Select(each => each.Id == section ? change(each) : each)] };

    private static Report Edit<T>(Report report, Func<T, Block> change)
        where T : Block => report with { Sections = [.. report.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(block => block is T found ? change(found) : block)] })] };
}
