using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Duty;

/// <summary>
/// Tracks which players are on duty, and therefore notified of calls, and for which departments. Lookups read a cached table. A player is
/// on duty if any enabled source says so, unless they or another resource set their duty explicitly; of these two the latest counts.
/// </summary>
public sealed class DutyRoster
{
    private readonly IPlayers _players;
    private readonly DutySettings _settings;
    private readonly DepartmentTable _departments;
    private readonly UnitRoster _units;
    private readonly OnlinePlayers _online;
    private readonly IPlayerJobs? _jobs;
    private readonly PerPlayer<PlayerDuty> _states;
    private readonly List<int> _onDuty = [];
    private readonly DepartmentMembership _membership;

    /// <summary>Subscribes to players joining and leaving, and to changes of their units.</summary>
    /// <param name="players">Checks ACEs.</param>
    /// <param name="settings">Which duty sources are enabled.</param>
    /// <param name="departments">The department table.</param>
    /// <param name="units">Which player is which unit.</param>
    /// <param name="online">The players who are online.</param>
    /// <param name="jobs">The framework; <c>null</c> if there is none.</param>
    public DutyRoster(IPlayers players, DutySettings settings, DepartmentTable departments, UnitRoster units, OnlinePlayers online, IPlayerJobs? jobs)
    {
        (_players, _settings, _departments, _units, _online, _jobs, _states) = (players, settings, departments, units, online, jobs, new PerPlayer<PlayerDuty>(online));
        _membership = new DepartmentMembership(departments, units, players);
        foreach (var player in online.Players) Come(player);
        online.Joined += Come;
        online.Left += Leave;
        units.Changed += player => Settle(player);
    }

    /// <summary>Raised with a player's server id when they go on or off duty or change departments.</summary>
    public event Action<int>? Changed;

    /// <summary>Whether jobs count as a duty source, so that they have to be read.</summary>
    internal bool AsksForJobs => _jobs is not null && Counts(DutySource.Job);

    /// <summary>The players on duty, ordered by server id. This is the live list, which changes.</summary>
    internal List<int> Present => _onDuty;

    /// <summary>A player's departments: ids from the settings' table, or the CAD's own name if the table has none; empty if unknown.</summary>
    public IReadOnlyList<string> DepartmentsOf(int player) => _states.TryGet(player, out var state) ? state.Departments : [];

    /// <summary>Returns whether a player is on duty.</summary>
    public bool IsOnDuty(int player) => _states.TryGet(player, out var state) && state.IsOnDuty;

    /// <summary>The sources that put a player on duty; <see cref="DutySource.None"/> if they are off duty.</summary>
    public DutySource SourcesOf(int player) => _states.TryGet(player, out var state) && state.IsOnDuty ? state.Sources : DutySource.None;

    /// <summary>Who explicitly set a player off duty, overriding all other sources; <see cref="DutySource.None"/> if nobody did.</summary>
    public DutySource OffBy(int player) =>
        _states.TryGet(player, out var state) && state.OwnWord == false ? state.WordBy : DutySource.None;

    /// <summary>What an off-duty player lacks to be on duty, as readable text: "no CAD unit, no ACE sonorandispatch.duty".</summary>
    public string Missing(int player)
    {
        var lacks = new List<string>();
        if (Counts(DutySource.Unit)) lacks.Add("no CAD unit");
        if (Counts(DutySource.Ace) && _settings.Ace.Length > 0) lacks.Add("no ACE " + _settings.Ace);
        if (Counts(DutySource.Job) && _jobs is not null) lacks.Add(JobInWords(player));
        return lacks.Count == 0 ? "nothing puts them on duty" : string.Join(", ", lacks);
    }

    /// <summary>The players on duty, ordered by server id. A copy.</summary>
    public IReadOnlyList<int> OnDuty() => [.. _onDuty];

