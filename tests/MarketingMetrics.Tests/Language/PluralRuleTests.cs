using System.Globalization;
using MarketingMetrics.Language;

namespace MarketingMetrics.Tests.Language;

public class PluralRuleTests
{
    // Unicode CLDR, Language Plural Rules (cardinal), the samples of each language.
    [Theory]
    [InlineData("english", "1", "one")]
    [InlineData("english", "-1", "one")]
    [InlineData("english", "0", "other")]
    [InlineData("french", "0", "one")]
    [InlineData("french", "-1.9", "one")]
    [InlineData("french", "2", "other")]
    [InlineData("polish", "1", "one")]
    [InlineData("polish", "22", "few")]
    [InlineData("polish", "12", "many")]
    [InlineData("polish", "21", "many")]
    [InlineData("polish", "1.5", "other")]
    [InlineData("russian", "21", "one")]
    [InlineData("russian", "11", "many")]
    [InlineData("russian", "3", "few")]
    [InlineData("russian", "1.5", "other")]
    [InlineData("czech", "1", "one")]
    [InlineData("czech", "4", "few")]
    [InlineData("czech", "5", "other")]
    [InlineData("czech", "1.5", "many")]
    [InlineData("none", "1", "other")]
    public void FormOf_Count_FollowsCldr(string rule, string count, string form) =>
        PluralRule.Find(rule)!.FormOf(decimal.Parse(count, CultureInfo.InvariantCulture)).Should().Be(form);
}
