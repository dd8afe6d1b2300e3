using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>A framework whose jobs the test sets.</summary>
internal sealed class FakeJobs : IPlayerJobs
{
    private readonly Dictionary<int, PlayerJob> _jobs = [];

    public bool AnnouncesChanges { get; set; } = true;

    /// <summary>How often a player's job was queried.</summary>
    public int Asked { get; private set; }

    /// <summary>Gives a player a job, or removes it if <c>null</c>.</summary>
    public void Give(int player, PlayerJob? job)
    {
        if (job is null) _jobs.Remove(player);
        else _jobs[player] = job;
    }

    public PlayerJob? JobOf(int player)
    {
        Asked++;
        return _jobs.GetValueOrDefault(player);
    }
}
