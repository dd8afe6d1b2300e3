namespace SonoranDispatch.Cad.V2;

/// <summary>What a request of version 2 is about, which decides what a "not found" can mean.</summary>
internal enum V2ResourceKind
{
    /// <summary>A call named in the path, or units named in the body.</summary>
    Thing,

    /// <summary>The server: all that the path names.</summary>
    Server,

    /// <summary>The server, to make a call without units, which an older rule refuses.</summary>
    UnassignedCall,

    /// <summary>The version itself.</summary>
    Version,
}
