using CitizenFX.Core;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>Assumptions about events. Source: citizenfx clrcore/EventHandlerDictionary.cs, citizen-server-impl ServerEventPacketHandler.cpp.</summary>
public sealed class EventRules
{
    /// <summary>ServerEventPacketHandler.cpp:63: client events are queued by name, without an allow-list.</summary>
    [Theory]
    [InlineData("onResourceStart")]
    [InlineData("__cfx_internal:httpResponse")]
    [InlineData("probe:internal")]
    public void AnyClientCanTriggerAnyRegisteredName(string name)
    {
        var sources = new List<string?>();
        using var scene = new GameServerHarness(script => script.On(name, new Action<string?>(([FromSource] source) => sources.Add(source))));
        sources.Clear();
        scene.Server.Join("Mallory").TriggerServer(name);
        scene.Server.Tick();
        Assert.Equal(["net:1"], sources);
    }

    /// <summary>EventHandlerDictionary.cs: if the source is empty, the parameter gets its default value.</summary>
    [Fact]
    public void ALocalEventHasNoSource()
    {
        var sources = new List<string?>();
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action<string?>(([FromSource] source) => sources.Add(source))));
        scene.Server.TriggerEvent("probe:a");
        Assert.Equal([null], sources);
    }

    /// <summary>EventHandlerDictionary.cs:16-23: clients cannot trigger three reserved names.</summary>
    [Theory]
    [InlineData("playerConnecting")]
    [InlineData("playerDropped")]
    [InlineData("playerJoining")]
    public void ThreeNamesAreKeptFromClients(string name)
    {
        var sources = new List<string?>();
        using var scene = new GameServerHarness(script => script.On(name, new Action<string?>(([FromSource] source) => sources.Add(source))));
        var player = scene.Server.Join("Mallory");
        sources.Clear();
        player.TriggerServer(name);
        scene.Server.Tick();
        Assert.Empty(sources);
    }

    /// <summary>EventHandlerDictionary.cs:106-119: a handler that throws is removed.</summary>
    [Fact]
    public void AHandlerThatThrowsOnceIsNeverCalledAgain()
    {
        var calls = 0;
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action(() =>
        {
            calls++;
            throw new InvalidOperationException("once");
        })));
        scene.Server.TriggerEvent("probe:a");
        scene.Server.TriggerEvent("probe:a");
        Assert.Equal(1, calls);
        Assert.Equal(1, scene.Server.Counters.RemovedHandlers);
    }

    /// <summary>EventHandlerDictionary.cs:131-152: arguments are converted inside the same catch.</summary>
    [Fact]
    public void AnArgumentThatCannotBeConvertedRemovesTheHandlerToo()
    {
        var got = new List<int>();
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action<int>(got.Add)));
        var player = scene.Server.Join("Mallory");
        player.TriggerServer("probe:a", "abc");
        player.TriggerServer("probe:a", 5);
        scene.Server.Tick();
        Assert.Empty(got);
        Assert.Equal(1, scene.Server.Counters.RemovedHandlers);
    }

    /// <summary>EventHandlerDictionary.cs: the handler's task is awaited inside the catch.</summary>
    [Fact]
    public void AHandlerWhoseTaskFaultsIsRemovedToo()
    {
        var calls = 0;
        using var scene = new GameServerHarness(script => script.On("probe:a", new Func<Task>(async () =>
        {
            calls++;
            await BaseScript.Delay(100);
            throw new InvalidOperationException("later");
        })));
        scene.Server.TriggerEvent("probe:a");
        scene.Ticks(4);
        scene.Server.TriggerEvent("probe:a");
        Assert.Equal(1, calls);
    }

    /// <summary>EventHandlerDictionary.cs, GetPassArguments: missing arguments get default values, surplus ones are dropped.</summary>
    [Fact]
    public void MissingArgumentsGetDefaultsAndSurplusOnesAreDropped()
    {
        var got = new List<string>();
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action<int, string?>((number, text) => got.Add(number + "/" + (text ?? "null")))));
        scene.Server.TriggerEvent("probe:a");
        scene.Server.TriggerEvent("probe:a", "7", null, "surplus");
        Assert.Equal(["0/null", "7/null"], got);
    }

    /// <summary>EventHandlerDictionary.cs:25-47: the dictionary converts names to lower case.</summary>
    [Fact]
    public void NamesCountWithoutRegardToCase()
    {
        var calls = 0;
        using var scene = new GameServerHarness(script => script.On("Probe:Alarm", new Action(() => calls++)));
        scene.Server.TriggerEvent("probe:ALARM");
        Assert.Equal(1, calls);
    }

    /// <summary>ServerEventPacketHandler.cpp:23-28: 50 events per second with a burst of 200.</summary>
    [Fact]
    public void AClientCanSendABurstOfTwoHundredEvents()
    {
        var calls = 0;
        using var scene = new GameServerHarness(script => script.On("probe:a", new Action(() => calls++)));
        var player = scene.Server.Join("Mallory");
        for (var i = 0; i < 300; i++) player.TriggerServer("probe:a");
        scene.Server.Tick();
        Assert.Equal(200, calls);
        Assert.Equal(100, scene.Server.Counters.DroppedEvents);
        scene.Clock.Advance(950);
        for (var i = 0; i < 300; i++) player.TriggerServer("probe:a");
        scene.Server.Tick();
        Assert.Equal(250, calls);
    }

    /// <summary>The start of a resource can be cancelled in onResourceStarting.</summary>
    [Fact]
    public void AnEventCanBeCancelled()
    {
        using var scene = new GameServerHarness(script => script.On("onResourceStarting", new Action<string>(_ => ProbeScript.Call<int>("CANCEL_EVENT"))));
        Assert.False(scene.Server.StartScript("other", () => new ProbeScript(_ => { })));
        Assert.Equal("stopped", scene.Server.ResourceState("other"));
    }
}
