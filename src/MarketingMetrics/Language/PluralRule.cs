namespace MarketingMetrics.Language;

/// <summary>Which plural form a count takes. A form that a text lacks is replaced by "other".</summary>
/// <remarks>Rules after Unicode CLDR, which looks at the count without its sign.</remarks>
internal sealed class PluralRule
{
    private static readonly PluralRule[] Known =
    [
        new("english", count => count == 1 ? "one" : "other"),
        new("french", count => count < 2 ? "one" : "other"),
        new("polish", count => !decimal.IsInteger(count) ? "other" : count == 1 ? "one" : IsFew(count) ? "few" : "many"),
        new("russian", count => !decimal.IsInteger(count) ? "other" : count % 10 == 1 && count % 100 != 11 ? "one" : IsFew(count) ? "few" : "many"),
        new("czech", count => !decimal.IsInteger(count) ? "many" : count == 1 ? "one" : count is 2 or 3 or 4 ? "few" : "other"),
        new("none", _ => "other"),
    ];

    private readonly Func<decimal, string> _formOf;

    private PluralRule(string name, Func<decimal, string> formOf)
    {
        Name = name;
        _formOf = formOf;
    }

    internal static IEnumerable<string> Names => Known.Select(rule => rule.Name);

    internal string Name { get; }

    internal static bool IsForm(string name) => name is "zero" or "one" or "two" or "few" or "many" or "other";

    internal static PluralRule? Find(string name) => Known.FirstOrDefault(rule => rule.Name == name);

    internal string FormOf(decimal count) => _formOf(Math.Abs(count));

    private static bool IsFew(decimal count) => count % 10 is 2 or 3 or 4 && count % 100 is not (12 or 13 or 14);
}
