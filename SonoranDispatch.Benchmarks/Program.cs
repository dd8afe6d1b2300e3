using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using SonoranDispatch.Benchmarks.Page;

// dotnet run -c Release --project SonoranDispatch.Benchmarks -- --filter '*'
// dotnet run -c Release --project SonoranDispatch.Benchmarks -- page
if (args is ["page"]) return await PageBenchmark.RunAsync(Console.Out);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.AddColumn(StatisticColumn.P95, StatisticColumn.Max));
return 0;
