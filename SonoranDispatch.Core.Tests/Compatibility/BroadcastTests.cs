using SonoranDispatch.Compatibility;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Compatibility;

/// <summary>Alerts that a server script sends to every game at once: the games near it report them, and three that the server named.</summary>
public sealed class BroadcastTests
{
    private const int Sixth = 12;

    private readonly CoreHarness _core = new(before: players =>
    {
        for (var player = 10; player <= Sixth; player++) players.Join(player, "Player " + player, new Place(player * 1_000, 0, 0));
    });

    [Fact]
    public void TheThreeWhoAreConnectedLongestReportWhateverTheirDistance()
    {
        Assert.All([1, 2, 3], player => Assert.NotNull(Report(player, "Bank " + player)));
        Assert.All([CoreHarness.Ghost, 10, Sixth], player => Assert.Null(Report(player, "Bank " + player)));
    }

    [Fact]
    public void AGameNearTheAlertReportsItToo() => Assert.NotNull(Report(Sixth, "Bank", new Place((Sixth * 1_000) + 299, 0, 0)));

    [Fact]
    public void AllReportsOfOneBroadcastAreOneCallThatCountsOnce()
    {
        foreach (var player in new[] { 1, 2, 3, Sixth }) Assert.Equal(1, Report(player, "Bank", new Place((Sixth * 1_000) + 20, 0, 0)));

        Assert.Equal(1, Assert.Single(_core.Root.Repository.Calls).Count);
    }

    [Fact]
    public void WithoutALocationOnlyTheReportersCountAndTheCallHasNone()
    {
        Assert.Null(_core.Root.Compat.Alert(Sixth, CompatSurfaceIds.Cd, "ToEverybody", ScriptTable.Table(("title", "Bank robbery"))));

        Assert.NotNull(_core.Root.Compat.Alert(1, CompatSurfaceIds.Cd, "ToEverybody", ScriptTable.Table(("title", "Bank robbery"))));
        Assert.Null(Assert.Single(_core.Root.Repository.Calls).Desired.Place);
    }

    [Fact]
    public void AReporterWhoLeavesIsReplacedByTheNextAndNobodyElseChanges()
    {
        foreach (var player in _core.Players.Online()) _core.Root.Greeter.Hello(player, "");
        Assert.Equal([1, 2, 3], Told());

        _core.Players.Leave(10);
        _core.Players.Leave(2);
        Assert.Equal([1, 2, 3, CoreHarness.Ghost], Told());

        _core.Players.Join(2, "New", new Place(0, 0, 0));
        _core.Root.Greeter.Hello(2, "");
        Assert.Equal([1, 2, 3, CoreHarness.Ghost], Told());
        Assert.Null(Report(2, "Bank"));
    }

    [Fact]
    public void BroadcastsTakeNothingOfTheirReportersAllowance()
    {
        for (var report = 0; report < CompatSurfaces.MostAlerts; report++)
        {
            Assert.True(_core.Root.Compat.Listens(1, CompatSurfaceIds.Cd, "ToEverybody"));
            Report(1, "Bank " + report, new Place(report * 500, 0, 0));
        }

        Assert.False(_core.Root.Compat.Listens(1, CompatSurfaceIds.Cd, "ToEverybody"));
        for (var alert = 0; alert < _core.Settings.Limits.AutomaticPerPlayer; alert++)
            Assert.NotNull(_core.Root.Compat.Event(1, "ps-dispatch:server:notify", [ScriptTable.Table(("message", "Alarm " + alert))]));
    }

    [Fact]
    public void AClientThatInventsBroadcastsNearItselfHasOneAllowance()
    {
        for (var report = 0; report < 2 * _core.Settings.Limits.AutomaticPerPlayer; report++) Report(Sixth, "Bank " + report, new Place(Sixth * 1_000, 0, 0));

        Assert.Equal(_core.Settings.Limits.AutomaticPerPlayer, _core.Root.Repository.Calls.Count);
    }

    private IReadOnlyList<int> Told() => [.. _core.Clients.Sent.Where(sent => sent.Event == EventNames.Reporter).Select(sent => sent.Player).Distinct()];

    private int? Report(int player, string title, Place? at = null)
    {
        var place = at ?? new Place(-5_000, 5_000, 30);
        var call = _core.Root.Compat.Alert(player, CompatSurfaceIds.Cd, "ToEverybody", ScriptTable.Table(("title", title), ("coords", ScriptTable.Vector(place.X, place.Y, place.Z))));
        _core.Tick();
        return call;
    }
}
