namespace SonoranDispatch.Audience;

/// <summary>Why somebody does or does not hear of a call.</summary>
public enum AudienceDecision
{
    /// <summary>He does: he is on duty, and nothing speaks against it.</summary>
    Told,

    /// <summary>He does: he goes there himself.</summary>
    Goes,

    /// <summary>He does not: the call is over.</summary>
    Over,

    /// <summary>He does not: he is off duty, or not on the server.</summary>
    OffDuty,

    /// <summary>He does not: the call is for other departments.</summary>
    OtherDepartment,

    /// <summary>He does not: none of his departments takes calls of this kind.</summary>
    OtherKind,

    /// <summary>He does not: he is too far away.</summary>
    TooFar,

    /// <summary>He does not: he has muted the kind.</summary>
    Muted,
}
