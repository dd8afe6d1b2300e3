using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Tests.Support;

namespace SonoranDispatch.Tests.Response;

/// <summary>Tests with 64 officers of four agencies who hears what, to the second: 16 officers each, from server ids 100, 200, 300 and 400.</summary>
public sealed class FourAgenciesTests
{
    private const string Config =
        """
        {
          "departments": {
            "police": { "ace": "job.police" }, "sheriff": { "ace": "job.sheriff" }, "ems": { "ace": "job.ems" }, "fire": { "ace": "job.fire" }
          },
          "kinds": { "emergency": { "departments": ["police"], "furtherDepartments": ["sheriff", "ems"] } }
        }
        """;

    private static readonly string[] Agencies = ["police", "sheriff", "ems", "fire"];

    private readonly CoreHarness _core = new(Config, before: players =>
    {
        for (var officer = 0; officer < 64; officer++)
            players.Join(((officer / 16) + 1) * 100 + (officer % 16), "Officer " + officer, new Place(1, 1, 0), "sonorandispatch.duty", "job." + Agencies[officer / 16]);
        players.Grant(CoreHarness.Officer);
    });

    [Fact]
    public void EachHearsWhatTheyShouldToTheSecond()
    {
        _core.Tick();
        Open("a robbery of priority 1", 1, CoreHarness.Passenger);
        _core.Root.DispatchCommand.Take(100, "respond 1");
        _core.Root.Screens.Mute(101, "emergency");
        _core.Tick();
        Assert.Empty(HeardUntil(0));

        Open("a fight", 2, CoreHarness.Caller);
        var opened = _core.Clock.Milliseconds - 50;
        Assert.Equal(Sixteen(100).Where(officer => officer != 101), HeardUntil(0));

        // One is busy with something more urgent, and one has muted the kind.
        Assert.Empty(HeardUntil(opened + 179_000));
        Assert.Equal(Sixteen(100).Skip(2), HeardUntil(opened + 180_000));
        Assert.Empty(HeardUntil(opened + 359_000));

        // Whoever is told for the first time is told whatever they do.
        Assert.Equal([.. Sixteen(200), .. Sixteen(300)], HeardUntil(opened + 360_000));
        Assert.Empty(HeardUntil(opened + 3_600_000));
    }

    private static IEnumerable<int> Sixteen(int first) => Enumerable.Range(first, 16);

    private void Open(string text, int priority, int caller)
    {
        _core.Root.Intake.Take(new CallRequest
        {
            Surface = CallRequest.Command, Kind = "emergency", Trust = TrustLevel.Player, Caller = new Caller(caller, "Jane Doe", false), Text = text, Title = "911 call", Priority = priority, Place = CoreHarness.GroveStreet,
        });
        _core.Tick();
    }

    // Who was shown a call as new since the last question, ordered by server id.
    private List<int> HeardUntil(long time)
    {
        if (time == 0) return Take();

        _core.Clock.Advance(time - _core.Clock.Milliseconds);
        _core.Tick();
        return Take();
    }

    private List<int> Take()
    {
        var heard = _core.Clients.Sent
            .Where(sent => sent.Event == EventNames.Call && sent.Arguments[0].Equals(2) && ((string)sent.Arguments[^1]).Contains("\"isNew\":true", StringComparison.Ordinal))
            .Select(sent => sent.Player).Order().ToList();
        _core.Clients.Sent.Clear();
        return heard;
    }
}
