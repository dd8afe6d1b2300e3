using StandIn.Host;

namespace SonoranDispatch.Tests.Server;

/// <summary>The staged resource through restarts and power cuts, as an owner has them.</summary>
public sealed class KeepingTests : IDisposable
{
    private readonly KeptServer _kept = new();

    public void Dispose() => _kept.Dispose();

    [Fact]
    public void ARestartGoesOnWithNumbersCallsAndTheCallersNews()
    {
        _kept.Cad.Faults.Down.Always();
        var caller = _kept.Join("Jane");
        caller.Type("/911 a fire on Grove Street");
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text == "Call 1 received.")));

        _kept.Server.RestartResource(KeptServer.Resource);
        _kept.Cad.Faults.AllOff();
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text == "Call 1 is CAD call 501.")), _kept.ConsoleText);
        Assert.Contains("a fire on Grove Street", Assert.Single(_kept.Cad.Board.Calls).Description, StringComparison.Ordinal);

        caller.Type("/911 and a second one, somewhere else");
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text == "Call 2 received.")));
        Assert.Contains("SD-CALLS-008", _kept.ConsoleText, StringComparison.Ordinal);
    }

    [Fact]
    public void ACallThatWasReceivedSurvivesAPowerCutAndReachesTheCadOnce()
    {
        _kept.Cad.Faults.Down.Always();
        var caller = _kept.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text == "Call 1 received.")));

        _kept.PowerCut();
        _kept.Cad.Faults.AllOff();
        Assert.True(_kept.Until(() => _kept.Cad.Board.Calls.Count > 0), _kept.ConsoleText);
        for (var tick = 0; tick < 600; tick++) _kept.Tick();
        Assert.Single(_kept.Cad.Board.Calls);
    }

    [Fact]
    public void SomebodyElseOnTheNewServerIsNotToldOfTheOldCall()
    {
        _kept.Cad.Faults.Down.Always();
        var caller = _kept.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text == "Call 1 received.")));

        _kept.PowerCut();
        var other = _kept.Join("John");
        Assert.Equal(caller.Id, other.Id);
        _kept.Cad.Faults.AllOff();
        Assert.True(_kept.Until(() => _kept.Cad.Board.Calls.Count > 0));
        for (var tick = 0; tick < 100; tick++) _kept.Tick();
        Assert.Empty(other.Chat);
    }

    [Fact]
    public void NothingWrongShowsInTheConsole()
    {
        var caller = _kept.Join("Jane");
        caller.Type("/911 a fire");
        Assert.True(_kept.Until(() => caller.Chat.Any(line => line.Text == "Call 1 is CAD call 501.")));
        _kept.Server.RestartResource(KeptServer.Resource);
        for (var tick = 0; tick < 100; tick++) _kept.Tick();

        var counters = _kept.Server.Counters;
        Assert.Equal((0, 0, 0, 0), (counters.ScriptErrors, counters.RemovedHandlers, counters.UnknownNatives, counters.OffThreadNatives));
        Assert.Single(_kept.Cad.Board.Calls);
    }
}
