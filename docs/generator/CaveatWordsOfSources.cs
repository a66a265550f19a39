using static MarketingMetrics.Docs.CaveatWords;

namespace MarketingMetrics.Docs;

/// <summary>Pages of the caveats about how a source measured.</summary>
internal static class CaveatWordsOfSources
{
    public static Dictionary<string, CaveatWords> All { get; } = new(StringComparer.Ordinal)
    {
        ["WINDOW_CHANGED"] = new("Google applies a new window only to later conversions; Meta ended views of 7 and 28 days on 12 January 2026.", "`MeasurementBasis.SettingsChangedOn` lies inside either period, after its first day; or a Meta view window of 7 or 28 days in the period of its end.",
            Text("basis", "google-ads"), Day("day", 2026, 10, 12)),
        ["KEY_EVENT_NOT_RETRO"] = new("A key event counts only from the day it was marked.", "`MeasurementBasis.KeyEventsChangedOn` lies inside either period, after its first day.", Text("basis", "ga4"), Day("day", 2026, 10, 12)),
        ["LAST_CLICK_ONLY"] = new("The last contact takes all credit, whoever made the client known.", "The attribution model is a last click or last touch, and channels that make known (display, video, social) stand beside channels that close (search, e-mail, direct).",
            Text("basis", "ga4"), List("early", "Display"), List("late", "Paid Search")),
        ["MODEL_REMOVED"] = new("First click, linear, time decay and position-based models left GA4 in November 2023.", "A Google Analytics source states one of these models in a period that ends after 31 October 2023.", Text("basis", "ga4"), Text("model", "linear")),
        ["DDA_OPAQUE"] = new("Credit is fractional, relearned and not reproducible by hand.", "The attribution model is data-driven.", Text("basis", "google-ads")),
        ["MODELLED_CONV"] = new("Estimated conversions stand among observed ones.", "`ModelledShare` is above 0, or consent mode is on and the share is not stated. The region (EEA, UK) is not tested.", Text("basis", "google-ads"), Part("part", "caveats.MODELLED_CONV.share", Share("share", 0.18m))),
        ["IOS_ATT"] = new("App Tracking Transparency hides who converts.", "A period that ends after 25 April 2021, claims, and `IosShare` above 0, or Meta with the share not stated.", Text("basis", "meta-ads")),
        ["SKAN_DELAY"] = new("SKAdNetwork reports by design hours to weeks late.", "A SKAdNetwork source extracted less than 2 days (version 3) or 41 days (version 4 or not stated) after the end of the period.", Text("basis", "skadnetwork"), Count("waited", 5), Count("needed", 41)),
        ["SKAN_NULL"] = new("Small groups come without a value.", "`WithheldValueShare` is above 0.", Text("basis", "skadnetwork"), Share("share", 0.40m)),
        ["PIXEL_SERVER_DUP"] = new("The same sale arrives twice in one platform.", "`SharesEventIds` is false. Duplicate transaction ids are not looked for: rows are totals. Raise it yourself where you find them.", Text("basis", "meta-ads")),
        ["GA4_SAMPLED"] = new("Large queries are answered from a part of the events.", "`SampledShare` is below 1; critical below 10 % (`CriticalSampledShare`).", Text("basis", "ga4"), Share("share", 0.42m, 1)),
        ["GA4_THRESHOLD"] = new("Rows that might identify somebody are left out.", "`IsThresholded` is true.", Text("basis", "ga4")),
        ["CROSS_DEVICE"] = new("A cookie is a device, not a person.", "Users of an analytics source that does not say it recognises people across devices.", Text("basis", "ga4")),
        ["ESTIMATED_METRIC"] = new("The platform calls the figure estimated or in development.", "Reach of Meta, or store visits of any source.", Text("basis", "meta-ads")),
        ["MPP_OPENS"] = new("Apple preloads images, so delivered becomes opened.", "Opens in a period that ends after 19 September 2021, unless `ExcludesMachineOpens`. A comparison across that day is critical and forbidden.", Text("basis", "mailchimp")),
        ["SCANNER_CLICKS"] = new("Security gateways click every link to test it.", "`MachineClickShare` (clicks within 5 s of delivery, or by recipients who clicked every link) is above 5 %.", Text("basis", "mailchimp"), Share("share", 0.12m)),
        ["CONSENT_RATE_CHANGED"] = new("A new banner changes who is seen, not who comes.", "`ConsentRate` of the same source differs by more than 5 points between the periods (`ConsentRateChange`); critical for visits and visitors.", Text("basis", "ga4"), Share("rate", 0.52m), Share("earlier", 0.61m)),
    };
}
