namespace SonoranDispatch.Cad;

/// <summary>
/// The endpoints against which the CAD counts requests. Version 2 publishes a limit per minute for each endpoint. Version 1 publishes none and asks
/// for about one request a second across all endpoints. Source: the "Rate limit" line of each v2 page, and the v1 root page.
/// </summary>
public enum CadEndpoint
{
    /// <summary>v2 POST dispatch-calls, 20 a minute.</summary>
    Create,

    /// <summary>v2 PATCH dispatch-calls/{call}, 10 a minute. Also used for the location on the live map.</summary>
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

    /// <summary>v2 GET units, 3 a minute. One request for every 100 units.</summary>
    Units,

    /// <summary>v2 POST calls/911, 10 a minute.</summary>
    Emergency911,

    /// <summary>v2 DELETE calls/911/{call}, 10 a minute.</summary>
    Remove911,

    /// <summary>v2 PATCH units/panic, 20 a minute.</summary>
    UnitPanic,

    /// <summary>v2 PATCH units/status, 30 a minute.</summary>
    UnitStatus,

    /// <summary>v2 PATCH unit-locations, 12 a minute, each for any number of units.</summary>
    UnitLocations,

    /// <summary>v2 POST links and links/check, 30 a minute each, counted together here. The official resource uses them too.</summary>
    Links,

    /// <summary>v2 GET version, 10 a minute.</summary>
    Version,

    /// <summary>Every route of v1.</summary>
    V1,
}
