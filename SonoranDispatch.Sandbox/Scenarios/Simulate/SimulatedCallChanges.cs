using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Sandbox.CadEmulator.Board;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>Officers and other resources that change open calls through the repository. A unit is on one call at a time.</summary>
internal sealed class SimulatedCallChanges
{
    private static readonly string[] Words = ["Grove Street", "Forum Drive", "Legion Square", "Route 68", "Paleto Bay"];

    private readonly Random _chance;
    private readonly SimulatedPlayers _players;
    private readonly RunLog _runLog;
    private readonly List<UnitTarget> _units = [];
    private readonly Dictionary<int, CallDetails> _before = [];
    private int _notes;

    public SimulatedCallChanges(Random chance, SimulatedPlayers players, CadBoard board, CommunityProfile community, RunLog runLog)
    {
        (_chance, _players, _runLog) = (chance, players, runLog);
        for (var unit = 1; unit <= 6; unit++)
        {
            var name = "user-" + unit.ToString(CultureInfo.InvariantCulture);
            board.SetUnit(community.Unit(new BoardUnit { Id = unit, CommunityUserId = name, UnitNum = "A-" + unit.ToString(CultureInfo.InvariantCulture) }));
            _units.Add(new UnitTarget(name, unit));
        }
    }

    /// <summary>Makes a random change.</summary>
    /// <param name="repository">The calls.</param>
    /// <param name="now">The server's wall clock.</param>
    /// <param name="number">The call to change; a random one if omitted. If given, the change may undo the previous one.</param>
    /// <returns>The call that was changed; <c>null</c> if none was.</returns>
    public int? Edit(CallRepository repository, DateTimeOffset now, int? number = null)
    {
        var open = repository.Calls.Where(call => call.State is CallState.Accepted or CallState.Open && (number is null || call.Number == number)).ToList();
        if (open.Count == 0) return null;

        var call = open[_chance.Next(open.Count)];
        if (number is not null && _chance.Next(2) == 0 && _before.TryGetValue(call.Number, out var before))
        {
            repository.Change(call.Number, present => present with { Desired = present.Desired with { Details = before } });
            _runLog.Tell($"EDIT of call {call.Number}: fields taken back");
            return call.Number;
        }

        _before[call.Number] = call.Desired.Details;
        var kind = _chance.Next(16);
        if (kind is 9 or 10 or 11) Send(repository, call);
        else repository.Change(call.Number, present => present with { Desired = Changed(kind, present.Desired, now) });
        _runLog.Tell($"EDIT of call {call.Number}: {Name(kind)}");
        return call.Number;
    }

    private DesiredCall Changed(int kind, DesiredCall desired, DateTimeOffset now) => kind switch
    {
        0 or 1 => desired with { Details = desired.Details with { Address = Word() } },
        2 => desired with { Details = desired.Details with { Priority = _chance.Next(1, 4), Code = Word() } },
        3 => desired with { Details = desired.Details with { Description = Word(), Status = (CallStatus)_chance.Next(2) } },
        4 or 5 => desired with { Place = _players.Somewhere() with { Radius = _chance.Next(3) == 0 ? 50 : null } },
        6 or 7 or 8 => desired with { Notes = [.. desired.Notes, new CallNote("A-1", "note " + (++_notes).ToString(CultureInfo.InvariantCulture), now)] },
        12 when desired.Units.Count > 0 => desired with { Units = [.. desired.Units.Skip(1)] },
        13 => desired with { Details = desired.Details with { Primary = _chance.Next(3) == 0 ? null : _chance.Next(1, 7), TrackPrimary = _chance.Next(2) == 0 } },
        14 or 15 when _chance.Next(2) == 0 => desired with { Closed = true },
        _ => desired with { Details = desired.Details with { Postal = Word(), Block = Word() } },
    };

    private void Send(CallRepository repository, Call to)
    {
        var unit = _units[_chance.Next(_units.Count)];
        foreach (var from in repository.Calls.Where(call => call.Number != to.Number && !call.Desired.Closed && call.Desired.Units.Contains(unit)).ToList())
            repository.Change(from.Number, call => call with { Desired = call.Desired with { Units = [.. call.Desired.Units.Where(held => held != unit)] } });

        if (!to.Desired.Units.Contains(unit))
            repository.Change(to.Number, call => call with { Desired = call.Desired with { Units = [.. call.Desired.Units, unit] } });
    }

    private string Word() => Words[_chance.Next(Words.Length)] + " " + _chance.Next(100).ToString(CultureInfo.InvariantCulture);

    private static string Name(int kind) => kind switch
    {
        <= 3 => "fields",
        4 or 5 => "place",
        6 or 7 or 8 => "note",
        9 or 10 or 11 => "unit on",
        12 => "unit off",
        13 => "primary",
        _ => "close or fields",
    };
}
