namespace SonoranDispatch.Cad;

/// <summary>
/// How urgent a request is. It decides the order of requests, and which part of an endpoint's pace they may use (<see cref="PaceShares"/>). A lower
/// value is more urgent.
/// </summary>
public enum RequestClass
{
    /// <summary>About a panic, or not about a call at all.</summary>
    Panic,

    /// <summary>About a call for help.</summary>
    Emergency,

    /// <summary>About any other call.</summary>
    Normal,

    /// <summary>About an alert that a player's client or the game raised.</summary>
    Automatic,

    /// <summary>A new position of a call that is already on the live map, or the read that this needs.</summary>
    Position,
}
