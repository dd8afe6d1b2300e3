namespace SonoranDispatch.Cad;

/// <summary>
/// What the CAD counts requests against. Version 2 publishes a limit a minute for each of its endpoints; version 1 publishes
/// none for any and asks for about one request a second over all of them. Source: the "Rate limit" line of each v2 page, and the
/// v1 root page.
/// </summary>
public enum CadEndpoint
{
    /// <summary>v2 POST dispatch-calls, 20 a minute.</summary>
    Create,

    /// <summary>v2 PATCH dispatch-calls/{call}, 10 a minute; the place on the map goes this way too.</summary>
    Update,

    /// <summary>v2 PATCH dispatch-calls/{call}/primary, 10 a minute.</summary>
    Primary,

    /// <summary>v2 POST dispatch-calls/{call}/attachments, 10 a minute.</summary>
    Attach,

    /// <summary>v2 DELETE dispatch-calls/attachments, 10 a minute.</summary>
    Detach,

    /// <summary>v2 POST dispatch-calls/close, 20 a minute.</summary>
    Close,

    /// <summary>v2 POST dispatch-calls/{call}/notes, 60 a minute.</summary>
    Note,

    /// <summary>v2 GET calls, 5 a minute.</summary>
    Calls,

    /// <summary>v2 GET units, 3 a minute; one request for every 100 units.</summary>
    Units,

    /// <summary>v2 POST calls/911, 10 a minute.</summary>
    Emergency911,

    /// <summary>v2 GET version, 10 a minute.</summary>
    Version,

    /// <summary>Every route of v1.</summary>
    V1,
}
