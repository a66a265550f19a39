using static MarketingMetrics.Docs.CaveatWords;

namespace MarketingMetrics.Docs;

/// <summary>Pages of the caveats about comparisons.</summary>
internal static class CaveatWordsOfComparisons
{
    private const string Calendar = "https://www.bluegranite.com/blog/retail-analytics-incorporating-comparative-year-over-year-date-dimensions";

    public static Dictionary<string, CaveatWords> All { get; } = new(StringComparer.Ordinal)
    {
        ["UA_GA4_BREAK"] = new("Universal Analytics and GA4 count visits, users and bounces by other rules.", "One side is Universal Analytics, the other GA4.", Text("basis", "ga4"), Text("other", "ua")) { Source = "https://one-analytics.com/ua-vs-ga4-bounce-rate-and-engagement-rate-explained" },
        ["DEFINITION_CHANGE"] = new("The same name stands for two definitions.", "Both sides state a definition variant, and they differ.", Text("basis", "2026"), Text("other", "2025")),
        ["WINDOW_MISMATCH"] = new("A longer window claims more.", "Click or view windows of the two sides are stated and differ.", Text("basis", "meta-ads"), Text("other", "google-ads"), Count("days", 7), Key("kind", "comparison.windows.click"), Count("other_days", 30)) { Source = "https://support.google.com/google-ads/answer/3123169" },
        ["MODEL_MISMATCH"] = new("Two rules of credit give two figures for one reality.", "Attribution models of the two sides are stated and differ.", Text("basis", "google-ads"), Text("other", "meta-ads"), Text("model", "data_driven"), Text("other_model", "last_click")) { Source = "googleads/google-ads-python, v25/common/types/metrics.py" },
        ["COUNTING_MODE"] = new("One per interaction and every one are different counts.", "The counting of the two sides is stated and differs.", Text("basis", "google-ads"), Text("other", "meta-ads")) { Source = "https://customcodepro.com/fix/google-ads-conversion-discrepancy-audit/" },
        ["CONV_TIME_BASIS"] = new("A sale on the 13th from a click on the 10th is booked on the 10th by the platform.", "The booking day differs; over seven days or fewer it forbids the comparison.", Text("basis", "google-ads"), Text("other", "shop")) { Source = "https://help.wetracked.io/en/article/how-google-ads-conversions-conv-by-time-works-18tsjpk/" },
        ["TAX_REFUND_BASIS"] = new("Gross, net of tax and net of refunds are three revenues.", "Revenue bases of the two sides are stated and differ.", Text("basis", "net"), Text("other", "gross")) { Source = "https://developers.google.com/analytics/devguides/reporting/data/v1/api-schema" },
        ["TZ_MISMATCH"] = new("Midnight is not the same moment everywhere.", "Time zones of the two sides are stated and differ; it forbids comparing single days.", Text("basis", "Europe/Paris"), Text("other", "America/Los_Angeles")) { Source = "https://mavendata.ai/blog/why-your-numbers-never-match-between-platforms" },
        ["MODELLED_SHARE_CHANGED"] = new("More modelling moves the figure by itself.", "Modelled shares of the two sides differ by more than 5 points.", Share("share", 0.25m), Share("other_share", 0.12m)) { Source = "https://support.google.com/google-ads/answer/10081327" },
        ["SOURCE_CHANGED"] = new("Two sources seldom count alike.", "The other side comes from another source.", Text("basis", "ga4"), Text("other", "matomo")),
        ["SMALL_SAMPLE"] = new("Few events jump about by chance.", "Fewer events than `JudgingOptions.MinimumEvents` (30), or an interval half wider than 50 % of the value.", Count("events", 12), Share("low", 0.006m, 1), Share("high", 0.019m, 1), Count("minimum", 30)),
        ["ZERO_CONV"] = new("No conversion yet is a bound, not infinity.", "Cost above 0 and no conversion: at 95 % two-sided the cost per conversion is at least cost / 3.69.", Euros("cost", 300m), Euros("bound", 81.33m)),
        ["PERIOD_LENGTH"] = new("Longer periods hold more.", "The numbers of days differ by more than the materiality of the judging (5 %), and the figure is a total, which is then compared per day.", Count("days", 31), Count("other_days", 28)) { Source = Calendar },
        ["WEEKDAY_MIX"] = new("One more Saturday moves a shop.", "By the weekly pattern of both periods the weekdays alone change the figure by more than the materiality of the judging (5 %); without days, the shares of weekend days differ by as much.", Count("weekend", 9), Count("days", 31), Count("other_weekend", 8), Count("other_days", 30), Said("effect", MarketingMetrics.Language.Message.Of("comparison.weekdays.effect", Share("change", 0.061m, 1, signed: true)))) { Source = Calendar },
        ["SEASONALITY"] = new("The season moves the number.", "A named season lies in one of the two periods only.", Key("event", "benchmarks.events.black_friday"), Count("days", 4), Count("other_days", 0)) { Source = Calendar },
        ["HOLIDAY_SHIFT"] = new("Easter and Black Friday move from year to year.", "A moving feast lies in only one of the two periods.", Key("event", "benchmarks.events.easter"), Count("days", 3), Count("other_days", 0)) { Source = Calendar },
        ["IMMATURE_RECENT"] = new("Conversions booked on the click still come in.", "The period reaches into the conversion lag or window before the extraction.", Day("from", 2026, 10, 20)) { Source = "https://help.wetracked.io/en/article/how-google-ads-conversions-conv-by-time-works-18tsjpk/" },
        ["BENCHMARK_STALE"] = new("An old yardstick measures an old market.", "The benchmark's period ended more than 24 months before.", Text("source", "Survey"), MarketingMetrics.Language.MessageArgument.OfPeriod("period", Period.Year(2023)), Count("months", 34)),
        ["BENCHMARK_MISMATCH"] = new("Another region, network or objective is another thing.", "A stated property of the benchmark differs from that of the figure.", Key("field", "benchmarks.fields.region"), Text("other", "US"), Text("own", "FR")),
        ["BENCHMARK_MEDIAN_MEAN"] = new("A median counts every campaign once, a pooled figure follows the largest.", "The benchmark is a median, the figure pooled.", Text("source", "Survey")),
        ["REGRESSION_TO_MEAN"] = new("After an extreme the next figure is usually nearer the middle.", "The other period was the highest or lowest of at least 8 in its own history.", Count("rank", 1), Count("count", 12)),
        ["TRACKING_BREAK"] = new("Conversions stop while people keep coming: measurement, not performance.", "A run of days without a conversion, where so many visits would bring at least one in more than 99 % of cases (Poisson).",
            MarketingMetrics.Language.MessageArgument.OfPeriod("period", new Period(new DateOnly(2026, 10, 7), new DateOnly(2026, 10, 9))), Count("visits", 1_240), Key("measure", "measures.sessions"), Count("expected", 37.2m)),
        ["MIX_SHIFT"] = new("Every segment fell and the total rose, because large and small changed places (Simpson).", "The total change has another sign than the change within the segments, or more than half of it comes from shifts between them.",
            Key("name", "metrics.conversion_rate_session.name"), MarketingMetrics.Language.MessageArgument.OfPoints("change", 0.07m, 1), Key("kind", "insights.mix_shift.reversed"), Key("dimension", "dimensions.channel"),
            MarketingMetrics.Language.MessageArgument.OfPoints("structure", 0.09m, 1), MarketingMetrics.Language.MessageArgument.OfPoints("within", -0.02m, 1)) { Source = "https://clamp.sh/blog/funnel-conversion-rate-is-lying-to-you" },
        ["PRICE_EFFECT"] = new("Higher prices look like more demand.", "Revenue rose while units fell, or the average price moved by more than 10 %.",
            Euros("change", 4_000m), Count("units_before", 500), Count("units_after", 470), Euros("volume", -3_000m), Share("price", 0.14m, 1, signed: true)),
        ["BRAND_NONBRAND"] = new("People who search for the brand would mostly have come anyway.", "Search is not split by brand, or the share of brand searches moved by more than 5 points.",
            Part("finding", "insights.brand.not_split", Text("segment", "Paid Search"))) { Source = "Blake, Nosko, Tadelis, Econometrica 2015, https://ssrn.com/abstract=2444538" },
        ["MULTIPLE_KPIS"] = new("With twenty tests one is significant by luck.", "More than 5 changes were tested in one report.", Count("tested", 20), Count("expected", 1)),
    };
}
