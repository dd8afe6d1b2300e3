namespace SonoranDispatch.Sandbox.Scenarios.Compat;

/// <summary>Where a script runs.</summary>
public enum ExampleSide
{
    /// <summary>A player's client.</summary>
    Player,

    /// <summary>The client of an officer on duty.</summary>
    Officer,

    /// <summary>The server.</summary>
    Server,
}
