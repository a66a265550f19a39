using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace MarketingMetrics.Planning.Json;

/// <summary>Collects what is wrong while a document is read, so that all of it is told at once. Every reader says what it expected.</summary>
internal sealed class PlanProblems
{
    private readonly ImmutableArray<PlanProblem>.Builder _problems = ImmutableArray.CreateBuilder<PlanProblem>();

    public bool Any => _problems.Count > 0;

    public void Add(string path, string text) => _problems.Add(new PlanProblem(path, text));

    public void ThrowIfAny()
    {
        if (Any) throw new PlanException(_problems.ToImmutable());
    }

    public string Text(string? value, string path, string what)
    {
        if (!string.IsNullOrWhiteSpace(value)) return value;
        Add(path, $"{what} is missing.");
        return "";
    }

    public TEnum Choice<TEnum>(string? value, string path, TEnum otherwise, bool isRequired = false)
        where TEnum : struct, Enum
    {
        if (value is null && !isRequired) return otherwise;
        foreach (TEnum choice in Enum.GetValues<TEnum>())
        {
            if (Code(choice) == value) return choice;
        }

        Add(path, $"{(value is null ? "nothing" : $"'{Shown(value)}'")} is not one of {string.Join(", ", Enum.GetValues<TEnum>().Select(Code))}.");
        return otherwise;
    }

    public TEnum? Choice<TEnum>(string? value, string path)
        where TEnum : struct, Enum => value is null ? null : Choice(value, path, default(TEnum));

    public DateOnly? Day(string? value, string path)
    {
        if (value is null) return null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)) return day;
        Add(path, $"'{Shown(value)}' is not a day; write it as 2026-10-31.");
        return null;
    }

    public Period? Span(string? value, string path)
    {
        if (Period.TryParse(value, out Period period)) return period;
        Add(path, $"'{Shown(value ?? "")}' is not a period; write it as 2026-10 or 2026-10-01/2026-10-31.");
        return null;
    }

    public Currency? Currency(string? value, string path)
    {
        if (value is null) return null;
        if (MarketingMetrics.Currency.TryParse(value, out Currency currency)) return currency;
        Add(path, $"'{Shown(value)}' is not an ISO 4217 currency code such as EUR.");
        return null;
    }

    /// <summary>What a constructor refuses is told with its path.</summary>
    public T? Try<T>(string path, Func<T> build)
        where T : class
    {
        try
        {
            return build();
        }
        catch (Exception error) when (error is ArgumentException or FormatException or KeyNotFoundException)
        {
            // What .NET says of an empty argument names it only in what it appends for callers.
            string text = error.Message.Split(" (Parameter '", 2)[0];
            Add(path, error is ArgumentException { ParamName: { } name } && text.StartsWith("The value cannot be", StringComparison.Ordinal) ? $"'{name}' must not be empty." : text);
            return null;
        }
    }

    public static string Code<TEnum>(TEnum choice)
        where TEnum : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString());

    public static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "...";
}
