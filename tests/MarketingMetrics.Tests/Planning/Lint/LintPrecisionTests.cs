using MarketingMetrics.Planning.Lint;
using Xunit.Abstractions;

namespace MarketingMetrics.Tests.Planning.Lint;

/// <summary>How often the wording rules are wrong, over a list of questions; <c>docs/planning.md</c> quotes the result.</summary>
public class LintPrecisionTests(ITestOutputHelper output)
{
    // What the detectors are known to miss: numbers in words.
    private static readonly string[] KnownMisses = ["How do we reach a million users?", "Comment atteindre un million d'utilisateurs ?"];

    private static readonly (string Language, string Rule, string Question)[] Questions =
    [
        .. Golden.Read("tests/MarketingMetrics.Tests/Planning/Lint/References/questions.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2])),
    ];

    [Fact]
    public void ReviewQuestion_GoodQuestions_AllSilent() =>
        Questions.Where(each => each.Rule == "-").SelectMany(each => PlanReview.ReviewQuestion(each.Question, each.Language)).Select(finding => finding.ToString()).Should().BeEmpty();

    [Fact]
    public void ReviewQuestion_WeakQuestions_AllToldButTheKnown() =>
        Questions.Where(each => each.Rule != "-" && PlanReview.ReviewQuestion(each.Question, each.Language).All(finding => finding.Code != each.Rule)).Select(each => each.Question).Should().BeEquivalentTo(KnownMisses);

    [Fact]
    public void Guide_Figures_AreThoseOfTheList()
    {
        string page = Golden.Read("docs/planning.md");
        foreach (var language in Questions.GroupBy(each => each.Language))
        {
            int good = language.Count(each => each.Rule == "-"), weak = language.Count(each => each.Rule != "-");
            int falseAlarms = language.Count(each => each.Rule == "-" && !PlanReview.ReviewQuestion(each.Question, each.Language).IsEmpty);
            int found = language.Count(each => each.Rule != "-" && PlanReview.ReviewQuestion(each.Question, each.Language).Any(finding => finding.Code == each.Rule));
            string row = $"| {language.Key} | {good} | {falseAlarms} | {weak} | {found} |";
            output.WriteLine(row);
            page.Should().Contain(row);
        }
    }
}
