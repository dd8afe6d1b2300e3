namespace SonoranDispatch.Configuration;

/// <summary>What puts a player on duty. Several sources can apply at once.</summary>
[Flags]
public enum DutySource
{
    /// <summary>No source.</summary>
    None = 0,

    /// <summary>The player is logged in to the CAD as a unit.</summary>
    Unit = 1,

    /// <summary>The player has the ACE.</summary>
    Ace = 2,

    /// <summary>The player has a framework job of one of the departments, and is on duty in it.</summary>
    Job = 4,

    /// <summary>Another resource put the player on duty.</summary>
    Resource = 8,

    /// <summary>The player went on duty with their own command.</summary>
    Own = 16,
}
