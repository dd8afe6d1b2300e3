using SonoranDispatch.Players;

namespace SonoranDispatch.Server.Frameworks;

/// <summary>A framework that gives players jobs, by its public server exports and events.</summary>
internal interface IFramework
{
    /// <summary>Its name, for people.</summary>
    string Title { get; }

    /// <summary>Its resource.</summary>
    string Resource { get; }

    /// <summary>Local events after which a player's job may be another; the first argument says whose.</summary>
    IReadOnlyList<string> Changes { get; }

    /// <summary>Local events with which a player puts his character away.</summary>
    IReadOnlyList<string> Leavings { get; }

    /// <summary>Whether <see cref="Changes"/> tells of every change, so that nobody has to ask by himself.</summary>
    bool AnnouncesChanges { get; }

    /// <summary>Whether it answers as documented, as far as can be told without a player.</summary>
    bool Answers();

    /// <summary>A player's job now.</summary>
    /// <returns><c>null</c> where he has none or no character.</returns>
    PlayerJob? JobOf(int player);
}
