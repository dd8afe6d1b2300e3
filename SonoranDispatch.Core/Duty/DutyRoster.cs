using SonoranDispatch.Configuration;
using SonoranDispatch.Players;
using SonoranDispatch.Units;

namespace SonoranDispatch.Duty;

/// <summary>
/// Who is on duty, and so is told of calls, and for which departments. Kept, not asked for: a question costs a look into a table. He is on
/// duty whom any source of the settings puts there, unless he himself or another resource has said otherwise; of these two the last word counts.
/// </summary>
public sealed class DutyRoster
{
    private readonly IPlayers _players;
    private readonly DutySettings _settings;
    private readonly DepartmentTable _departments;
    private readonly UnitRoster _units;
    private readonly OnlinePlayers _online;
    private readonly IPlayerJobs? _jobs;
    private readonly Dictionary<int, DutyState> _states = [];
    private readonly List<int> _onDuty = [];
    private readonly DepartmentMembership _membership;

    /// <summary>Follows who comes and goes, and who becomes a unit.</summary>
    /// <param name="players">Knows ACEs.</param>
    /// <param name="settings">Which sources count.</param>
    /// <param name="departments">Who belongs where.</param>
    /// <param name="units">Who is a unit.</param>
    /// <param name="online">Who is on.</param>
    /// <param name="jobs">The framework; <c>null</c> where there is none.</param>
    public DutyRoster(IPlayers players, DutySettings settings, DepartmentTable departments, UnitRoster units, OnlinePlayers online, IPlayerJobs? jobs)
    {
        (_players, _settings, _departments, _units, _online, _jobs) = (players, settings, departments, units, online, jobs);
        _membership = new DepartmentMembership(departments, units, players);
        foreach (var player in online.Players) Come(player);
        online.Joined += Come;
        online.Left += Leave;
        units.Changed += player => Settle(player);
    }

    /// <summary>Raised with a player's server id when he went on or off duty, or to another department.</summary>
    public event Action<int>? Changed;

    /// <summary>Whether anybody's job counts, so that it has to be asked for.</summary>
    internal bool AsksForJobs => _jobs is not null && Counts(DutySource.Job);

    /// <summary>Everybody who is on duty now, in the order of server ids: the list itself, which changes.</summary>
    internal List<int> Present => _onDuty;

    /// <summary>The departments a player works for: ids of the settings' table, or the CAD's own name where the table has none; empty where nobody said.</summary>
    public IReadOnlyList<string> DepartmentsOf(int player) => _states.TryGetValue(player, out var state) ? state.Departments : [];

    /// <summary>Whether a player is on duty.</summary>
    public bool IsOnDuty(int player) => _states.TryGetValue(player, out var state) && state.IsOnDuty;

    /// <summary>What puts a player on duty; <see cref="DutySource.None"/> while he is off.</summary>
    public DutySource SourcesOf(int player) => _states.TryGetValue(player, out var state) && state.IsOnDuty ? state.Sources : DutySource.None;

    /// <summary>Whose word keeps a player off duty, whatever else would put him on; <see cref="DutySource.None"/> where nobody's does.</summary>
    public DutySource OffBy(int player) =>
        _states.TryGetValue(player, out var state) && state.OwnWord == false ? state.WordBy : DutySource.None;

    /// <summary>What a player who is off duty lacks, for people: "no CAD unit, no ACE sonorandispatch.duty".</summary>
    public string Missing(int player)
    {
        var lacks = new List<string>();
        if (Counts(DutySource.Unit)) lacks.Add("no CAD unit");
        if (Counts(DutySource.Ace) && _settings.Ace.Length > 0) lacks.Add("no ACE " + _settings.Ace);
        if (Counts(DutySource.Job) && _jobs is not null) lacks.Add(JobInWords(player));
        return lacks.Count == 0 ? "nothing puts him on duty" : string.Join(", ", lacks);
    }

    /// <summary>Everybody who is on duty now, in the order of server ids. A copy.</summary>
    public IReadOnlyList<int> OnDuty() => [.. _onDuty];

    /// <summary>A player's duty may have changed: his ACEs and his job are asked for anew, and whoever listens looks again.</summary>
    public void Look(int player)
    {
        if (!_online.IsOnline(player) && _players.NameOf(player) is not null) _online.Add(player);
        if (!_states.ContainsKey(player)) return;

        if (!Ask(player)) Changed?.Invoke(player);
    }

    /// <summary>Asks for a player's ACEs and job anew.</summary>
    /// <returns>Whether anything changed; then listeners were told.</returns>
    public bool Ask(int player)
    {
        if (!_states.TryGetValue(player, out var state)) return false;

        if (AsksForJobs) state.Job = _jobs?.JobOf(player);
        return Settle(player);
    }

    /// <summary>Asks for a player's ACEs anew, and for his job only where the framework does not announce changes: reading a job costs far more.</summary>
    /// <returns>Whether anything changed; then listeners were told.</returns>
    public bool PollUnannounced(int player) => _jobs is { AnnouncesChanges: false } ? Ask(player) : Settle(player);

    /// <summary>A player put his character away, and his job with it.</summary>
    public void ForgetJob(int player)
    {
        if (!_states.TryGetValue(player, out var state)) return;

        state.Job = null;
        Settle(player);
    }

    /// <summary>Another resource puts a player on or off duty.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="on"><c>null</c> takes the word back: the other sources count again.</param>
    /// <returns>False where he is not on the server, or the settings do not let resources decide.</returns>
    public bool SetByResource(int player, bool? on) => Counts(DutySource.Resource) && SetWord(player, on, DutySource.Resource);

    /// <summary>A player goes on or off duty by his own word.</summary>
    /// <returns>False where he is not on the server, or may not.</returns>
    public bool SetOwn(int player, bool on) => MayDecide(player) && SetWord(player, on, DutySource.Own);

    /// <summary>Whether a player may go on and off duty by his own word.</summary>
    public bool MayDecide(int player) => Counts(DutySource.Own) && _settings.Own.Length > 0 && _players.IsAllowed(player, _settings.Own);

    private string JobInWords(int player)
    {
        if (!_states.TryGetValue(player, out var state) || state.Job is not { } job) return "no job";
        return !_departments.Has(job) ? "the job " + job.Name + " is of no department" : "off duty in the job " + job.Name;
    }

    private bool SetWord(int player, bool? word, DutySource by)
    {
        if (!_states.TryGetValue(player, out var state)) return false;

        (state.OwnWord, state.WordBy) = (word, word is null ? DutySource.None : by);
        Settle(player);
        return true;
    }

    private void Come(int player)
    {
        _states[player] = new DutyState();
        Settle(player);
    }

    private void Leave(int player)
    {
        _states.Remove(player);
        if (Place(player, false)) Changed?.Invoke(player);
    }

    private bool Settle(int player)
    {
        if (!_states.TryGetValue(player, out var state)) return false;

        // Who may no longer decide for himself has no word left either.
        if (state.WordBy == DutySource.Own && !MayDecide(player)) (state.OwnWord, state.WordBy) = (null, DutySource.None);

        var sources = SourcesNow(player, state);
        state.IsOnDuty = state.OwnWord ?? sources != DutySource.None;
        state.Sources = state.OwnWord == true ? sources | state.WordBy : sources;
        var moved = _membership.Find(player, state) && state.IsOnDuty;
        if (!Place(player, state.IsOnDuty) && !moved) return false;

        Changed?.Invoke(player);
        return true;
    }

    private DutySource SourcesNow(int player, DutyState state)
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
