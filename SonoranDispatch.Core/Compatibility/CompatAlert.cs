using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// An alert from another resource's script, in a neutral form. Every compatibility surface is read into this type, and only
/// <see cref="CompatAlerts"/> turns it into a call. Texts are sanitized. The alert does not determine who reports it.
/// </summary>
public sealed record CompatAlert
{
    /// <summary>The compatibility surface it came through: one of <see cref="CompatSurfaceIds"/>.</summary>
    public required string Surface { get; init; }

    /// <summary>The kind of call, as defined in <see cref="AlertKinds"/>.</summary>
    public string Kind { get; init; } = AlertKinds.Alert;

    /// <summary>Whether the alert's name itself says that an officer or medic is in danger.</summary>
    public bool IsPanic { get; init; }

    /// <summary>The call's title; if empty, the text of <see cref="TitleKey"/>, else the beginning of the text.</summary>
    public string Title { get; init; } = "";

    /// <summary>The key of the title in the locales, if it is one of ours; else empty.</summary>
    public string TitleKey { get; init; } = "";

    /// <summary>Ten-code or nature; may be empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether the code is the surface's or the preset's rather than the script's, so that it tells no incident from another.</summary>
    public bool HasDefaultCode { get; init; }

    /// <summary>Whether the title is the surface's for every report of its sort, such as "police call".</summary>
    public bool HasDefaultTitle { get; init; }

    /// <summary>1 (most urgent) to 3.</summary>
    public int Priority { get; init; } = 2;

    /// <summary>The alert's text; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>The place the script gives. Accepted only near the player whose client sent it.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// The player whose position is used if the script names a player instead of a place. Used only for alerts from server resources: for an
    /// alert from a client, the player is already known.
    /// </summary>
    public int? About { get; init; }

    /// <summary>
    /// The player whose own words a server resource relays: who wrote to an emergency service on a phone, or called one. The alert counts as that
    /// player's.
    /// </summary>
    public int? Speaker { get; init; }

    /// <summary>Whether it counts only if one of <see cref="Jobs"/> belongs to a department: a message to a company that may be a taxi firm.</summary>
    public bool OnlyForDepartments { get; init; }

    /// <summary>The radius around the place within which the true place lies, in metres; 0 for the exact place.</summary>
    public double Radius { get; init; }

    /// <summary>The names of the jobs to notify; empty for all.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>A vehicle's plate.</summary>
    public string Plate { get; init; } = "";

    /// <summary>A vehicle's model, by the name that players know.</summary>
    public string Model { get; init; } = "";

    /// <summary>A vehicle's colour.</summary>
    public string Colour { get; init; } = "";

    /// <summary>A weapon.</summary>
    public string Weapon { get; init; } = "";

    /// <summary>A camera's number.</summary>
    public string Camera { get; init; } = "";

    /// <summary>A telephone number.</summary>
    public string Phone { get; init; } = "";

    /// <summary>The street.</summary>
    public string Street { get; init; } = "";

    /// <summary>The postal.</summary>
    public string Postal { get; init; } = "";

    /// <summary>The compass direction in which a suspect or vehicle is heading.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The caller's name, if the script gives one. Accepted only from the server.</summary>
    public string Caller { get; init; } = "";

    /// <summary>Whether the caller wants to stay anonymous.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>True if a script reports an event; false if a player wrote the report.</summary>
    public bool IsAutomatic { get; init; } = true;

    /// <summary>Whether a person wrote or called it by phone, so that a server resource that relays it is not its author.</summary>
    public bool IsByPhone { get; init; }

    /// <summary>Whether only an officer on duty may report it: an officer down, a callout they accepted.</summary>
    public bool ByOfficer { get; init; }

    /// <summary>Whether the officer's client only relays what the server sent to it, so that the officer is not the caller.</summary>
    public bool IsRelayed { get; init; }

    /// <summary>Whether its place is accepted anywhere on the map; only together with <see cref="ByOfficer"/>.</summary>
    public bool IsFarAway { get; init; }

    /// <summary>
    /// Whether a server script sent it to every client at once. It counts only if its place is near the reporting player, or from a reporter
    /// (<see cref="BroadcastReporters"/>).
    /// </summary>
    public bool IsBroadcast { get; init; }

    /// <summary>Whether the reporting officer responds to the call.</summary>
    public bool Attends { get; init; }
}
