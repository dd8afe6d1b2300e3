using SonoranDispatch.Tests.StandIn;
using StandIn;
using StandIn.Host;
using StandIn.Host.Players;
using StandIn.Host.Time;

namespace SonoranDispatch.Tests.Assumptions;

/// <summary>
/// Assumptions about keys, blips, focus and what a client keeps. Source: gta-core-five/GameInput.cpp, RegisterKeyMapping.md,
/// ResourceEventComponent.cpp.
/// </summary>
public sealed class ScreenRules : IDisposable
{
    private readonly GameServer _server = new(new GameServerOptions { Clock = new SimulatedClock() });
    private readonly ProbeResource _resource = new();
    private readonly SimulatedPlayer _player;

    public ScreenRules()
    {
        _server.StartResource(_resource.Manifest);
        _player = _server.Join("Ada");
    }

    public void Dispose()
    {
        _server.Dispose();
        _resource.Dispose();
    }

    /// <summary>GameInput.cpp, Binding::Update: the command runs when the key goes down.</summary>
    [Fact]
    public void AKeyRunsTheCommandThatIsBoundToIt()
    {
        Assert.Equal(0, _player.PressKey("F6"));
        Assert.Equal(1, _player.PressKey("F5"));
        _server.Tick();

        Assert.Equal("here", Assert.Single(_player.Chat).Text);
    }

    /// <summary>GameInput.cpp, RegisterBindingForTag: a default key is used only if the command has no key yet.</summary>
    [Fact]
    public void AChosenKeyIsKeptWhenTheResourceOrThePlayerComesAgain()
    {
        _player.BindKey("here", "J");
        _server.RestartResource("probe");
        Assert.Equal("J", _player.KeyMappings["here"]);
        _server.Leave(_player);

        Assert.Equal("J", _server.Join("Ada").KeyMappings["here"]);
        Assert.Equal("F5", _server.Join("Grace").KeyMappings["here"]);
    }

    /// <summary>GameInput.cpp, Binding::Update: key mappings are not read in a menu. A page with the focus receives the keyboard itself.</summary>
    [Fact]
    public void InThePauseMenuAKeyDoesNothing()
    {
        _player.IsInPauseMenu = true;

        Assert.Equal(0, _player.PressKey("F5"));
    }

    /// <summary>GameInput.cpp: when a resource stops, its bindings stay but their commands are not found.</summary>
    [Fact]
    public void AKeyOfAStoppedResourceDoesNothing()
    {
        _server.StopResource("probe");

        Assert.Equal(0, _player.PressKey("F5"));
    }

    [Fact]
    public void AKeyNobodyAskedForCannotBeBound() => Assert.Throws<ArgumentException>(() => _player.BindKey("nothing", "J"));

    /// <summary>Client natives: REMOVE_BLIP takes the address of the blip's handle.</summary>
    [Fact]
    public void AMarkIsRemovedByTheAddressOfItsNumber()
    {
        _server.SendToClient(_player, "probe:mark", new VectorValue(1, 2, 3));
        _server.Tick();
        var number = Assert.Single(_player.Blips).Key;
        _server.SendToClient(_player, "probe:unmarkWrongly", number);
        _server.Tick();

        Assert.Equal(1, _server.Counters.RemovedHandlers);
        Assert.Single(_player.Blips);
    }

    /// <summary>
    /// ResourceEventComponent.cpp: a resource receives its own stop as onResourceStop. onClientResourceStop is queued and arrives too late for
    /// it.
    /// </summary>
    [Fact]
    public void AResourceHearsItsOwnEndOnTheClient()
    {
        _server.StopResource("probe");
        _server.Tick();

        Assert.Equal(["onResourceStop probe"], _player.PageMessages);
    }
}
