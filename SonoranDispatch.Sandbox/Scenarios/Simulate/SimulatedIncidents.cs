using System.Globalization;
using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>
/// Real incidents, as server scripts report them: one report per job, sometimes through several resources; and beside them what modified clients forge.
/// Checks that none is swallowed, and that no forged alert changes what a real report said.
/// </summary>
internal sealed class SimulatedIncidents(Random chance, SimulatedPlayers players, RunLog runLog)
{
    private static readonly string[] Jobs = ["police", "sheriff", "medical", "fire"];
    private static readonly string[] Surfaces = ["ps-dispatch", "cd_dispatch", "qs-dispatch", "core_dispatch"];

    private readonly List<CallRequest> _recent = [];
    private readonly HashSet<(Guid Uuid, string Code)> _codes = [];

    /// <summary>Something happens, and one script reports it.</summary>
    public void Happen(CompositionRoot root)
    {
        // Half of them at the spot of an earlier one.
        var place = _recent.Count > 0 && chance.Next(2) == 0 ? _recent[chance.Next(_recent.Count)].Place! : players.Somewhere();
        var surface = Pick(Surfaces);
        var real = new CallRequest
        {
            Surface = surface,
            Kind = Pick(["robbery", "alert", "gunfire"]),
            Trust = TrustLevel.Server,
            IsAutomatic = true,
            Caller = new Caller(null, "Witness", true),
            Title = Pick(["Bank robbery", "Store robbery", "Shots fired"]),
            Text = "incident " + chance.Next(4).ToString(CultureInfo.InvariantCulture),
            Code = Pick(["10-90", "10-71", ""]),
            Priority = chance.Next(1, 4),
            Place = place,
        };

        if (chance.Next(3) == 0) Forge(root, real);
        foreach (var job in Jobs.Where(_ => chance.Next(2) == 0)) Report(root, real with { Departments = [job] });
        if (chance.Next(3) == 0) Report(root, real with { Surface = Pick(Surfaces) });
        if (chance.Next(3) == 0) Forge(root, real);
        _recent.Add(real);
    }

    private void Report(CompositionRoot root, CallRequest real)
    {
        var before = root.Repository.Calls.ToDictionary(call => call.Number, call => call.Announcements);
        if (root.Intake.Take(real).Accepted is not { } accepted || root.Repository.Find(accepted.Call) is not { } call) return;

        var isHeard = call.Departments.Count == 0 || real.Departments.All(call.Departments.Contains);
        var keepsAll = call.Trust >= real.Trust && call.Desired.Details.Priority <= real.Priority && (real.Departments.Count == 0 ? call.Departments.Count == 0 : isHeard);
        runLog.Hold(Invariants.NoIncidentSwallowed, keepsAll && !call.Desired.Closed, () => $"{real.Kind} {real.Title} P{real.Priority} for {string.Join(", ", real.Departments)} became call {call.Number}, {call.Trust}, P{call.Desired.Details.Priority} for {string.Join(", ", call.Departments)}");
        var details = call.Desired.Details;
        var isCopy = details.Title == real.Title && call.Text == real.Text;

        // What was reported counts, also where somebody changed the call's code since.
        if (details.Code == real.Code) _codes.Add((call.Uuid, real.Code));
        var isOfCode = _codes.Contains((call.Uuid, real.Code));
        var isAlike = isCopy || (call.Kind == real.Kind && (isOfCode || details.Title == real.Title));
        runLog.Hold(Invariants.NoIncidentSwallowed, isAlike, () => $"{real.Kind} {real.Code} {real.Title} became call {call.Number}, {call.Kind} {call.Desired.Details.Code} {call.Desired.Details.Title}");
        if (!before.TryGetValue(call.Number, out var announcements)) runLog.Tell($"INCIDENT: call {call.Number} {call.Uuid}, {call.Kind}");
        else if (accepted.WasMerged) runLog.Tell($"INCIDENT: joined call {call.Number}{(call.Announcements > announcements ? ", announced again" : "")}");
    }

    // The same kind, code and words, near the real one, for nobody who would come.
    private void Forge(CompositionRoot root, CallRequest real)
    {
        var calls = root.Repository.Calls.Where(call => call.Trust == TrustLevel.Server).ToList();
        var player = Pick(players.Callers);
        root.Intake.Take(real with
        {
            Surface = Pick(Surfaces),
            Trust = TrustLevel.ClientAlert,
            RaisedBy = player,
            Caller = new Caller(player, "Caller " + player.ToString(CultureInfo.InvariantCulture), false),
            Departments = ["tow"],
            Priority = 3,
            Text = chance.Next(2) == 0 ? real.Text : "false alarm, all units cancel",
            Place = new Place(real.Place!.X + chance.Next(-60, 60), real.Place.Y, real.Place.Z),
        });

        foreach (var before in calls)
        {
            var after = root.Repository.Find(before.Number);
            runLog.Hold(Invariants.ForgedChangesNothing, after is not null && after.Departments.SequenceEqual(before.Departments) && after.Desired.Details == before.Desired.Details && after.Desired.Place == before.Desired.Place && after.Desired.Closed == before.Desired.Closed, () => $"call {before.Number}");
        }
    }

    private T Pick<T>(IReadOnlyList<T> list) => list[chance.Next(list.Count)];
}
