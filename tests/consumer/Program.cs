using System.Text;
using MarketingMetrics;
using MarketingMetrics.Import;
using MarketingMetrics.Language;
using MarketingMetrics.Metrics;

// What a user's project does first, with nothing but the packages.
Console.WriteLine(Calculate.CostPerAcquisition(cost: new Money(4_250m, "EUR"), conversions: 170));
Console.WriteLine(Calculate.CostPerAcquisition(cost: new Money(300m, "EUR"), conversions: 0).ToString(null, ReportLanguage.French));

const string Export = """
    Campaign report
    "October 1, 2026 - October 31, 2026"
    Campaign,Currency code,Impr.,Clicks,Cost,Conversions
    Brand,EUR,"12,345",678,910.11,12.00
    """;
ImportResult import = Exports.Read(new MemoryStream(Encoding.UTF8.GetBytes(Export)), "export.csv");
Console.WriteLine(import.Facts.During(Period.Month(2026, 10)).Calculate(PaidMediaMetrics.ClickThroughRate, PaidMediaMetrics.CostPerAcquisition));
