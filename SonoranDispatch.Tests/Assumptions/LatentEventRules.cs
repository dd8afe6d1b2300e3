using CitizenFX.Core;
using SonoranDispatch.Tests.StandIn;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>
/// Assumptions about latent events. Source: citizenfx citizen-resources-core EventReassemblyComponent.cpp, citizen-server-impl
/// (TriggerLatentClientEventInternal and its convar).
/// </summary>
public sealed class LatentEventRules
{
    private const string Name = "probe:page";

    /// <summary>EventReassemblyComponent.cpp: parts of 1,023 bytes, sent at the event's own pace.</summary>
    [Theory]
    [InlineData(10_000, 1_000, 10_000)]
    [InlineData(10_000, 20_000, 500)]
    public void AnEventArrivesOnlyWhenAllOfItCouldBeSent(int bytes, int bytesPerSecond, int milliseconds)
    {
        using var scene = new GameServerHarness(_ => { });
        var player = Send(scene, bytesPerSecond, new string('x', bytes));
        scene.Ticks((milliseconds / 50) - 1);
        Assert.Empty(player.Events);
        scene.Ticks(30);
        Assert.Equal(bytes, ((string)Assert.Single(player.Events).Arguments[0]!).Length);
    }

    /// <summary>EventReassemblyComponent.cpp: latent events have packets of their own, outside the order of the reliable ones.</summary>
    [Fact]
    public void AnOrdinaryEventThatWasTriggeredLaterArrivesEarlier()
    {
        using var scene = new GameServerHarness(_ => { });
        var player = Send(scene, 1_000, new string('x', 3_000));
        scene.Server.SendToClient(player, "probe:call", 1);
        scene.Ticks(100);
        Assert.Equal(["probe:call", Name], player.Events.Select(heard => heard.Name));
    }

    /// <summary>EventReassemblyComponent.cpp: a pace of 0 or less is 25,000 bytes per second.</summary>
    [Fact]
    public void WithoutAPaceItIsTwentyFiveKilobytesPerSecond()
    {
        using var scene = new GameServerHarness(_ => { });
        var player = Send(scene, 0, new string('x', 50_000));
        scene.Ticks(39);
        Assert.Empty(player.Events);
        scene.Ticks(5);
        Assert.Single(player.Events);
    }

    /// <summary>EventReassemblyComponent.cpp, UnregisterTarget: what has not arrived when its player leaves is dropped.</summary>
    [Fact]
    public void NothingArrivesForAPlayerWhoLeft()
    {
        using var scene = new GameServerHarness(_ => { });
        var player = Send(scene, 1_000, new string('x', 3_000));
        scene.Server.Leave(player);
        scene.Ticks(100);
        Assert.Empty(player.Events);
    }

    /// <summary>Where setr sv_enableNetEventReassembly is false, the native warns and sends nothing.</summary>
    [Fact]
    public void AServerCanSwitchThemOff()
    {
        using var scene = new GameServerHarness(_ => { });
        scene.Server.Convars["sv_enableNetEventReassembly"] = "false";
        var player = Send(scene, 25_000, "x");
        scene.Ticks(100);
        Assert.Empty(player.Events);
        Assert.Contains("requires setr sv_enableNetEventReassembly true", scene.ConsoleText, StringComparison.Ordinal);
    }

    private static SimulatedPlayer Send(GameServerHarness scene, int bytesPerSecond, string text)
    {
        scene.Server.StartScript("sender", () => new ProbeScript(script => script.On("probe:send", new Action(() =>
            BaseScript.TriggerLatentClientEvent(script.Everybody.Single(), Name, bytesPerSecond, text)))));
        var player = scene.Server.Join("Ada");
        player.Clear();
        scene.Server.TriggerEvent("probe:send");
        return player;
    }
}
