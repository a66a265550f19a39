using FsCheck;
using FsCheck.Fluent;
using MarketingMetrics.Facts;

namespace MarketingMetrics.Tests.Facts;

public class FormulaTests
{
    [Theory]
    [InlineData("clicks", "clicks")]
    [InlineData("  1000*cost/impressions ", "1000 * cost / impressions")]
    [InlineData("cost / impressions * 1000", "1000 * cost / impressions")]
    [InlineData("cost / (impressions / 1000)", "cost / (0.001 * impressions)")]
    [InlineData("cost / clicks / 2", "0.5 * cost / clicks")]
    [InlineData("(sessions - engaged_sessions) / sessions", "(sessions - engaged_sessions) / sessions")]
    [InlineData("-(cost - 2 * revenue)", "-cost + 2 * revenue")]
    [InlineData("revenue - cost / 2", "revenue - 0.5 * cost")]
    [InlineData("(2 + 3) * clicks", "5 * clicks")]
    [InlineData("clicks + impressions - clicks", "impressions")]
    [InlineData("((cost)) / ((clicks))", "cost / clicks")]
    [InlineData("impressions / reach", "impressions / reach")]
    [InlineData("reported( reach )", "reported(reach)")]
    [InlineData("new_users / (returning_users + new_users)", "new_users / (returning_users + new_users)")]
    public void Parse_ThenPrint_IsTheShortForm(string text, string printed)
    {
        Formula formula = Formula.Parse(text);

        formula.ToString().Should().Be(printed);
        Formula.Parse(printed).Should().Be(formula);
        Formula.Parse(printed).GetHashCode().Should().Be(formula.GetHashCode());
    }

    [Theory]
    [InlineData("", 1, "a measure or a number expected")]
    [InlineData("clicks clicks", 8, "unexpected 'c'")]
    [InlineData("clicks * cost", 8, "cannot be multiplied by a measure")]
    [InlineData("clicks + cost", 8, "Cannot add clicks (Count) and cost (Money): a sum has one unit")]
    [InlineData("clicks + 1", 8, "a number and a measure cannot be added")]
    [InlineData("sessions - engaged_sessions / sessions", 10, "put parentheses round the sum")]
    [InlineData("cost / clicks / sessions", 15, "at most one quotient")]
    [InlineData("1 / clicks", 3, "a measure expected before '/'")]
    [InlineData("clicks / 0", 8, "division by zero")]
    [InlineData("0 * clicks", 3, "a factor is zero")]
    [InlineData("3", 1, "at least one measure")]
    [InlineData("clicks - clicks", 8, "Nothing is left of clicks")]
    [InlineData("clickz", 1, "unknown measure 'clickz'. Near: clicks. Declare your own measures before using them")]
    [InlineData("reach", 1, "reach is not additive; write reported(reach)")]
    [InlineData("new_users + returning_users", 1, "adds distinct counts, which have no total; write it above or below a line")]
    [InlineData("(new_users + followers) / reach", 12, "followers is not additive and cannot stand beside another measure")]
    [InlineData("reach + clicks", 7, "reach is not additive and cannot stand beside another measure")]
    [InlineData("1.2.3 * clicks", 1, "'1.2.3' is not a number")]
    [InlineData("(clicks", 8, "')' expected")]
    [InlineData("clicks / %", 10, "found '%'")]
    [InlineData("Clicks", 1, "unknown measure 'Clicks'")]
    [InlineData("79228162514264337593543950335 * 10 * clicks", 31, "too large")]
    [InlineData("79228162514264337593543950335 * clicks + 79228162514264337593543950335 * clicks", 40, "too large")]
    public void Parse_Wrong_NamesPlaceAndReason(string text, int place, string reason)
    {
        Action parse = () => Formula.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"Formula '{text}', character {place}: *{reason}*");
        Formula.TryParse(text, null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('9')]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('\u0000')]
    public void Parse_HostileText_IsRefusedInShort(char sign)
    {
        foreach (int length in new[] { 900, 2_000_000 })
        {
            Action parse = () => Formula.Parse(new string(sign, length));
            parse.Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(400);
        }
    }

    [Fact]
    public void Parse_AnyText_GivesAFormulaOrAFormatException()
    {
        Gen<string> texts = Gen.Elements("clicks", "cost", "sessions", "reach", "reported", "(", ")", "+", "-", "*", "/", "1", "0", "2.5", " ", "é")
            .ListOf().Select(tokens => string.Concat(tokens));
        Prop.ForAll(texts.ToArbitrary(), text => !Formula.TryParse(text, null, out Formula? formula) || Formula.Parse($"{formula}").Equals(formula))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void Print_AnyCombination_ParsesBackToTheSame()
    {
        Gen<decimal> factors = Gen.Choose(-5000, 5000).Where(number => number != 0).Select(number => number / 1000m);
        Gen<Sum> sums = Gen.Zip(Gen.Elements(Measure.Clicks, Measure.Impressions, Measure.Sessions), factors).NonEmptyListOf()
            .Select(terms => terms.DistinctBy(term => term.Item1).Select(term => term.Item2 * (Sum)term.Item1).Aggregate((left, right) => left + right));
        Gen<Formula> formulas = Gen.OneOf<Formula>(sums.Select(sum => (Formula)Formula.Total(sum)), Gen.Zip(sums, sums).Select(pair => (Formula)(pair.Item1 / pair.Item2)));
        Prop.ForAll(formulas.ToArbitrary(), formula => Formula.Parse($"{formula}").Equals(formula)).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void Measures_NumeratorFirst_EachOnce()
    {
        Formula.Parse("(sessions - engaged_sessions) / sessions").Measures.Should().Equal(Measure.Sessions, Measure.EngagedSessions);
        Formula.AsReported(Measure.Reach).Measures.Should().Equal(Measure.Reach);
    }

    [Fact]
    public void Parse_OwnMeasure_NeedsItsSet()
    {
        var demos = new Measure("demos");

        Formula.Parse("cost / demos", MeasureSet.Standard.With(demos)).Should().Be(Measure.Cost / demos);
        Formula.TryParse("cost / demos", null, out _).Should().BeFalse();
    }
}
