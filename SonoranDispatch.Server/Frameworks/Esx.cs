using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>
/// ESX: getSharedObject, GetPlayerFromId, job { name, onDuty }; forks of it use duty. Source: docs.esx-framework.org, es_extended, server
/// events and xPlayer.
/// </summary>
internal sealed class Esx(ExportCaller exports) : IFramework
{
    private object? _getPlayer;

    /// <inheritdoc />
    public string Title => "ESX";

    /// <inheritdoc />
    public string Resource => "es_extended";

    /// <inheritdoc />
    public string Duty => "a department's job puts players on duty while they are on duty in it; where this ESX knows no duty, at any time";

    /// <inheritdoc />
    public IReadOnlyList<string> Changes { get; } = ["esx:setJob", "esx:setDuty", "esx:playerLoaded"];

    /// <inheritdoc />
    public IReadOnlyList<string> Leavings { get; } = ["esx:playerLogout"];

    /// <inheritdoc />
    public bool AnnouncesChanges => true;

    /// <summary>The shared object is large, so only the one needed function is kept. It is fetched again when the framework restarts.</summary>
    public bool Answers()
    {
        _getPlayer = LuaTable.Get(exports.Call(Resource, "getSharedObject"), "GetPlayerFromId");
        return _getPlayer is not null;
    }

    /// <inheritdoc />
    public PlayerJob? JobOf(int player)
    {
        var job = LuaTable.Get(ExportCaller.Invoke(_getPlayer, player), "job");
        var name = LuaValue.Text(LuaTable.Get(job, "name"));

        return name.Length == 0 ? null : new PlayerJob(name, "", IsOnDuty(job));
    }

    // Older versions have no duty: everybody who has the job is on duty.
    private static bool IsOnDuty(object? job)
    {
        if (LuaTable.Get(job, "onDuty") is not null) return LuaTable.Flag(job, "onDuty");
        return LuaTable.Get(job, "duty") is null || LuaTable.Flag(job, "duty");
    }
}
