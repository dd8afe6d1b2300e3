using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;

namespace SonoranDispatch.Audience;

/// <summary>
/// Decides who is told of a call: only officers on duty whom the call concerns by department, kind and distance, and who have not muted its kind.
/// On-duty responders to a call are always told of it. Queries allocate nothing.
/// </summary>
public sealed class AudienceSelector
{
    private readonly DutyRoster _roster;
    private readonly DepartmentTable _departments;
    private readonly CallKindTable _kinds;
    private readonly MutedKinds _muted;
    private readonly IPlayers _players;
    private readonly bool _everythingWithoutDepartment;
    private readonly List<string> _wanted = [];
    private IReadOnlyList<string>? _wantedOf;

    public AudienceSelector(DutyRoster roster, DepartmentTable departments, CallKindTable kinds, MutedKinds muted, IPlayers players, DutySettings settings, HeldCalls held)
    {
        Held = held;
        (_roster, _departments, _kinds, _muted, _players) = (roster, departments, kinds, muted, players);
        _everythingWithoutDepartment = settings.EverythingWithoutDepartment;
    }

    /// <summary>The calls that officers do not hear of yet.</summary>
    public HeldCalls Held { get; }

    /// <summary>Whether a player may see a call.</summary>
    public bool Sees(int player, Call call) => Judge(player, call) is AudienceReason.Told or AudienceReason.Goes;

    /// <summary>
    /// Whether a call concerns a player regardless of distance and muting: the player is on duty, and responds to the call or belongs to a department
    /// it is for. Permissions depend on this, so driving away or muting a kind takes no action away.
    /// </summary>
    public bool Concerns(int player, Call call) => call.State != CallState.Closed && Concerned(player, call);

    /// <summary>The same for a call that may be closed: the player may read what it was.</summary>
    public bool Concerned(int player, Call call) => JudgeOpen(player, call) is AudienceReason.Told or AudienceReason.Goes or AudienceReason.TooFar or AudienceReason.Muted;

    /// <summary>Fills a list with all players who may see a call, ordered by server id.</summary>
    /// <param name="call">The call.</param>
    /// <param name="into">The list. It is cleared first.</param>
    public void Fill(Call call, List<int> into)
    {
        into.Clear();
        var present = _roster.Present;
        for (var at = 0; at < present.Count; at++)
            if (Sees(present[at], call)) into.Add(present[at]);
    }

    /// <summary>Returns why a player is or is not told of a call.</summary>
    public AudienceReason Judge(int player, Call call) => call.State == CallState.Closed ? AudienceReason.Over : JudgeOpen(player, call);

    /// <summary>
    /// Returns the ids of the departments a call is for; empty if it is for all that take its kind. The list is reused by the next call of this
    /// method.
    /// </summary>
    internal IReadOnlyList<string> WantedBy(Call call) => WantedBy(call.Kind, call.Departments);

    /// <summary>Returns the same for a call of a kind that names departments, or none.</summary>
    internal IReadOnlyList<string> WantedBy(string kind, IReadOnlyList<string> departments)
    {
        var names = departments.Count > 0 ? departments : _kinds.Of(kind).Departments;
        if (ReferenceEquals(names, _wantedOf)) return _wanted;

        _wanted.Clear();
        for (var at = 0; at < names.Count; at++) _wanted.Add(_departments.IdOf(names[at]));
        _wantedOf = names;
        return _wanted;
    }

    /// <summary>Returns whether a call is for a department, as for its officers who are near enough and have muted nothing.</summary>
    /// <param name="department">The department's id.</param>
    /// <param name="call">The call.</param>
    public bool Tells(string department, Call call) => JudgeDepartment([department], call) == AudienceReason.Told;

    /// <summary>Returns whether anybody on duty in one of some departments would hear of a call of a kind at a place.</summary>
    /// <param name="departments">The departments' ids.</param>
    /// <param name="first">The index of the first of them.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="place">The place; <c>null</c> if unknown.</param>
    internal bool ReachesAny(IReadOnlyList<string> departments, int first, string kind, Place? place)
    {
        var present = _roster.Present;
        for (var at = 0; at < present.Count; at++)
        {
            var theirs = _roster.DepartmentsOf(present[at]);
            for (var index = first; index < departments.Count; index++)
                if (Holds(theirs, departments[index]) && !_muted.IsMuted(present[at], kind) && !IsTooFar(present[at], kind, place)) return true;
        }

        return false;
    }

    private AudienceReason JudgeOpen(int player, Call call)
    {
        if (!_roster.IsOnDuty(player)) return AudienceReason.OffDuty;
        if (Goes(player, call)) return AudienceReason.Goes;
        if (Held.Holds(call)) return AudienceReason.Held;

        var byDepartment = JudgeDepartment(_roster.DepartmentsOf(player), call);
        if (byDepartment != AudienceReason.Told) return byDepartment;
        if (IsTooFar(player, call.Kind, call.Desired.Place)) return AudienceReason.TooFar;
        return !call.IsPanic && _muted.IsMuted(player, call.Kind) ? AudienceReason.Muted : AudienceReason.Told;
    }

    private static bool Goes(int player, Call call)
    {
        var responders = call.Responders;
        for (var at = 0; at < responders.Count; at++)
            if (responders[at].Player == player) return true;

        return false;
    }

    private AudienceReason JudgeDepartment(IReadOnlyList<string> departments, Call call)
    {
        var wanted = WantedBy(call);
        if (departments.Count == 0) return wanted.Count == 0 || _everythingWithoutDepartment ? AudienceReason.Told : AudienceReason.OtherDepartment;

        // A panic reaches everybody, wherever it is.
        var (area, isLeftOut) = (call.IsPanic ? null : call.Area, false);
        for (var at = 0; at < departments.Count; at++)
        {
            if (area?.LeavesOut(departments[at]) == true) isLeftOut = true;
            else if (area?.Chose(departments[at]) == true || (wanted.Count == 0 ? Takes(departments[at], call) : Holds(wanted, departments[at]))) return AudienceReason.Told;
        }

        for (var at = 0; at < departments.Count && call.FurtherDepartments.Count > 0; at++)
            if (IsFurther(call, departments[at])) return AudienceReason.Told;

        if (isLeftOut) return AudienceReason.OtherArea;
        return wanted.Count == 0 ? AudienceReason.OtherKind : AudienceReason.OtherDepartment;
    }

    private bool IsFurther(Call call, string department)
    {
        for (var at = 0; at < call.FurtherDepartments.Count; at++)
            if (string.Equals(_departments.IdOf(call.FurtherDepartments[at]), department, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }

    private bool Takes(string department, Call call) =>
        _departments.Takes(department, call.Kind) || (call.IsPanic && _departments.Takes(department, BuiltInKinds.Panic));

    internal static bool Holds(IReadOnlyList<string> wanted, string department)
    {
        for (var at = 0; at < wanted.Count; at++)
            if (string.Equals(wanted[at], department, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }

    // An approximate location is the centre of a circle: a player who may be within the distance of the true location counts as near.
    private bool IsTooFar(int player, string kind, Place? place)
    {
        var most = _kinds.Of(kind).DistanceMetres;
        return most > 0
            && place is not null
            && _players.DistanceTo(player, place) is { } distance
            && distance - (place.Radius ?? 0) > most;
    }
}
