namespace SonoranDispatch.Calls;

/// <summary>The person who reported a call.</summary>
/// <param name="Player">Their server id, for answers while they are on the server. Null if the call does not come from a player.</param>
/// <param name="Name">The name dispatchers read: the locale's text for "anonymous" if the caller gave no name.</param>
/// <param name="IsAnonymous">Whether the name was withheld.</param>
public sealed record Caller(int? Player, string Name, bool IsAnonymous)
{
    /// <summary>
    /// The label of the unit that used an officers' command; officers read it instead of the name. Empty for anybody else. Not kept across restarts.
    /// </summary>
    public string Label { get; init; } = "";

    /// <summary>
    /// The caller's licence as the server knows it ("license:..."). It identifies them again after a restart of the resource or server, when server
    /// ids start over. Never shown or sent. Null if there is none.
    /// </summary>
    public string? Licence { get; init; }
}
