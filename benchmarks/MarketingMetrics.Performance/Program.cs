using BenchmarkDotNet.Running;
using MarketingMetrics.Performance.Facts;
using MarketingMetrics.Performance.Import;
using MarketingMetrics.Performance.Reports;

if (args is ["facts", ..]) FactsRatios.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 10_000_000);
else if (args is ["import", ..]) ImportRatios.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 2_000_000);
else if (args is ["report"]) ReportRatios.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
