namespace MarketingMetrics.Import.Naming;

/// <summary>The campaign parameters of a link. Null where a parameter is absent or empty.</summary>
/// <param name="Source"><c>utm_source</c>.</param>
/// <param name="Medium"><c>utm_medium</c>.</param>
/// <param name="Campaign"><c>utm_campaign</c>.</param>
/// <param name="Term"><c>utm_term</c>.</param>
/// <param name="Content"><c>utm_content</c>.</param>
/// <param name="Id"><c>utm_id</c>.</param>
public sealed record UtmParameters(string? Source, string? Medium, string? Campaign, string? Term, string? Content, string? Id)
{
    /// <summary>Whether source, medium and campaign are there, without which a visit cannot be told apart.</summary>
    public bool IsComplete => Source is not null && Medium is not null && Campaign is not null;

    /// <summary>Reads the query of a link or of a landing page path. Names are compared without case; the first of a repeated one counts.</summary>
    public static UtmParameters Parse(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int query = url.IndexOf('?', StringComparison.Ordinal);
        int fragment = url.IndexOf('#', StringComparison.Ordinal);
        if (query >= 0 && (fragment < 0 || fragment > query))
        {
            string text = url[(query + 1)..(fragment < 0 ? url.Length : fragment)];
            foreach (string pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
            {
                int equals = pair.IndexOf('=', StringComparison.Ordinal);
                if (equals <= 0 || !pair.StartsWith("utm_", StringComparison.OrdinalIgnoreCase)) continue;
                found.TryAdd(pair[..equals], Uri.UnescapeDataString(pair[(equals + 1)..].Replace('+', ' ')).Trim());
            }
        }

        return new UtmParameters(Value("utm_source"), Value("utm_medium"), Value("utm_campaign"), Value("utm_term"), Value("utm_content"), Value("utm_id"));

        string? Value(string name) => found.TryGetValue(name, out string? value) && value.Length > 0 ? value : null;
    }

    /// <summary>Reads as <c>google / cpc / spring</c>.</summary>
    public override string ToString() => string.Join(" / ", new[] { Source, Medium, Campaign }.Select(part => part ?? "(not set)"));
}
