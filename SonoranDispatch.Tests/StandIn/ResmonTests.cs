using CitizenFX.Core;
using CitizenFX.Core.Native;
using StandIn;
using StandIn.Host.Measures;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>Tests that resmon reports the script's own cost.</summary>
public sealed class ResmonTests
{
    [Fact]
    public void AnEmptyTickCostsNoAllocation()
    {
        using var scene = new GameServerHarness(script => script.EachTick(() => Task.CompletedTask));
        scene.Ticks(5);
        scene.Server.ClearResmon();
        scene.Ticks(1000);
        var row = Assert.Single(scene.Server.Resmon());
        Assert.Equal((EntryKind.Tick, 1000L, (long?)0L), (row.Kind, row.Calls, row.AllocatedBytes));
    }

    [Fact]
    public void WhatATickAllocatesIsCounted()
    {
        byte[]? kept = null;
        using var scene = new GameServerHarness(script => script.EachTick(() =>
        {
            kept = new byte[1000];
            return Task.CompletedTask;
        }));
        scene.Ticks(5);
        scene.Server.ClearResmon();
        scene.Ticks(100);
        Assert.Equal(100 * 1024, Assert.Single(scene.Server.Resmon()).AllocatedBytes);
        Assert.NotNull(kept);
    }

    [Fact]
    public void EachWayInHasItsRow()
    {
        using var scene = new GameServerHarness(script =>
        {
            script.On("probe:a", new Action(() => { }));
            ProbeScript.Command("911", (_, _, _) => { });
            script.Offer("add", new Func<int>(() => 1));
        });
        scene.Server.TriggerEvent("probe:a");
        scene.Server.TypeConsole("911");
        scene.Server.CallExport("probe", "add");
        Assert.Equal(
            ["Command 911", "Event probe:a", "Export __cfx_export_probe_add", "Reference reference", "Start start"],
            scene.Server.Resmon().Select(row => row.Kind + " " + row.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>Counts are exact although times are not. The cost of an entry point on the real server can be derived from them.</summary>
    [Fact]
    public void NativesAreCountedByTheWayInThatCalledThem()
    {
        using var scene = new GameServerHarness(script =>
        {
            script.On("probe:a", new Action(() =>
            {
                API.GetGameTimer();
                API.GetGameTimer();
                BaseScript.TriggerEvent("probe:b");
            }));
            script.On("probe:b", new Action(() => API.GetConvar("x", "")));
        });
        scene.Server.ClearResmon();
        scene.Server.TriggerEvent("probe:a");

        // An event triggered inside an entry point counts towards the outer one, as its time does.
        var row = Assert.Single(scene.Server.Resmon());
        Assert.Equal(("probe:a", 4L), (row.Name, row.Natives));
        Assert.Equal(
            new Dictionary<string, long> { ["GET_CONVAR"] = 1, ["GET_GAME_TIMER"] = 2, ["TRIGGER_EVENT_INTERNAL"] = 1 },
            row.NativesByName);
    }

    [Fact]
    public void TheConsoleShowsThem()
    {
        var console = new List<string>();
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action(() => API.GetGameTimer())), options => options with { Console = console.Add });
        scene.Server.ClearResmon();
        scene.Server.TriggerEvent("probe:a");
        scene.Server.TypeConsole("resmon");

        Assert.Matches("^probe \\(server\\) Event probe:a: 1 calls, [0-9.]+ ms, 1 natives: 1 GET_GAME_TIMER\n$", console[^1]);
    }

    [Fact]
    public void AttachedTickHandlersAreCounted()
    {
        Func<Task> handler = () => Task.CompletedTask;
        using var scene = new GameServerHarness(script =>
        {
            script.EachTick(handler);
            script.On("probe:off", new Action(() => script.NoMore(handler)));
        });
        Assert.Equal(1, scene.Server.ServerTickHandlers);
        scene.Server.TriggerEvent("probe:off");
        Assert.Equal(0, scene.Server.ServerTickHandlers);
    }
}
