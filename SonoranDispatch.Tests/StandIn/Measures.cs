using StandIn;
using StandIn.Host;

namespace SonoranDispatch.Tests.StandIn;

/// <summary>The resmon: what it says must be the script's own cost.</summary>
public sealed class Measures
{
    [Fact]
    public void AnEmptyTickCostsNoAllocation()
    {
        using var scene = new Scene(script => script.EachTick(() => Task.CompletedTask));
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
        using var scene = new Scene(script => script.EachTick(() =>
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
        using var scene = new Scene(script =>
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

    [Fact]
    public void AttachedTickHandlersAreCounted()
    {
        Func<Task> handler = () => Task.CompletedTask;
        using var scene = new Scene(script =>
        {
            script.EachTick(handler);
            script.On("probe:off", new Action(() => script.NoMore(handler)));
        });
        Assert.Equal(1, scene.Server.ServerTickHandlers);
        scene.Server.TriggerEvent("probe:off");
        Assert.Equal(0, scene.Server.ServerTickHandlers);
    }
}
