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
    public IEnumerable<int> Officers => Leaders.Concat(matcher.Partners.Where(pair => IsPartner(pair.Key, pair.Value)).Select(static pair => pair.Key));

    /// <summary>Returns the units.</summary>
    /// <param name="seen">The officers as they were last read. Who was not read is left out.</param>
    public IReadOnlyList<UnitOnDuty> Read(IReadOnlyDictionary<int, OfficerSurvey.SeenOfficer> seen)
    {
        var calls = CallsByOfficer();
        var partners = matcher.Partners.Where(pair => IsPartner(pair.Key, pair.Value)).ToLookup(static pair => pair.Value, static pair => pair.Key);
        var read = new List<UnitOnDuty>();
        foreach (var leader in Leaders)
        {
            if (!seen.TryGetValue(leader, out var officer)) continue;

            IReadOnlyList<int> members = [leader, .. partners[leader]];
            var call = members.Select(member => calls.TryGetValue(member, out var on) ? on : null).FirstOrDefault(static on => on is not null);
            var places = members.Select(member => seen.TryGetValue(member, out var known) ? known.Place : null).OfType<Place>().ToList();
            read.Add(new UnitOnDuty(leader, officer.Label, places, call?.Number, call?.Desired.Details.Title ?? ""));
        }

        return read;
    }

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
