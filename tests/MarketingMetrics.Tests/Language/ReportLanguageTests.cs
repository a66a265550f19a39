using System.Text.RegularExpressions;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Language;

public class ReportLanguageTests
{
    private static readonly ReportLanguage En = ReportLanguage.English;
    private static readonly ReportLanguage Fr = ReportLanguage.French;

    [Fact]
    public void English_Numbers_AsInTheDesign()
    {
        En.Money(new Money(4250, "EUR")).Should().Be("4,250.00 EUR");
        En.Percent(0.0316m).Should().Be("3.16 %");
        En.Points(0.0026m).Should().Be("+0.26 points");
        En.Percent(-0.09m, 1, signed: true).Should().Be("-9.0 %");
        En.Multiple(4.2m).Should().Be("4.20x");
        En.Number(170).Should().Be("170");
        En.Number(1234567.25m).Should().Be("1,234,567.25");
        En.Number(2.5m, 0).Should().Be("3");
        En.Number(0.1000m).Should().Be("0.1");
    }

    // fr-FR code points: U+202F in thousands and before %, U+00A0 before the currency, U+2212 minus.
    [Fact]
    public void French_Numbers_ExactCodePoints()
    {
        Fr.Money(new Money(4250, "EUR")).Should().Be("4\u202F250,00\u00A0\u20AC");
        Fr.Money(new Money(-2632, "EUR"), 0).Should().Be("\u22122\u202F632\u00A0\u20AC");
        Fr.Money(new Money(1, "USD")).Should().Be("1,00\u00A0$US");
        Fr.Money(new Money(1, "CHF")).Should().Be("1,00\u00A0CHF");
        Fr.Percent(0.0316m).Should().Be("3,16\u202F%");
        Fr.Points(0.0077m).Should().Be("+0,77\u00A0pt");
        Fr.Points(0.02m, 0, signed: false).Should().Be("2\u00A0pts");
        Fr.Number(1234567.5m, 1).Should().Be("1\u202F234\u202F567,5");
    }

    [Fact]
    public void Number_RoundedToZero_HasNoSign()
    {
        En.Percent(-0.00001m).Should().Be("0.00 %");
        En.Points(0.000001m).Should().Be("0.00 points");
        En.Number(-0.4m, 0).Should().Be("0");
    }

    [Fact]
    public void Percent_LargestDecimal_DoesNotOverflow() =>
        En.Percent(decimal.MaxValue, 0).Should().Be("7,922,816,251,426,433,759,354,395,033,500 %");

