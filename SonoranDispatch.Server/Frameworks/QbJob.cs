using SonoranDispatch.Players;

namespace SonoranDispatch.Server;

/// <summary>A job as QBCore and Qbox hold it: PlayerData.job { name, type, onduty }.</summary>
internal static class QbJob
{
    /// <summary>Reads it.</summary>
    /// <param name="player">The player's table.</param>
    public static Job? Of(object? player)
    {
        var job = LooseTable.Get(player, "PlayerData", "job");
        var name = Loose.Text(LooseTable.Get(job, "name"));
        return name.Length == 0 ? null : new Job(name, Loose.Text(LooseTable.Get(job, "type")), LooseTable.Flag(job, "onduty"));
    }
}
