namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>What happens to the connection besides the response.</summary>
public enum TransportEffect
{
    /// <summary>The response arrives.</summary>
    None,

    /// <summary>
    /// The connection is refused, so the request is never sent. Over a real socket, which does accept connections, the connection ends instead.
    /// </summary>
    Refused,

    /// <summary>The connection ends before the request is handled: nothing changed, and there is no response.</summary>
    DropBefore,

    /// <summary>The connection ends after the request is handled: the change happened, but there is no response.</summary>
    DropAfter,
}
