namespace SonoranDispatch.Cad;

/// <summary>A typed failure with the CAD's own text.</summary>
/// <param name="Kind">The kind of failure.</param>
/// <param name="Status">The HTTP status; 0 if there was no response.</param>
/// <param name="Text">The text from the CAD or the transport, at most 300 characters, without secrets.</param>
/// <param name="RetryAfter">The wait that was asked for. Null if not known.</param>
public sealed record CadFailure(CadFailureKind Kind, int Status, string Text, TimeSpan? RetryAfter = null)
{
    /// <summary>The failure of a request about a unit that cannot be named to the CAD. Such a request is not sent.</summary>
    public static CadFailure NamelessUnit { get; } = new(CadFailureKind.Refused, 0, "The unit has neither a player's id nor an identifier id.");

    /// <summary>The failure of a request to clear a primary unit by version 2, which documents no way to do it. Such a request is not sent.</summary>
    public static CadFailure PrimaryStays { get; } =
        new(CadFailureKind.Refused, 0, "Only version 1 of the API can clear a call's primary unit, so the CAD keeps showing the last one.");

    /// <summary>The failure of a dispatch call without units that a 911 call was to become, where the CAD takes none. Such a request is not sent.</summary>
    public static CadFailure StaysEmergency { get; } =
        new(CadFailureKind.NeedsUnits, 0, "The CAD takes no dispatch call without units, so the call stays a 911 call.");

    /// <summary>The failure of a request about links by version 1, which has none. Such a request is not sent.</summary>
    public static CadFailure NoLinks { get; } = new(CadFailureKind.Refused, 0, "Version 1 of the API cannot link players to accounts.");

    /// <summary>
    /// True if the request never left this server, so retrying soon costs nothing. False if a wait was asked for, because then nothing was tried.
    /// </summary>
    public bool NeverLeft => Kind == CadFailureKind.NotSent && RetryAfter is null;

    /// <summary>True if the owner's settings are at fault. Nothing can be sent until they are fixed.</summary>
    public bool IsSettings =>
        Kind is CadFailureKind.BadKey or CadFailureKind.BadCommunity or CadFailureKind.BadAddress or CadFailureKind.NotEnabled or CadFailureKind.NotOffered
            or CadFailureKind.BadServer;

    /// <summary>
    /// True if the version of the API refuses the operation whatever the call: the community's plan, an unknown type, deprecated, gone, a path that it does
    /// not know (404), or a community id that only version 1 asks for. Another version may do it.
    /// </summary>
    public bool IsOfVersion =>
        Kind is CadFailureKind.VersionGone or CadFailureKind.NotEnabled or CadFailureKind.BadCommunity || (Kind == CadFailureKind.BadServer && Status == 404);
}
