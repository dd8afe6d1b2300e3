namespace SonoranDispatch.Contracts;

/// <summary>The CAD's STATUS table.</summary>
public enum CallStatus
{
    /// <summary>PENDING: no unit is assigned yet.</summary>
    Pending = 0,

    /// <summary>ACTIVE.</summary>
    Active = 1,

    /// <summary>CLOSED.</summary>
    Closed = 2,
}
