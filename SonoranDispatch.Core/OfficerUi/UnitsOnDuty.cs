using SonoranDispatch.Calls;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.OfficerUi;

/// <summary>
/// The units on duty whose officers are on this server: the CAD's, with all of their officers, and officers who are no unit there. Dispatchers are none.
/// </summary>
internal sealed class UnitsOnDuty(CallRepository repository, DutyRoster duty, UnitRoster units, UnitMatcher matcher)
{
    /// <summary>The server ids of the officers who stand for a unit, ordered.</summary>
    public IEnumerable<int> Leaders => duty.Present.Where(IsLeader);

    /// <summary>The server ids of all officers of the units.</summary>
    public IEnumerable<int> Officers => Leaders.Concat(Partners.Select(static pair => pair.Key));

    /// <summary>Returns the units.</summary>
    /// <param name="seen">The officers as they were last read. Who was not read is left out.</param>
    public IReadOnlyList<UnitOnDuty> Read(IReadOnlyDictionary<int, OfficerSurvey.SeenOfficer> seen)
    {
        var (calls, read) = (CallsByOfficer(), new List<UnitOnDuty>());
        var partners = matcher.Partners.Count > 0 ? Partners.ToLookup(static pair => pair.Value, static pair => pair.Key) : null;
        foreach (var leader in Leaders)
        {
            if (!seen.TryGetValue(leader, out var officer)) continue;

            calls.TryGetValue(leader, out var call);
            var places = new List<Place>(1);
            if (officer.Place is { } own) places.Add(own);
            foreach (var partner in partners?[leader] ?? [])
            {
                if (call is null) calls.TryGetValue(partner, out call);
                if (seen.TryGetValue(partner, out var other) && other.Place is { } place) places.Add(place);
            }

            read.Add(new UnitOnDuty(leader, officer.Label, places, call?.Number, call?.Desired.Details.Title ?? ""));
        }

        return read;
    }

    private IEnumerable<KeyValuePair<int, int>> Partners => matcher.Partners.Where(pair => IsPartner(pair.Key, pair.Value));

    private bool IsLeader(int player) =>
        units.UnitOf(player) is not { IsDispatch: true } && !(matcher.Partners.TryGetValue(player, out var leader) && IsPartner(player, leader));

    // The CAD lists who shares a unit as on duty with it. Whoever went off duty in the game is left out.
    private bool IsPartner(int player, int leader) =>
        duty.IsOnDuty(leader) && units.UnitOf(leader) is { IsDispatch: false } && (duty.IsOnDuty(player) || duty.OffBy(player) == Configuration.DutySource.None);

    private Dictionary<int, Call> CallsByOfficer()
    {
        var calls = new Dictionary<int, Call>();
        foreach (var call in repository.Calls)
        {
            if (call.State == CallState.Closed) continue;

            foreach (var responder in call.Responders)
                if ((responder.Player ?? (responder.Unit?.IdentifierId is { } unit ? units.PlayerOf(unit) : null)) is { } player) calls[player] = call;
        }

        return calls;
    }
}
