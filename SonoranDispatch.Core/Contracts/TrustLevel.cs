namespace SonoranDispatch.Contracts;

/// <summary>How far a report is believed, by who sent it. A higher level is believed more.</summary>
public enum TrustLevel
{
    /// <summary>A script on a player's client, or an event of the game that a client reports: anybody may have changed it.</summary>
    ClientAlert,

    /// <summary>A player's own words: a typed command or a phone message.</summary>
    Player,

    /// <summary>An officer on duty.</summary>
    Officer,

    /// <summary>The server's own scripts and its console.</summary>
    Server,
}
