namespace SonoranDispatch.Contracts;

/// <summary>
/// The order in which calls are sent to the CAD, and the share of its rate limits that they may use. It follows from what the incident is, never from a
/// text that an owner or a client may choose.
/// </summary>
public enum CallClass
{
    /// <summary>An officer is in danger.</summary>
    Panic,

    /// <summary>A person asks for help: 911 and backup; after these, the most urgent alerts of server scripts.</summary>
    Emergency,

    /// <summary>Everything else.</summary>
    Normal,

    /// <summary>What players' clients and the game report by themselves.</summary>
    Automatic,
}
