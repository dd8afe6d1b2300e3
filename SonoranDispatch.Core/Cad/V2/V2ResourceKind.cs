namespace SonoranDispatch.Cad.V2;

/// <summary>What a version 2 request is about. This decides what a "not found" can mean.</summary>
internal enum V2ResourceKind
{
    /// <summary>Calls or a player, named in the body.</summary>
    Thing,

    /// <summary>Units, named in the body. The path names only the server.</summary>
    Units,

    /// <summary>A call named in the path, with units in the body or without.</summary>
    Call,

    /// <summary>Only the server, which is all that the path names.</summary>
    Server,

    /// <summary>The server, in a request to create a call without units, which an older rule refuses.</summary>
    UnassignedCall,

    /// <summary>The API version itself.</summary>
    Version,
}
