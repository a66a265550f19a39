#if EMPTY
System.Console.WriteLine("CPA 25.00 EUR");
#else
System.Console.WriteLine(MarketingMetrics.Metrics.Calculate.CostPerAcquisition(cost: new MarketingMetrics.Money(4_250m, "EUR"), conversions: 170));
#endif
