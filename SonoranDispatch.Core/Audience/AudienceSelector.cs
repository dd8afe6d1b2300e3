using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Duty;
using SonoranDispatch.Players;

namespace SonoranDispatch.Audience;

/// <summary>
/// Decides who is told of a call. Never everybody: only officers on duty whom the call concerns, by department, kind and distance, and who
/// have not muted it. Whoever goes to a call hears of it whatever else holds. Asking allocates nothing.
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

    /// <summary>Joins what it goes by.</summary>
    public AudienceSelector(DutyRoster roster, DepartmentTable departments, CallKindTable kinds, MutedKinds muted, IPlayers players, DutySettings settings)
    {
        (_roster, _departments, _kinds, _muted, _players) = (roster, departments, kinds, muted, players);
        _everythingWithoutDepartment = settings.EverythingWithoutDepartment;
    }

    /// <summary>Whether a player may see a call.</summary>
    public bool Sees(int player, Call call) => Judge(player, call) is AudienceDecision.Told or AudienceDecision.Goes;

    /// <summary>
    /// Whether a call is a player's business, near or far, muted or not: he is on duty, and it is for his departments. What he may do with it
    /// goes by this, so that driving away or muting takes nothing from him.
    /// </summary>
    public bool Concerns(int player, Call call) => Judge(player, call) is AudienceDecision.Told or AudienceDecision.Goes or AudienceDecision.TooFar or AudienceDecision.Muted;

    /// <summary>Everybody who may see a call, in the order of server ids.</summary>
    /// <param name="call">The call.</param>
    /// <param name="into">Emptied, then filled.</param>
    public void Fill(Call call, List<int> into)
    {
        into.Clear();
        var present = _roster.Present;
        for (var at = 0; at < present.Count; at++)
            if (Sees(present[at], call)) into.Add(present[at]);
    }

    /// <summary>Why a player does or does not hear of a call.</summary>
    public AudienceDecision Judge(int player, Call call)
    {
        if (call.State == CallState.Closed) return AudienceDecision.Over;
        if (!_roster.IsOnDuty(player)) return AudienceDecision.OffDuty;
        if (Goes(player, call)) return AudienceDecision.Goes;

        var byDepartment = JudgeDepartment(_roster.DepartmentsOf(player), call);
        if (byDepartment != AudienceDecision.Told) return byDepartment;
        if (IsTooFar(player, call)) return AudienceDecision.TooFar;
        return !call.IsPanic && _muted.IsMuted(player, call.Kind) ? AudienceDecision.Muted : AudienceDecision.Told;
    }

    /// <summary>The departments a call is for, as ids; empty for all that take its kind. The list itself, which changes with the next question.</summary>
    internal IReadOnlyList<string> WantedBy(Call call)
    {
        var names = call.Departments.Count > 0 ? call.Departments : _kinds.Of(call.Kind).Departments;
        if (ReferenceEquals(names, _wantedOf)) return _wanted;

        _wanted.Clear();
        for (var at = 0; at < names.Count; at++) _wanted.Add(_departments.IdOf(names[at]));
        _wantedOf = names;
        return _wanted;
    }

    private static bool Goes(int player, Call call)
    {
        var responders = call.Responders;
        for (var at = 0; at < responders.Count; at++)
            if (responders[at].Player == player) return true;

        return false;
    }

    private AudienceDecision JudgeDepartment(IReadOnlyList<string> his, Call call)
    {
        var wanted = WantedBy(call);
        if (his.Count == 0) return wanted.Count == 0 || _everythingWithoutDepartment ? AudienceDecision.Told : AudienceDecision.OtherDepartment;

        for (var at = 0; at < his.Count; at++)
            if (wanted.Count == 0 ? Takes(his[at], call) : Holds(wanted, his[at])) return AudienceDecision.Told;

        return wanted.Count == 0 ? AudienceDecision.OtherKind : AudienceDecision.OtherDepartment;
    }

    private bool Takes(string department, Call call) =>
        _departments.Takes(department, call.Kind) || (call.IsPanic && _departments.Takes(department, BuiltInKinds.Panic));

    private static bool Holds(IReadOnlyList<string> wanted, string department)
    {
        for (var at = 0; at < wanted.Count; at++)
            if (string.Equals(wanted[at], department, StringComparison.OrdinalIgnoreCase)) return true;

        return false;
    }

    // An approximate place is the middle of a circle: whoever may be near the true spot counts as near.
    private bool IsTooFar(int player, Call call)
    {
        var most = _kinds.Of(call.Kind).DistanceMetres;
        return most > 0
            && call.Desired.Place is { } place
            && _players.DistanceTo(player, place) is { } distance
            && distance - (place.Radius ?? 0) > most;
    }
}
