using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Language;

public class MessageTests
{
    [Fact]
    public void Equality_ComparesContents()
    {
        static Message Interval(decimal high) => Message.Of("quantity.interval", MessageArgument.OfPercent("low", 0.1m), MessageArgument.OfList("high", [MessageArgument.OfNumber("item", high)]));
        Interval(2).Should().Be(Interval(2));
        Interval(2).GetHashCode().Should().Be(Interval(2).GetHashCode());
        Interval(2).Should().NotBe(Interval(3));
        new Message("a", default).Arguments.IsDefault.Should().BeFalse();
    }

    [Fact]
    public void In_EachKind_IsWrittenByTheLanguage()
    {
        (MessageArgument Argument, string Expected)[] cases =
        [
            (MessageArgument.OfText("x", "50 %"), "50 %"),
            (MessageArgument.OfKey("x", "verdicts.better"), "Meilleur"),
            (MessageArgument.OfNumber("x", 1234.5m), "1\u202F234,5"),
            (MessageArgument.OfPercent("x", 0.1m, 1, signed: true), "+10,0\u202F%"),
            (MessageArgument.OfPoints("x", -0.014m, 1), "\u22121,4\u00A0pt"),
            (MessageArgument.OfMoney("x", new Money(81.334m, "EUR")), "81,33\u00A0€"),
            (MessageArgument.OfMultiple("x", 4.2m, 1), "4,2x"),
            (MessageArgument.OfDuration("x", 125), "2\u00A0min 5\u00A0s"),
            (MessageArgument.OfDate("x", new DateOnly(2026, 10, 1)), "1er octobre 2026"),
            (MessageArgument.OfPeriod("x", Period.Month(2026, 10)), "octobre 2026"),
            (MessageArgument.OfMessage("x", Message.Of("quantity.at_least", MessageArgument.OfNumber("value", 3))), "3 ou plus"),
            (MessageArgument.OfList("x", ["a", "b"]), "a et b"),
            (new MessageArgument { Name = "x", Kind = MessageArgumentKind.Money }, "{x}"),
        ];
        foreach ((MessageArgument argument, string expected) in cases)
            argument.In(ReportLanguage.French).Should().Be(expected, argument.Kind.ToString());
        cases.Select(c => c.Argument.Kind).Should().Contain(Enum.GetValues<MessageArgumentKind>());
    }

    [Fact]
    public void Verbatim_IsNeverTranslatedNorRead()
    {
        Message words = Message.Verbatim("Why {us}?");
        words.IsVerbatim.Should().BeTrue();
        words.In(ReportLanguage.French).Should().Be("Why {us}?");
        words.ToString().Should().Be("Why {us}?");
    }

    [Fact]
    public void In_MissingArgument_StaysVisible() => Message.Of("quantity.at_least").ToString().Should().Be("{value} or more");
}
