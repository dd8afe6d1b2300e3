using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Sandbox.CadEmulator;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Dispatchers who work on calls in the CAD: they create, edit, note, attach, detach and close. What they do is pushed to the game server in some runs:
/// late, repeated, in any order, or not at all.
/// </summary>
internal sealed class SimulatedDispatchWork(Random chance, EmulatedCad cad, SimulatedDispatchers dispatchers, EventSchedule schedule, SimulationClock world, RunLog runLog)
{
    /// <summary>How the notes of these dispatchers begin.</summary>
    public const string NoteStart = "dispatcher says ";

    private const long LatestPush = 20_000;

    private readonly Dictionary<int, int> _announced = [];
    private int _works;

    /// <summary>Plans their work.</summary>
    /// <param name="until">When the last of it is done, in milliseconds of the simulation clock.</param>
    /// <param name="root">Returns the resource, if it runs.</param>
    public void Plan(long until, Func<CompositionRoot?> root)
    {
        schedule.Spread(chance, chance.Next(3) == 0 ? chance.Next(1, 40) : 0, until, Act);
        if (chance.Next(2) == 0) cad.Pushes.Target = body => Push(body, root);
    }

    /// <summary>Attaches the check that no call is announced twice to a new run of the resource.</summary>
    /// <param name="repository">The resource's calls.</param>
    /// <param name="accounts">Learns which calls of the other community showed in the game.</param>
    /// <param name="other">The other community's account.</param>
    public void Follow(CallRepository repository, AccountSchedule accounts, AccountBinding other) => repository.Changed += (before, after) =>
    {
        if (before is not null || after is not { IsFromCad: true, CadNumber: { } number }) return;
        if (after.Account == other) accounts.Shown.Add(number);
        if (after.Account == other || after.Announcements == 0) return;

        _announced[number] = _announced.GetValueOrDefault(number) + 1;
        runLog.Hold(Invariants.AnnouncedOnce, _announced[number] == 1, () => $"CAD call {number} was announced {_announced[number]} times");
    };

    private void Push(string body, Func<CompositionRoot?> root)
    {
        for (var times = chance.Next(6) switch { 0 => 0, 1 => 2, _ => 1 }; times > 0; times--)
            schedule.At(world.Milliseconds + chance.NextInt64(0, LatestPush), () => root()?.CadUpdates.Pushes.Take(body));
    }

    private void Act()
    {
        var open = cad.Board.Calls.Where(call => call is { IsOpen: true, IsEmergency: false }).ToList();
        var what = open.Count == 0 ? 0 : chance.Next(10);
        if (what < 2)
        {
            Tell("creates", cad.Dispatcher.Create(NewCall()).CallId);
            return;
        }

        var call = open[chance.Next(open.Count)];
        switch (what)
        {
            case 2 or 3 or 4:
                Tell("edits", call.CallId);
                dispatchers.Edited.Add(call.CallId);
                cad.Dispatcher.Edit(call.CallId, Edited);
                break;
            case 5 or 6:
                Tell("notes", call.CallId);
                cad.Dispatcher.AddNote(call.CallId, "D-1", NoteStart + Number());
                break;
            case 7 when RandomUnit() is { } unit:
                Tell("attaches " + unit + " to", call.CallId);
                dispatchers.Staffed.Add(call.CallId);
                cad.Dispatcher.Attach(call.CallId, unit);
                break;
            case 8 when call.Idents.Count > 0:
                Tell("detaches from", call.CallId);
                dispatchers.Staffed.Add(call.CallId);
                cad.Dispatcher.Detach(call.CallId, call.Idents[chance.Next(call.Idents.Count)]);
                break;
            case 9:
                Tell("closes", call.CallId);
                dispatchers.Ended.Add(call.CallId);
                cad.Dispatcher.Close(call.CallId);
                break;
        }
    }

    private BoardCall NewCall() => new()
    {
        Title = "dispatch " + Number(),
        Description = "they said " + Number(),
        Code = "10-" + chance.Next(10, 99).ToString(CultureInfo.InvariantCulture),
        Priority = chance.Next(1, 4),
        Idents = chance.Next(3) == 0 && RandomUnit() is { } unit ? [unit] : [],
        MetaData = chance.Next(2) == 0 ? new Dictionary<string, string>() : new Dictionary<string, string> { ["x"] = "100.0", ["y"] = "-20.5", ["z"] = "1.0" },
    };

    private BoardCall Edited(BoardCall call) => chance.Next(4) switch
    {
        0 => call with { Title = "dispatch " + Number() },
        1 => call with { Priority = chance.Next(1, 4) },
        2 => call with { Description = "they said " + Number() },
        _ => call with { Postal = chance.Next(1, 9_999).ToString(CultureInfo.InvariantCulture) },
    };

    private int? RandomUnit()
    {
        var units = cad.Board.Units.Where(unit => unit.IsOnline).ToList();
        return units.Count == 0 ? null : units[chance.Next(units.Count)].Id;
    }

    private string Number() => (++_works).ToString(CultureInfo.InvariantCulture);

    private void Tell(string what, int callId) => runLog.Tell($"DISPATCHER {what} CAD call {callId}");
}
