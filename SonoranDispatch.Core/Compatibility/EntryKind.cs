namespace SonoranDispatch.Compatibility;

/// <summary>The ways by which scripts send alerts.</summary>
internal enum EntryKind
{
    /// <summary>An event at the server, from players' clients or server resources.</summary>
    Event,

    /// <summary>An event on a player's client.</summary>
    ClientEvent,

    /// <summary>An export that client scripts or server scripts call.</summary>
    Export,

    /// <summary>An export that only server scripts call.</summary>
    ServerExport,
}
