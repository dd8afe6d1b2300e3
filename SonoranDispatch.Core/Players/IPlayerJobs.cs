namespace SonoranDispatch.Players;

/// <summary>The framework that gives players jobs, whichever runs. Main thread only; never throws.</summary>
public interface IPlayerJobs
{
    /// <summary>Whether the framework announces every change of a job, so that jobs need not be polled.</summary>
    bool AnnouncesChanges { get; }

    /// <summary>A player's current job.</summary>
    /// <returns><c>null</c> if they have none, have not chosen a character yet, or no framework runs.</returns>
    PlayerJob? JobOf(int player);
}
