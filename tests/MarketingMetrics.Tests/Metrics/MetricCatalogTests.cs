using MarketingMetrics.Facts;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

namespace MarketingMetrics.Tests.Metrics;

public class MetricCatalogTests
{
    private static readonly MetricCatalog Standard = MetricCatalog.Standard;

    // Keys are in people's plans and stored reports: add lines, never change or remove one.
    [Fact]
    public void Keys_OfMetricsAndMeasures_AreFrozen() =>
        Standard.All.Select(metric => "metric " + metric.Key).Concat(MeasureSet.Standard.All.Select(measure => "measure " + measure.Key)).Order(StringComparer.Ordinal)
            .Should().Equal(MetricReferences.Lines("keys.approved.txt"));

    [Fact]
    public void Metrics_AllOfThem_AreNamedInBothLanguagesWithTrapsAndSource()
    {
        foreach (Metric metric in Standard.All)
        {
            metric.Source.Should().NotBeNullOrWhiteSpace(metric.Key);
            foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
            {
                language.TryText(metric.NameKey, out _).Should().BeTrue(metric.NameKey);
                metric.Traps(language).Should().NotBeNullOrWhiteSpace(metric.TrapsKey);
            }
        }
    }

    [Fact]
    public void Measures_AllOfThem_AreNamedInEnglish() =>
        MeasureSet.Standard.All.Where(measure => !ReportLanguage.English.TryText($"measures.{measure.Key}", out _)).Should().BeEmpty();

    [Fact]
    public void Language_NamesNoMetricOrMeasureThatIsNotDeclared() =>
        ReportLanguage.English.Keys.Where(key => key.StartsWith("metrics.", StringComparison.Ordinal) || key.StartsWith("measures.", StringComparison.Ordinal))
            .Select(key => key.Split('.')).Where(parts => parts[0] == "metrics" ? !Standard.TryGet(parts[1], out _) : !MeasureSet.Standard.TryGet(parts[1], out _))
            .Should().BeEmpty();

    [Fact]
    public void Names_WithinALanguage_AreUnique()
    {
        foreach (ReportLanguage language in new[] { ReportLanguage.English, ReportLanguage.French })
        {
            Standard.All.GroupBy(metric => metric.Name(language)).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();
            Standard.All.GroupBy(metric => metric.ShortName(language)).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();
        }
    }

    [Fact]
    public void Formulas_PrintedAndParsed_AreTheSame()
    {
        foreach (Metric metric in Standard.All) Formula.Parse(metric.Formula.ToString()!).Should().Be(metric.Formula, metric.Key);
    }

    // Metrics that share a name are different metrics.
    [Theory]
    [InlineData("bounce_rate_ga4", "bounce_rate_ua")]
    [InlineData("bounce_rate_ga4", "email_bounce")]
    [InlineData("engagement_rate", "ad_engagement_rate")]
    [InlineData("engagement_rate", "er_impressions")]
    [InlineData("er_reach", "er_followers")]
    [InlineData("cpa", "cac")]
    [InlineData("clv", "clv_first_margin_now")]
    public void Variants_ThatShareAName_AreDifferentMetrics(string one, string other)
    {
        Standard[one].Formula.Should().NotBe(Standard[other].Formula);
        Standard[one].Name(ReportLanguage.English).Should().NotBe(Standard[other].Name(ReportLanguage.English));
    }

    [Fact]
    public void Declarations_ByClass_AreConsistent()
    {
        foreach (Metric metric in Standard.All)
        {
            if (metric.Class == MetricClass.Cost && metric.Key is not ("cost" or "pacing")) metric.Direction.Should().Be(MetricDirection.LowerIsBetter, metric.Key);
            if (metric.Uncertainty == Uncertainty.Binomial) metric.Unit.Should().Be(MetricUnit.Percent, metric.Key);
            if (metric.Uncertainty == Uncertainty.CostPerCount) metric.Unit.Should().Be(MetricUnit.Money, metric.Key);
            if (metric.Formula is AsReported) metric.Uncertainty.Should().Be(Uncertainty.None, metric.Key);
        }
    }

    [Fact]
    public void Counting_EveryConversion_ChangesOnlyTheUncertaintyOfProportions()
    {
        Metric every = PaidMediaMetrics.ConversionRate.Counting(ConversionCounting.Every);

        every.Uncertainty.Should().Be(Uncertainty.CountRate);
        (every.Unit, every.Stage, every.Class, every.Variant, every.Source).Should().Be(
            (MetricUnit.Percent, RaceStage.Convert, MetricClass.Quality, "per click", PaidMediaMetrics.ConversionRate.Source));
        every.Fields.Should().Equal(PaidMediaMetrics.ConversionRate.Fields);
        PaidMediaMetrics.ConversionRate.Counting(ConversionCounting.Every).From(Measure.AdConversions.Of(3), Measure.Clicks.Of(2)).Value.Should().Be(1.5m);
        PaidMediaMetrics.CostPerAcquisition.Counting(ConversionCounting.Every).Should().BeSameAs(PaidMediaMetrics.CostPerAcquisition);
    }
}