    [Theory]
    [InlineData("2.5", "2.5 s")]
    [InlineData("59.996", "1 min 0 s")]
    [InlineData("125", "2 min 5 s")]
    [InlineData("3599.6", "1 h 0 min")]
    [InlineData("93900", "26 h 5 min")]
    [InlineData("-125", "-2 min 5 s")]
    public void Duration_InTheLargestUnits(string seconds, string expected) =>
        En.Duration(decimal.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture)).Should().Be(expected);

    [Theory]
    [InlineData("2026-10-01", "1 October 2026", "1er octobre 2026")]
    [InlineData("2026-10-02", "2 October 2026", "2 octobre 2026")]
    [InlineData("2026-10", "October 2026", "octobre 2026")]
    [InlineData("2026-10-01/2026-10-15", "1 to 15 October 2026", "du 1er au 15 octobre 2026")]
    [InlineData("2026-09-16/2026-10-15", "16 September to 15 October 2026", "du 16 septembre au 15 octobre 2026")]
    [InlineData("2025-12-20/2026-01-10", "20 December 2025 to 10 January 2026", "du 20 décembre 2025 au 10 janvier 2026")]
    [InlineData("2026-Q4", "Q4 2026", "T4 2026")]
    [InlineData("2026", "2026", "2026")]
    [InlineData("2026-W01", "week 1 of 2026", "semaine 1 de 2026")]
    public void Period_InWords(string period, string english, string french)
    {
        Period.Parse(period).ToString(null, En).Should().Be(english);
        Fr.Period(Period.Parse(period)).Should().Be(french);
    }

    [Fact]
    public void ShortDate_NoYear() => Fr.ShortDate(new DateOnly(2026, 11, 9)).Should().Be("9 nov.");

    [Fact]
    public void List_JoinsWithTheLastWord()
    {
        En.List([]).Should().Be("");
        En.List(["a"]).Should().Be("a");
        En.List(["a", "b", "c"]).Should().Be("a, b and c");
        Fr.List(["a", "b", "c"]).Should().Be("a, b et c");
    }

    [Fact]
    public void FormatProvider_Interpolation_SpeaksTheLanguage()
    {
        Money money = new(4250, "EUR");
        string.Create(Fr, $"{money} {money:N0} {0.5m} {1234:N0} {new DateOnly(2026, 10, 1)}")
            .Should().Be("4\u202F250,00\u00A0€ 4\u202F250\u00A0€ 0,5 1\u202F234 1er octobre 2026");
        money.ToString(null, Fr).Should().Be(Fr.Money(money));
    }

    [Fact]
    public void FormatProvider_StandardPercentFormat_HasTheSameTypography()
    {
        (-0.316m).ToString("P1", Fr).Should().Be("\u221231,6\u202F%");
        string.Create(En, $"{0.316:P1}").Should().Be("31.6 %");
    }

    [Fact]
    public void FromJson_NestedTooDeep_IsRefused()
    {
        Action read = () => ReportLanguage.FromJson("{\"code\":\"x\",\"texts\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100_000)));
        read.Should().Throw<FormatException>();
    }

    [Fact]
    public void Languages_HaveTheSameKeysAndPlaceholders()
    {
        Fr.MissingKeys.Should().BeEmpty();
        Fr.Keys.Should().Equal(En.Keys);
        foreach (string key in En.Keys)
            Fr.Placeholders(key).Should().BeEquivalentTo(En.Placeholders(key), key);
    }

    // An ordinary space before a high sign, or none, would let the line break there.
    [Fact]
    public void French_Texts_KeepTheSpacesBeforeHighSigns()
    {
        Regex wrong = new("[^\u202F][;?!%]|[^\u00A0]:|'|-\\d");
        Fr.Keys.SelectMany(Fr.Templates).Should().NotContain(text => wrong.IsMatch(text));
    }

    [Fact]
    public void Text_Plural_FollowsTheRuleOfTheLanguage()
    {
        const string forms = """{"one":"{count} x","other":"{count} xs"}""";
        ReportLanguage english = ReportLanguage.FromJson($$"""{"code":"e","plurals":"english","texts":{"n":{{forms}} } }""");
        ReportLanguage french = ReportLanguage.FromJson($$"""{"code":"f","plurals":"french","texts":{"n":{{forms}} } }""");
        Message half = Message.Of("n", MessageArgument.OfNumber("count", 1.5m));
        half.In(english).Should().Be("1.5 xs");
        half.In(french).Should().Be("1.5 x");
        Message.Of("n", MessageArgument.OfNumber("count", 1)).In(english).Should().Be("1 x");
    }

    [Fact]
    public void FromJson_MissingKeys_FallBackToEnglishAndAreListed()
    {
        ReportLanguage german = ReportLanguage.FromJson("""{"code":"de","numbers":{"decimal":",","group":"."},"texts":{"verdicts":{"better":"Besser"}}}""");
        german.Money(new Money(4250, "EUR")).Should().Be("4.250,00 EUR");
        german.Text("verdicts.better").Should().Be("Besser");
        german.Text("verdicts.worse").Should().Be("Worse");
        german.MissingKeys.Should().Contain("verdicts.worse").And.NotContain("verdicts.better");
    }

    [Theory]
    [InlineData("nonsense", "*not valid JSON*")]
    [InlineData("""{"code":"x","texts":{"a":"\ud800"}}""", "*not valid Unicode*")]
    [InlineData("[]", "$: an object is expected, not a list.")]
    [InlineData("{}", "$.code*")]
    [InlineData("""{"code":"x","texts":{"a":{"b":1}}}""", "$.texts.a.b: a text is expected, not a number.")]
    [InlineData("""{"code":"x","texts":{"a":"{open"}}""", "$.texts.a: an opening brace*")]
    [InlineData("""{"code":"x","texts":{"a":"1","a":"2"}}""", "$.texts.a: the key \"a\" is given twice.")]
    [InlineData("""{"code":"x","numbers":{"percent":"%"}}""", "$.numbers.percent*{value}*")]
    [InlineData("""{"code":"x","numbers":{"decimal":","}}""", "$.numbers:*differ*")]
    [InlineData("""{"code":"x","plurals":"klingon"}""", "$.plurals*english*")]
    [InlineData("""{"code":"x","direction":"up"}""", "$.direction*")]
    [InlineData("""{"code":"x","currencies":{"ZZZ":"z"}}""", "$.currencies*ZZZ*")]
    public void FromJson_Malformed_NamesThePlace(string json, string message)
    {
        Action read = () => ReportLanguage.FromJson(json);
        read.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void From_Stream_ReadsUtf8()
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes("""{"code":"x","texts":{"a":"é"}}"""));
        ReportLanguage.From(stream).Text("a").Should().Be("é");
    }

    [Fact]
    public void With_AddsATextAndLeavesTheOriginal()
    {
        En.With("mine", "{{{name}}}").Text(Message.Of("mine", MessageArgument.OfText("name", "{x}"))).Should().Be("{{x}}");
        En.TryText("mine", out _).Should().BeFalse();
    }

    [Fact]
    public void Text_UnknownKey_NamesKeyAndRemedy()
    {
        Action read = () => En.Text("no.such.key");
        read.Should().Throw<KeyNotFoundException>().WithMessage("*\"en\"*no.such.key*With*");
    }
}
