namespace SonoranDispatch.Configuration;

/// <summary>The HTTP client that sends the requests to the CAD.</summary>
public enum CadTransport
{
    /// <summary>The game server's own HTTP client. Works everywhere, but does not check certificates.</summary>
    Game,

    /// <summary>The runtime's HTTP client. Checks certificates, but depends on the runtime's own network stack.</summary>
    System,
}
