using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>A framework that gives players jobs, used through its public server exports and events.</summary>
internal interface IFramework
{
    /// <summary>Its display name.</summary>
    string Title { get; }

    /// <summary>Its resource name.</summary>
    string Resource { get; }

    /// <summary>What its jobs mean for duty, as a clause: "a department's job puts players on duty".</summary>
    string Duty { get; }

    /// <summary>Local events after which a player's job may have changed; the first argument identifies the player.</summary>
    IReadOnlyList<string> Changes { get; }

    /// <summary>Local events raised when a player logs out of their character.</summary>
    IReadOnlyList<string> Leavings { get; }

    /// <summary>Whether <see cref="Changes"/> covers every change, so that jobs need not be polled.</summary>
    bool AnnouncesChanges { get; }

    /// <summary>Returns whether its exports work as documented, as far as that can be checked without a player.</summary>
    bool Answers();

    /// <summary>A player's current job.</summary>
    /// <returns><c>null</c> if they have no job or no character.</returns>
    PlayerJob? JobOf(int player);
}
