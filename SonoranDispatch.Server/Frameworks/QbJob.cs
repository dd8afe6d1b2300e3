using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>A job as QBCore and Qbox store it: PlayerData.job { name, type, onduty }.</summary>
internal static class QbJob
{
    /// <summary>Reads the job.</summary>
    /// <param name="player">The player's table.</param>
    public static PlayerJob? Of(object? player)
    {
        var job = LuaTable.Get(player, "PlayerData", "job");
        var name = LuaValue.Text(LuaTable.Get(job, "name"));
        return name.Length == 0 ? null : new PlayerJob(name, LuaValue.Text(LuaTable.Get(job, "type")), LuaTable.Flag(job, "onduty"));
    }
}
