namespace SonoranDispatch.Audience;

/// <summary>Why a player is or is not told of a call.</summary>
public enum AudienceReason
{
    /// <summary>Told: the player is on duty, and no rule excludes them.</summary>
    Told,

    /// <summary>Told: the player is responding to the call.</summary>
    Goes,

    /// <summary>Not told: the call is closed.</summary>
    Over,

    /// <summary>Not told: the player is off duty or not on the server.</summary>
    OffDuty,

    /// <summary>Not told yet: a dispatcher who is logged in to the CAD goes first.</summary>
    Held,

    /// <summary>Not told: the call is for other departments.</summary>
    OtherDepartment,

    /// <summary>Not told at once: the area that the call is in is served by other departments of the same service.</summary>
    OtherArea,

    /// <summary>Not told: none of the player's departments takes calls of this kind.</summary>
    OtherKind,

    /// <summary>Not told: the player is too far away.</summary>
    TooFar,

    /// <summary>Not told: the player has muted the kind.</summary>
    Muted,
}
