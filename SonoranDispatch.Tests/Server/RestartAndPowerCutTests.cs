using StandIn.Host.Measures;
using StandIn.Host.Players;

namespace SonoranDispatch.Tests.Server;

/// <summary>Tests the staged resource across restarts and power cuts.</summary>
public sealed class RestartAndPowerCutTests : IDisposable
{
    private readonly PersistentServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void ARestartGoesOnWithNumbersCallsAndTheCallersNews()
    {
        _server.Cad.Faults.Down.Always();
        var caller = _server.Join("Jane");
        caller.Type("/911 a fire on Grove Street");
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text == "Call 1 received.")));

        _server.Server.RestartResource(PersistentServer.Resource);
        _server.Cad.Faults.AllOff();
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text == "Call 1 is CAD call 501.")), _server.ConsoleText);
        Assert.Contains("a fire on Grove Street", Assert.Single(_server.Cad.Board.Calls).Description, StringComparison.Ordinal);

        caller.Type("/311 and a second one, somewhere else");
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text == "Call 2 received.")));
        Assert.Contains("SD-CALLS-008", _server.ConsoleText, StringComparison.Ordinal);
    }

    [Fact]
    public void ACallThatWasReceivedSurvivesAPowerCutAndReachesTheCadOnce()
    {
        _server.Cad.Faults.Down.Always();
        var caller = _server.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text == "Call 1 received.")));

        _server.PowerCut();
        _server.Cad.Faults.AllOff();
        Assert.True(_server.Until(() => _server.Cad.Board.Calls.Count > 0), _server.ConsoleText);
        for (var tick = 0; tick < 600; tick++) _server.Tick();
        Assert.Single(_server.Cad.Board.Calls);
    }

    [Fact]
    public void SomebodyElseOnTheNewServerIsNotToldOfTheOldCall()
    {
        _server.Cad.Faults.Down.Always();
        var caller = _server.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text == "Call 1 received.")));

        _server.PowerCut();
        var other = _server.Join("John");
        Assert.Equal(caller.Id, other.Id);
        _server.Cad.Faults.AllOff();
        Assert.True(_server.Until(() => _server.Cad.Board.Calls.Count > 0));
        for (var tick = 0; tick < 100; tick++) _server.Tick();
        Assert.Empty(other.Chat);
    }

    [Fact]
    public void NothingWrongShowsInTheConsole()
    {
        var caller = _server.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_server.Until(() => caller.Chat.Any(line => line.Text == "Call 1 is CAD call 501.")));
        _server.Server.RestartResource(PersistentServer.Resource);
        for (var tick = 0; tick < 100; tick++) _server.Tick();

        var counters = _server.Server.Counters;
        Assert.Equal((0, 0, 0, 0), (counters.ScriptErrors, counters.RemovedHandlers, counters.UnknownNatives, counters.OffThreadNatives));
        Assert.Single(_server.Cad.Board.Calls);
    }
}
