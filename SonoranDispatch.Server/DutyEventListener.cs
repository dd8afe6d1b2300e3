using CitizenFX.Core;
using SonoranDispatch.Contracts;
using SonoranDispatch.Server.Frameworks;

namespace SonoranDispatch.Server;

/// <summary>
/// Listens for players who join or leave, for resources that start and stop, and for frameworks' events about jobs. An event of
/// another resource is ignored if a player is behind it.
/// </summary>
/// <param name="enter">Runs an action in the main thread's context.</param>
/// <param name="root">Core.</param>
/// <param name="jobs">The framework.</param>
/// <param name="official">The official resource's name.</param>
internal sealed class DutyEventListener(Action<Action> enter, CompositionRoot root, FrameworkJobs jobs, string official)
{
    /// <summary>Registers all handlers.</summary>
    public void Listen(EventHandlerDictionary handlers)
    {
        handlers["playerJoining"] += new Action<string, object>(OnJoining);
        handlers["playerDropped"] += new Action<string, object>(OnDropped);
        handlers["onResourceStart"] += new Action<string, object>(OnResourceStart);
        handlers["onResourceStop"] += new Action<string, object>(OnResourceStop);
        foreach (var name in jobs.All.SelectMany(framework => framework.Changes).Distinct(StringComparer.Ordinal)) handlers[name] += new Action<string, object>(OnJobChanged);
        foreach (var name in jobs.All.SelectMany(framework => framework.Leavings).Distinct(StringComparer.Ordinal)) handlers[name] += new Action<string, object>(OnCharacterLeft);
    }

    // The runtime does not let clients trigger these two events; their source is the player nevertheless.
    private void OnJoining([FromSource] string source, object oldId) => enter(() => root.OnlinePlayers.Join(LuaValue.Player(source)));

    private void OnDropped([FromSource] string source, object reason) => enter(() => root.OnlinePlayers.Leave(LuaValue.Player(source)));

    private void OnResourceStart([FromSource] string source, object name)
    {
        if (!IsLocal(source)) return;

        enter(() =>
        {
            LookAtOfficial(name);
            if (jobs.Find()) root.DutyChangePoller.LookAtAll();
        });
    }

    private void OnResourceStop([FromSource] string source, object name)
    {
        if (!IsLocal(source)) return;

        enter(() =>
        {
            LookAtOfficial(name);
            if (jobs.Forget(LuaValue.Text(name))) root.DutyChangePoller.LookAtAll();
        });
    }

    private void OnJobChanged([FromSource] string source, object player)
    {
        if (IsLocal(source)) enter(() => root.DutyChangePoller.Look(PlayerIn(player)));
    }

    private void OnCharacterLeft([FromSource] string source, object player)
    {
        if (IsLocal(source)) enter(() => root.DutyRoster.ForgetJob(PlayerIn(player)));
    }

    private void LookAtOfficial(object name)
    {
        if (official.Length > 0 && string.Equals(LuaValue.Text(name), official, StringComparison.Ordinal)) root.UnitPoller.OfficialListChanged();
    }

    private static bool IsLocal(string source) => string.IsNullOrEmpty(source);

    // Frameworks identify the player by server id, or by the whole table of the player or character.
    private static int PlayerIn(object argument)
    {
        var id = LuaTable.Get(argument, "PlayerData", "source") ?? LuaTable.Get(argument, "source") ?? argument;
        return LuaValue.TryInt(id, out var player) ? player : 0;
    }
}
