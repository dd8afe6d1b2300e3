namespace SonoranDispatch.Players;

/// <summary>The framework that gives players jobs, whichever it is. Main thread only; never throws.</summary>
public interface IPlayerJobs
{
    /// <summary>Whether every change of a job is announced, so that nobody has to be asked for by himself.</summary>
    bool AnnouncesChanges { get; }

    /// <summary>A player's job now.</summary>
    /// <returns><c>null</c> where he has none, has chosen no character yet, or no framework runs.</returns>
    PlayerJob? JobOf(int player);
}
