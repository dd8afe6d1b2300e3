using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;
using StandIn.Host;
using StandIn.Host.Events;
using StandIn.Host.Measures;
using static SonoranDispatch.Sandbox.Scenarios.NumberText;

namespace SonoranDispatch.Sandbox.Scenarios.Fuzz;

/// <summary>
/// Sends a hundred thousand random payloads to everything the staged resource listens to: events as a client sends them, exports as a server resource
/// calls them. The names are read from the running resource, so new events and exports are tested too.
/// </summary>
public static class FuzzScenario
{
    /// <summary>The name on the command line.</summary>
    public const string Name = "fuzz";

    /// <summary>The number of payloads.</summary>
    public const int Payloads = 100_000;

    private const string ExportPrefix = "__cfx_export_";
    private const int PerTick = 500;
    private const int WarmUp = Payloads / 4;
    private const int Players = 5;

    // The limits of script alerts and of a player's own calls within ten minutes, with the default settings. The whole run takes less than that.
    private const int MostOfOthers = Players * (20 + 5);
    private const long MostGrowth = 8 * 1024 * 1024;

    /// <summary>Plays the scenario.</summary>
    /// <param name="seed">The seed of the payloads.</param>
    /// <param name="folder">The resource's folder; the staged one by default.</param>
    public static ScenarioReport Run(int seed, string? folder = null)
    {
        using var simulation = new Simulation(folder: folder);
        simulation.Run(TimeSpan.FromSeconds(2));
        var server = simulation.Game.Server;
        var names = server.RegisteredEvents(simulation.Game.ResourceName).Order(StringComparer.Ordinal).ToArray();
        var (own, others) = (names.Where(name => !IsAnothersWay(name)).ToArray(), names.Where(IsAnothersWay).ToArray());
        var exports = Exports(server, names);
        var (asked, payloads) = (simulation.Requests.Count, new Payloads(seed));

        var memory = 0L;
        var (faults, first) = (0, "");
        for (var count = 0; count < Payloads; count++)
        {
            var target = payloads.Below(own.Length + exports.Count);
            var fault = target < own.Length ? Trigger(server, own[target], payloads) : Call(exports[target - own.Length], payloads);
            if (fault.Length > 0 && faults++ == 0) first = fault;
            if (count % PerTick == 0) simulation.Tick();
            if (count == WarmUp) memory = GC.GetTotalMemory(forceFullCollection: true);
        }

        var growth = GC.GetTotalMemory(forceFullCollection: true) - memory;
        var requests = simulation.Requests.Skip(asked).Count(request => request.Method != "GET");
        simulation.Run(TimeSpan.FromSeconds(2));
        var calls = simulation.Cad.Board.Calls.Count();
        PlayAtOthersWays(simulation, others, payloads);
        var byScripts = simulation.Cad.Board.Calls.Count();
        var counters = server.Counters;
        simulation.Player("Jane Doe").Type("/911 Two men with guns");
        simulation.Run(TimeSpan.FromSeconds(3));
        var console = string.Concat(simulation.Console);

        return simulation.Report(Name,
        [
            new ScenarioCheck("no handler is lost", counters.RemovedHandlers == 0, Text(counters.RemovedHandlers)),
            new ScenarioCheck("no exception leaves the resource", counters.ScriptErrors == 0 && faults == 0, $"{Text(counters.ScriptErrors)} from events, {Text(faults)} from exports; first: {first}"),
            new ScenarioCheck("nothing is kept from going wrong at the last moment either", !console.Contains("[SD-HOST-002]", StringComparison.Ordinal), LineWith(console, "[SD-HOST-002]")),
            new ScenarioCheck("nothing is sent to the CAD", requests == 0 && calls == 0, $"{Text(requests)} requests, {Text(calls)} calls"),
            new ScenarioCheck("memory stays flat", growth < MostGrowth, $"{Text(growth / 1024)} KiB more"),
            new ScenarioCheck("by other resources' events players raise no more than the limits let them", byScripts <= MostOfOthers, Text(byScripts)),
            new ScenarioCheck("a call still works afterwards", simulation.Cad.Board.Calls.Count() == byScripts + 1, Text(simulation.Cad.Board.Calls.Count() - byScripts)),
        ]) with
        {
            Table = new ScenarioTable(["seed", "payloads", "events", "exports", "memory"], [[Text(seed), Text(Payloads), Text(names.Length), Text(exports.Count), Text(growth / 1024) + " KiB"]]),
        };
    }

    /// <summary>
    /// True if the event is one by which scripts for another dispatch resource raise calls. A random payload for it can be a valid call.
    /// </summary>
    public static bool IsAnothersWay(string name) => CompatEvents.Names.Contains(name) || name == EventNames.Alert || name.StartsWith("ErsIntegration::", StringComparison.Ordinal);

    // Some payloads are valid alerts. They count towards the limit for scripts on that player's client, and must not exceed it.
    private static void PlayAtOthersWays(Simulation simulation, string[] names, Payloads payloads)
    {
        for (var count = 0; count < Payloads / 4; count++)
        {
            Trigger(simulation.Game.Server, names[payloads.Below(names.Length)], payloads);
            if (count % PerTick == 0) simulation.Tick();
        }

        simulation.Run(TimeSpan.FromMinutes(3));
    }

    private static List<(string Name, ScriptFunction Function)> Exports(GameServer server, IEnumerable<string> names)
    {
        var exports = new List<(string Name, ScriptFunction Function)>();
        foreach (var name in names.Where(name => name.StartsWith(ExportPrefix, StringComparison.Ordinal)))
            server.TriggerEvent(name, new HostFunction(given =>
            {
                if (given is [ScriptFunction function, ..]) exports.Add((name, function));
                return null;
            }));
        return exports;
    }

    private static string Trigger(GameServer server, string name, Payloads payloads)
    {
        server.TriggerEventFrom("net:" + Text(payloads.Below(Players + 1)), name, payloads.Next());
        return "";
    }

    // A valid table would create a call, so each table has an error.
    private static string Call((string Name, ScriptFunction Function) export, Payloads payloads)
    {
        var arguments = payloads.Next();
        foreach (var table in arguments.OfType<Dictionary<string, object?>>()) table["priority"] = "none";
        var isWriter = export.Name.EndsWith("Call", StringComparison.Ordinal) && !export.Name.EndsWith("getCall", StringComparison.Ordinal);
        var answer = export.Function.Invoke(arguments);
        return isWriter && answer is not IDictionary<string, object?> ? export.Name : "";
    }

    private static string LineWith(string console, string code) =>
        console.Split('\n').FirstOrDefault(line => line.Contains(code, StringComparison.Ordinal)) ?? "";
}