    /// <summary>Reads a player's ACEs and job again.</summary>
    /// <returns>Whether anything changed; if so, <see cref="Changed"/> was raised.</returns>
    public bool Ask(int player)
    {
        if (!_states.TryGet(player, out var state)) return false;

        if (AsksForJobs) state.Job = _jobs?.JobOf(player);
        return Settle(player);
    }

    /// <summary>Reads a player's ACEs again, and their job only if the framework does not announce changes: reading a job costs far more.</summary>
    /// <returns>Whether anything changed; if so, <see cref="Changed"/> was raised.</returns>
    public bool PollUnannounced(int player) => _jobs is { AnnouncesChanges: false } ? Ask(player) : Settle(player);

    /// <summary>Call this when a player logs out of their character, and so loses their job.</summary>
    public void ForgetJob(int player)
    {
        if (!_states.TryGet(player, out var state)) return;

        state.Job = null;
        Settle(player);
    }

    /// <summary>Sets a player on or off duty on behalf of another resource.</summary>
    /// <param name="player">Their server id.</param>
    /// <param name="on"><c>null</c> withdraws the earlier setting: the other sources count again.</param>
    /// <returns>False if the player is not online, or if the settings do not let resources decide.</returns>
    public bool SetByResource(int player, bool? on) => Counts(DutySource.Resource) && SetWord(player, on, DutySource.Resource);

    /// <summary>Sets a player on or off duty at their own request.</summary>
    /// <returns>False if the player is not online, or may not decide.</returns>
    public bool SetOwn(int player, bool on) => MayDecide(player) && SetWord(player, on, DutySource.Own);

    /// <summary>Returns whether a player may set their own duty.</summary>
    public bool MayDecide(int player) => Counts(DutySource.Own) && _settings.Own.Length > 0 && _players.IsAllowed(player, _settings.Own);

    private string JobInWords(int player)
    {
        if (!_states.TryGet(player, out var state) || state.Job is not { } job) return "no job";
        return !_departments.Has(job) ? "the job " + job.Name + " is in no department" : "off duty in the job " + job.Name;
    }

    private bool SetWord(int player, bool? word, DutySource by)
    {
        if (!_states.TryGet(player, out var state)) return false;

        (state.OwnWord, state.WordBy) = (word, word is null ? DutySource.None : by);
        Settle(player);
        return true;
    }

    private void Come(int player)
    {
        _states.Set(player, new PlayerDuty());
        Settle(player);
    }

    private void Leave(int player)
    {
        if (Place(player, false)) Changed?.Invoke(player);
    }

    private bool Settle(int player)
    {
        if (!_states.TryGet(player, out var state)) return false;

        // A player who may no longer set their own duty also loses what they set before.
        if (state.WordBy == DutySource.Own && !MayDecide(player)) (state.OwnWord, state.WordBy) = (null, DutySource.None);

        var sources = SourcesNow(player, state);
        state.IsOnDuty = state.OwnWord ?? sources != DutySource.None;
        state.Sources = state.OwnWord == true ? sources | state.WordBy : sources;
        var moved = _membership.Find(player, state) && state.IsOnDuty;
        if (!Place(player, state.IsOnDuty) && !moved) return false;

        Changed?.Invoke(player);
        return true;
    }

    private DutySource SourcesNow(int player, PlayerDuty state)
    {
        var sources = DutySource.None;
        if (Counts(DutySource.Unit) && _units.UnitOf(player) is not null) sources |= DutySource.Unit;
        if (Counts(DutySource.Ace) && _settings.Ace.Length > 0 && _players.IsAllowed(player, _settings.Ace)) sources |= DutySource.Ace;
        if (state.Job is { IsOnDuty: true } job && _departments.Has(job)) sources |= DutySource.Job;
        return sources;
    }

    private bool Place(int player, bool isOnDuty)
    {
        var at = _onDuty.BinarySearch(player);
        if (at >= 0 == isOnDuty) return false;

        if (isOnDuty) _onDuty.Insert(~at, player);
        else _onDuty.RemoveAt(at);
        return true;
    }

    private bool Counts(DutySource source) => (_settings.Sources & source) != 0;
}
