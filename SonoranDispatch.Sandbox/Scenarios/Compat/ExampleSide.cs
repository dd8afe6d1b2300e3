namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>Who runs a script.</summary>
public enum ExampleSide
{
    /// <summary>A player's game.</summary>
    Player,

    /// <summary>An officer's game, on duty.</summary>
    Officer,

    /// <summary>The server.</summary>
    Server,
}
