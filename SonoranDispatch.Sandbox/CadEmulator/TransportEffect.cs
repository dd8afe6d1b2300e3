namespace SonoranDispatch.Sandbox.CadEmulator;

/// <summary>What the connection does besides carrying the answer.</summary>
public enum TransportEffect
{
    /// <summary>The answer arrives.</summary>
    None,

    /// <summary>Nobody listens: the request never leaves. Over a socket, where somebody does listen, the connection ends instead.</summary>
    Refused,

    /// <summary>The connection ends before the request was handled: nothing happened, nothing is answered.</summary>
    DropBefore,

    /// <summary>The connection ends after the request was handled: it happened, nothing is answered.</summary>
    DropAfter,
}
