namespace SonoranDispatch.Configuration;

/// <summary>Requests allowed per minute, by what is asked of the CAD; v1 as a whole has a limit per second besides.</summary>
/// <param name="Create">Calls made.</param>
/// <param name="Update">Calls changed or moved.</param>
/// <param name="Primary">Primary units set.</param>
/// <param name="Attach">Units attached.</param>
/// <param name="Detach">Units detached.</param>
/// <param name="Postal">Postals set.</param>
/// <param name="Close">Calls closed.</param>
/// <param name="Note">Notes added.</param>
/// <param name="Calls">Reads of all calls.</param>
/// <param name="Units">Reads of all units.</param>
/// <param name="Emergency911">Calls made as 911 emergency calls.</param>
/// <param name="V1PerSecond">All requests of v1 together, per second.</param>
public sealed record CadLimits(
    int Create,
    int Update,
    int Primary,
    int Attach,
    int Detach,
    int Postal,
    int Close,
    int Note,
    int Calls,
    int Units,
    int Emergency911,
    int V1PerSecond);
