using MarketingMetrics.Caveats;
using MarketingMetrics.Facts;
using MarketingMetrics.Insights;
using MarketingMetrics.Metrics;
using MarketingMetrics.Planning;

namespace MarketingMetrics.Reporting;

/// <summary>
/// Builds a <see cref="Report"/>: a plan, facts, a period. Every method returns the builder. The one mutable type of the room, for one
/// thread at a time.
/// </summary>
/// <example><c>new ReportBuilder(plan).From(facts).During(Period.Month(2026, 10)).ComparedWithPreviousPeriod().Build()</c></example>
public sealed class ReportBuilder
{
    private readonly ReportRequest _request;
    private FactTable? _facts;

    /// <summary>Starts a report on a plan.</summary>
    public ReportBuilder(MeasurementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _request = new ReportRequest(plan);
    }

    /// <summary>The facts, with the caveats that their readers raised.</summary>
    public ReportBuilder From(FactTable facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        _facts = facts;
        return this;
    }

    /// <summary>The period reported.</summary>
    public ReportBuilder During(Period period)
    {
        _request.Period = period;
        return this;
    }

    /// <summary>The period to compare with, which fills the trend; the KPI's own benchmark still gives its verdict.</summary>
    public ReportBuilder ComparedWith(Period period)
    {
        _request.Comparison = _ => period;
        return this;
    }

    /// <summary>Compares with the period just before: the month before a month, else as many days.</summary>
    public ReportBuilder ComparedWithPreviousPeriod()
    {
        _request.Comparison = period => period.Previous;
        return this;
    }

    /// <summary>The day the report is made for, told in its header.</summary>
    public ReportBuilder AsOf(DateOnly? day)
    {
        _request.AsOf = day;
        return this;
    }

    /// <summary>Who prepared it, told in its header.</summary>
    public ReportBuilder PreparedBy(string? name)
    {
        _request.PreparedBy = name;
        return this;
    }

    /// <summary>What to cut the detail sections by; the channel when never called.</summary>
    public ReportBuilder By(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        _request.Breakdown = dimension;
        return this;
    }

    /// <summary>The rules that raise caveats of KPIs by what the plan knows, in place of the built-in ones: <c>[.. PlanningRules.All, mine]</c>.</summary>
    public ReportBuilder Judging(IEnumerable<ICaveatRule<KpiEvidence>> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _request.Rules = [.. rules];
        return this;
    }

    /// <summary>The rules that raise caveats of figures by how they were measured and added up, in place of <see cref="MetricRules.All"/>.</summary>
    public ReportBuilder JudgingFigures(IEnumerable<ICaveatRule<MetricFigure>> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _request.FigureRules = [.. rules];
        return this;
    }

    /// <summary>The rules that raise caveats of figures held against another period, in place of <see cref="MetricRules.BetweenPeriods"/>.</summary>
    public ReportBuilder JudgingChanges(IEnumerable<ICaveatRule<FigurePair>> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _request.ChangeRules = [.. rules];
        return this;
    }

    /// <summary>The rules that look at where visits came from and at single days, in place of <see cref="FactRules.All"/>.</summary>
    public ReportBuilder JudgingFacts(IEnumerable<ICaveatRule<FactResult>> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _request.FactRules = [.. rules];
        return this;
    }

    /// <summary>What one event is worth, such as a lead: gains and losses in events then rank beside those in money.</summary>
    public ReportBuilder Worth(Measure measure, Money each)
    {
        ArgumentNullException.ThrowIfNull(measure);
        _request.Worth = _request.Worth.SetItem(measure, each);
        return this;
    }

    /// <summary>Caveats found elsewhere, such as those of an import.</summary>
    public ReportBuilder With(params IEnumerable<Caveat> caveats)
    {
        ArgumentNullException.ThrowIfNull(caveats);
        _request.Caveats.AddRange(caveats);
        return this;
    }

    /// <summary>What people say about a KPI.</summary>
    /// <exception cref="ArgumentException">The plan has no such KPI.</exception>
    public ReportBuilder Comment(string kpi, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (!_request.Plan.Kpis.Any(each => each.Id == kpi)) throw new ArgumentException($"The plan has no KPI '{kpi}'. It has: {string.Join(", ", _request.Plan.Kpis.Select(each => each.Id))}.", nameof(kpi));
        _request.Comments[kpi] = text;
        return this;
    }

