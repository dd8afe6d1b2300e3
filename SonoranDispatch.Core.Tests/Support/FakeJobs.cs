using SonoranDispatch.Players;

namespace SonoranDispatch.Tests.Support;

/// <summary>A framework whose jobs a test gives.</summary>
internal sealed class FakeJobs : IPlayerJobs
{
    private readonly Dictionary<int, PlayerJob> _jobs = [];

    public bool AnnouncesChanges { get; set; } = true;

    /// <summary>How often anybody was asked for his job.</summary>
    public int Asked { get; private set; }

    /// <summary>A player gets a job, or loses his.</summary>
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
