using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.ResourceFolder;
using SonoranDispatch.Tests.StandIn;
using SonoranDispatch.Tests.Support;
using StandIn.Host;
using StandIn.Host.Resources;
using StandIn.Host.Store;
using StandIn.Host.Time;
using Xunit.Abstractions;

namespace SonoranDispatch.Tests.Server;

/// <summary>Measures a start with 5,000 open calls in the stand-in's store, in CPU time of the main thread.</summary>
public sealed class StartWithThousandsOfCallsTests(ITestOutputHelper output)
{
    private const int Count = 5_000;

    private readonly WorkClock _clock = new();

    [Fact]
    public void FiveThousandOpenCallsAreBackInSlices()
    {
        using var server = new PersistentServer(_clock);
        server.Cad.Faults.Down.Always();
        server.Server.StopResource(PersistentServer.Resource);
        Fill(server.Server.Store);

        Start(server);
        var (ticks, times) = Start(server);

        output.WriteLine($"{ticks} ticks of 50 ms; the longest took {times.Max():0.00} ms, the middle one {times.Order().ElementAt(times.Count / 2):0.00} ms, all together {times.Sum():0.00} ms: {string.Join(' ', times.Select(time => $"{time:0.0}"))}");
        // The time of a slice depends on the machine. The rule is that no slice takes more than its number of records.
        Assert.InRange(ticks, Count / CallLoader.SliceRecords, 199);
    }

    /// <summary>The same start in a separate process, on each framework. Here the time of a tick is wall-clock time.</summary>
    [Theory]
    [ClassData(typeof(FrameworksTheory))]
    public async Task TheyAreBackOnEachFramework(string framework)
    {
        var folder = Directory.CreateTempSubdirectory("thousands").FullName;
        try
        {
            var store = new KeyValueStore(new FileJournal(Path.Combine(folder, "kvp.journal")));
            Fill(store);
            var staged = StagedFolder.Read(StagedResource.Folder);
            var manifest = Path.Combine(folder, "manifest.json");
            await File.WriteAllTextAsync(manifest, JsonConvert.SerializeObject(new { staged.Name, staged.ServerScripts, staged.ClientScripts, staged.Files, staged.UiPage, staged.Metadata }));

            var (exit, report, errors) = await RunnerProcess.RunAsync(framework, "--resource", staged.Folder, "--manifest", manifest, "--data", folder, "--until-console", "restored from before the restart: 5000.", "--seconds", "30");

            Assert.True(exit == 0, report + errors);
            var told = JObject.Parse(report);
            var tick = told["Resmon"]!.First(row => (string?)row["Kind"] == "Tick" && (string?)row["Side"] == "server");
            output.WriteLine($"{told["Runtime"]}: {told["Ticks"]} ticks, {tick["Milliseconds"]} ms together, the longest {tick["MostMilliseconds"]} ms");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private (int Ticks, List<double> Times) Start(PersistentServer server)
    {
        server.Server.StopResource(PersistentServer.Resource);
        server.Server.Convars["sonorandispatch_running"] = "";
        server.Console.Clear();
        server.Server.StartResource(PersistentServer.Resource);
        var (ticks, times) = (0, new List<double>());
        while (!server.ConsoleText.Contains("restored from before the restart: 5000.", StringComparison.Ordinal) && ticks < 200)
        {
            var start = ThreadTime.Milliseconds;
            server.Tick();
            times.Add(ThreadTime.Milliseconds - start);
            _clock.Pass(GameServer.TickMilliseconds);
            ticks++;
        }

        return (ticks, times);
    }

    private static void Fill(KeyValueStore to)
    {
        var keys = new FakeKeyValueStore();
        var store = new DurableCallStore(keys, new ListLog());
        for (var number = 1; number <= Count; number++) store.Save(TypicalCall.Numbered(number));
        foreach (var pair in keys.Values) to.Set(PersistentServer.Resource, pair.Key, pair.Value, sync: false);
        to.Flush();
    }

    // Counts the thread's own CPU time plus the pause after each tick.
    private sealed class WorkClock : IGameClock
    {
        private readonly double _start = ThreadTime.Milliseconds;
        private long _passed;

        public long Milliseconds => _passed + (long)(ThreadTime.Milliseconds - _start);

        public void Pass(long milliseconds) => _passed += milliseconds;
    }
}