    /// <summary>What people say about a section, by its id: <c>paid_media</c>, <c>summary</c>, or that of a section of your own.</summary>
    public ReportBuilder CommentSection(string section, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(section);
        ArgumentException.ThrowIfNullOrEmpty(text);
        _request.SectionComments.Add((section, text));
        return this;
    }

    /// <summary>Who takes on a check that the report suggests, and until when. Nothing happens where the report does not suggest it.</summary>
    /// <param name="code">The code of the check, such as <c>CHECK_LANDING_PAGE</c>.</param>
    /// <param name="owner">Who does it.</param>
    /// <param name="due">Until when.</param>
    /// <exception cref="ArgumentException">No check has that code.</exception>
    public ReportBuilder Assign(string code, string owner, DateOnly? due = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(owner);
        if (!NextChecks.Codes.Contains(code)) throw new ArgumentException($"There is no check '{code}'. The checks are {string.Join(", ", NextChecks.Codes)}.", nameof(code));
        _request.Assigned[code] = (owner, due);
        return this;
    }

    /// <summary>Something to do next.</summary>
    public ReportBuilder Action(string text, string? owner = null, DateOnly? due = null, string? cause = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        _request.Actions.Add(new NextAction { Text = Language.Message.Verbatim(text), Owner = owner, Due = due, Cause = cause });
        return this;
    }

    /// <summary>Something that happened on a day, marked in the series. An event is not a cause.</summary>
    public ReportBuilder Event(DateOnly day, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        _request.Events.Add(new SeriesEvent(day, Language.Message.Verbatim(text)));
        return this;
    }

    /// <summary>
    /// A section on attribution: the models side by side with what they leave open, influenced and assisted conversions, claims against sales, and tests beside them.
    /// </summary>
    /// <exception cref="ArgumentException">The model in use is none of the compared ones.</exception>
    public ReportBuilder WithAttribution(AttributionEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return Add(AttributionSection.Of(evidence));
    }

    /// <summary>A section of your own: on the page before the caveats, or behind the detail sections.</summary>
    public ReportBuilder Add(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        _request.Sections.Add(section);
        return this;
    }

    /// <summary>What must be asked of a source, each once: the plan's queries and those of the breakdowns and series.</summary>
    /// <exception cref="InvalidOperationException">No period was given.</exception>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    public IReadOnlyList<FactQuery> Queries() => ReportQueries.For(_request).All;

    /// <summary>Builds the report from the facts given by <see cref="From"/>.</summary>
    /// <exception cref="ArgumentException">A section that is commented on is not in the report.</exception>
    /// <exception cref="InvalidOperationException">No facts or no period were given.</exception>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    public Report Build()
    {
        FactTable facts = _facts ?? throw new InvalidOperationException("There are no facts: call From(facts), or Build(results) with the answers to Queries().");
        return Build([.. Queries().Select(query => facts.Query(query))]);
    }

    /// <summary>Builds the report from the answers to <see cref="Queries"/>, in the same order. Pure.</summary>
    /// <exception cref="ArgumentException">There are not as many answers as queries.</exception>
    /// <exception cref="InvalidOperationException">No period was given.</exception>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    public Report Build(IReadOnlyList<FactResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        ReportQueries queries = ReportQueries.For(_request);
        if (results.Count != queries.All.Count) throw new ArgumentException($"{queries.All.Count} answers are needed, {results.Count} were given: pass one per query of Queries(), in its order.", nameof(results));
        return new ReportAssembly(_request, queries, results, _facts?.Caveats ?? []).Assemble();
    }

    /// <summary>Asks a source and builds the report.</summary>
    /// <param name="source">What answers the queries, such as a database.</param>
    /// <param name="cancellation">Stops the asking.</param>
    /// <exception cref="InvalidOperationException">No period was given.</exception>
    /// <exception cref="PlanException">The plan has an id that does not resolve.</exception>
    public async Task<Report> BuildAsync(IFactSource source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var results = new List<FactResult>();
        foreach (FactQuery query in Queries()) results.Add(await source.QueryAsync(query, cancellation).ConfigureAwait(false));
        return Build(results);
    }
}
