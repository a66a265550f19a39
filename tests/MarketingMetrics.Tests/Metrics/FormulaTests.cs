using System.Globalization;
using MarketingMetrics.Facts;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

/// <summary>Every quotient of the catalogue against a literal: published rows and definitions where there are, small numbers worked by hand elsewhere.</summary>
public class FormulaTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (string line in MetricReferences.Lines("formulas.csv").Skip(1))
        {
            string[] cells = line.Split(';');
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Formula_WorkedExample_GivesTheLiteral(string key, string given, string expected, string source)
    {
        MeasureAmount[] amounts = [.. given.Split(' ').Select(Amount)];
        decimal literal = decimal.Parse(expected, NumberStyles.Float, CultureInfo.InvariantCulture);

        MetricValue value = MetricCatalog.Standard[key].From(amounts);

        Math.Round(value.Value!.Value, literal.Scale).Should().Be(literal, source);
        FromFacts(key, amounts).Value.Should().Be(value.Value, "facts and plain figures meet in one formula");
    }

    [Fact]
    public void Formulas_EveryQuotient_HasAWorkedExample() =>
        MetricCatalog.Standard.All.Where(metric => metric.Formula is Quotient).Select(metric => metric.Key)
            .Should().BeEquivalentTo(Rows().Select(row => (string)row[0]));

    [Fact]
    public void Totals_AndReportedFigures_AreTheMeasureItself()
    {
        foreach (Metric metric in MetricCatalog.Standard.All.Where(metric => metric.Formula is not Quotient))
            metric.From(Amount($"{metric.Formula.Measures.Single().Key}=12.5")).Value.Should().Be(12.5m, metric.Key);
    }

    private static MetricValue FromFacts(string key, MeasureAmount[] amounts)
    {
        Period day = Period.Day(new(2026, 10, 5));
        FactTable facts = FactTable.FromTotals(day, new MeasurementBasis("test"), amounts);
        return MetricCatalog.Standard[key].From(facts.Query(new FactQuery(day).Of([.. amounts.Select(amount => amount.Measure)]))[0].Totals);
    }

    private static MeasureAmount Amount(string text)
    {
        string[] sides = text.Split('=');
        Measure measure = MeasureSet.Standard[sides[0]];
        decimal value = decimal.Parse(sides[1], CultureInfo.InvariantCulture);
        return measure.Unit == MeasureUnit.Money ? measure.Of(new Money(value, "EUR")) : measure.Of(value);
    }
}
