namespace SonoranDispatch.Configuration;

/// <summary>What puts a player on duty. Several can at once.</summary>
[Flags]
public enum DutySource
{
    /// <summary>Nothing does.</summary>
    None = 0,

    /// <summary>He is logged in to the CAD as a unit.</summary>
    Unit = 1,

    /// <summary>He has the ACE.</summary>
    Ace = 2,

    /// <summary>He has a framework's job of one of the departments, and is on duty in it.</summary>
    Job = 4,

    /// <summary>Another resource said so.</summary>
    Resource = 8,

    /// <summary>He said so himself.</summary>
    Own = 16,
}
