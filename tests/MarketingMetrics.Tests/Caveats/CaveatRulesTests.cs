using MarketingMetrics.Caveats;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Caveats;

public class CaveatRulesTests
{
    [Fact]
    public void Run_RulesInOrder_FindingsInOrder() =>
        CaveatRules.Run([new Rule("SECOND", 1), new Rule("FIRST", 2)], 5).Select(caveat => caveat.Code).Should().Equal("SECOND", "FIRST", "FIRST");

    [Fact]
    public void Run_RuleThrows_KeepsTheRestAndNamesTheRule()
    {
        Rule failing = new("BROKEN", 1) { Error = new InvalidOperationException("no totals") };
        var found = CaveatRules.Run([failing, new Rule("NEXT", 1)], 5);
        found.Select(caveat => caveat.Code).Should().Equal("BROKEN", "RULE_FAILED", "NEXT");
        found[1].Message(ReportLanguage.English).Should().Be("The check BROKEN stopped with an error: no totals. What it looks for is unknown.");
        found[1].Title(ReportLanguage.French).Should().Be("Contrôle non fait");
    }

    [Fact]
    public void Run_Cancelled_PassesThrough()
    {
        Action run = () => CaveatRules.Run([new Rule("BROKEN", 0) { Error = new OperationCanceledException() }], 5);
        run.Should().Throw<OperationCanceledException>();
    }

    private sealed class Rule(string code, int findings) : ICaveatRule<int>
    {
        public Exception? Error { get; init; }

        public CaveatDescriptor Descriptor { get; } = new(code, CaveatSeverity.Info);

        public IEnumerable<Caveat> Examine(int subject)
        {
            for (int i = 0; i < findings; i++)
                yield return Descriptor.Raise(default(FigureRef));
            if (Error is not null)
                throw Error;
        }
    }
}
