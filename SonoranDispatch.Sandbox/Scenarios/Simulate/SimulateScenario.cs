using System.Collections.Concurrent;
using System.Text.Json;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Plays many seeds, or one seed with its log.</summary>
public static class SimulateScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "simulate";

    /// <summary>Plays seeds in parallel on all processors.</summary>
    /// <param name="from">The first seed.</param>
    /// <param name="count">The number of seeds.</param>
    /// <returns>The results, ordered by seed. Logs are included only for seeds with a failed check.</returns>
    public static IReadOnlyList<SeedResult> PlayMany(int from, int count)
    {
        var results = new ConcurrentBag<SeedResult>();
        Parallel.ForEach(Partitioner.Create(Enumerable.Range(from, count), EnumerablePartitionerOptions.NoBuffering), seed =>
        {
            var result = SeedRun.Play(seed);
            results.Add(result.Broken.Count > 0 ? result : result with { Story = [] });
        });
        return [.. results.OrderBy(result => result.Seed)];
    }

    /// <summary>Plays the seeds of the command line and prints the results.</summary>
    /// <param name="options">One seed, or the first seed and the count.</param>
    /// <param name="json">True to print JSON.</param>
    /// <param name="output">Where to print.</param>
    /// <returns>True if every check passed.</returns>
    public static bool Print(SeedOptions options, bool json, TextWriter output)
    {
        if (options.Seed is { } seed) return PrintStory(SeedRun.Play(seed), json, output);

        var results = PlayMany(options.From, options.Count);
        var failed = results.Where(result => result.Broken.Count > 0).ToList();
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(new { Seeds = results.Count, Failed = failed.Select(result => new { result.Seed, result.Broken }) }));
            return failed.Count == 0;
        }

        foreach (var group in failed.SelectMany(result => result.Broken.Select(check => (result.Seed, check))).GroupBy(pair => pair.check.Promise))
        {
            var seeds = group.Select(pair => pair.Seed).Distinct().ToList();
            output.WriteLine($"BROKEN {group.Key}: {seeds.Count} seeds, first {string.Join(" ", seeds.Take(10))} - seen: {group.First().check.Seen}");
        }

        var hours = results.Sum(result => result.Milliseconds) / 3_600_000.0;
        output.WriteLine($"{results.Count} seeds, {hours:0} simulated hours, {results.Sum(result => result.Calls)} calls, {results.Sum(result => result.Requests)} requests: {failed.Count} seeds broke a promise");
        var overtaking = results.Count(result => result.Overtaking > 0);
        output.WriteLine($"{results.Sum(result => result.Turns)} turns were taken while others waited, {results.Sum(result => result.Overtaking)} of them before an older call, in {overtaking} seeds");
        output.WriteLine($"{results.Sum(result => result.OverMoves)} times fields left while a move waited, in {results.Count(result => result.OverMoves > 0)} seeds");
        output.WriteLine($"{results.Sum(result => result.Dropped)} unattended alerts were dropped, in {results.Count(result => result.Dropped > 0)} seeds");
        return failed.Count == 0;
    }

    private static bool PrintStory(SeedResult result, bool json, TextWriter output)
    {
        if (json) output.WriteLine(JsonSerializer.Serialize(result));
        else foreach (var line in result.Story) output.WriteLine(line);
        if (!json) output.WriteLine(result.Broken.Count == 0 ? $"seed {result.Seed}: every promise kept" : $"seed {result.Seed}: {result.Broken.Count} promises broken");
        return result.Broken.Count == 0;
    }
}
