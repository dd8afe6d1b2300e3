namespace SonoranDispatch.Configuration;

/// <summary>Which way requests leave the server.</summary>
public enum CadTransport
{
    /// <summary>The game server's own HTTP client: works everywhere, but does not check certificates.</summary>
    Game,

    /// <summary>The system's HTTP client: checks certificates, but depends on the runtime's own network stack.</summary>
    System,
}
