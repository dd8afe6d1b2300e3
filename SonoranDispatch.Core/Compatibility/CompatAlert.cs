using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Compatibility;

/// <summary>
/// What another resource's script reports, in neutral words: every way in is read into this, and only one place makes a call of it
/// (<see cref="CompatAlerts"/>). Texts are cleaned; nothing in it says who reports.
/// </summary>
public sealed record CompatAlert
{
    /// <summary>The way it came: one of <see cref="CompatSurfaceIds"/>.</summary>
    public required string Surface { get; init; }

    /// <summary>What sort of call, as <see cref="AlertKinds"/> names them.</summary>
    public string Kind { get; init; } = AlertKinds.Alert;

    /// <summary>Whether it says by its own name that an officer or medic is in danger.</summary>
    public bool IsPanic { get; init; }

    /// <summary>The call's title; empty: that of <see cref="TitleKey"/>, or else the text's beginning.</summary>
    public string Title { get; init; } = "";

    /// <summary>The name of the title's text in the locales, where it is one of ours; else empty.</summary>
    public string TitleKey { get; init; } = "";

    /// <summary>Ten-code or nature; may be empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>1 (most urgent) to 3.</summary>
    public int Priority { get; init; } = 2;

    /// <summary>What is said; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where the script says it is; believed only near the player whose game says so.</summary>
    public Place? Place { get; init; }

    /// <summary>
    /// The player at whose place it is, where the script names one and no place: heard only from a server resource, since whose game it comes
    /// from is known without it.
    /// </summary>
    public int? About { get; init; }

    /// <summary>Metres around the place in which the true one lies; 0 for the exact place.</summary>
    public double Radius { get; init; }

    /// <summary>Names of jobs that should hear of it; empty for all.</summary>
    public IReadOnlyList<string> Jobs { get; init; } = [];

    /// <summary>A vehicle's plate.</summary>
    public string Plate { get; init; } = "";

    /// <summary>A vehicle's model, as players know it.</summary>
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

    /// <summary>The compass point somebody goes to.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Who reports it, where the script says so; believed only from the server.</summary>
    public string Caller { get; init; } = "";

    /// <summary>Whether the caller wants no name.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Whether a script reports what happened, rather than a player something he wrote himself.</summary>
    public bool IsAutomatic { get; init; } = true;

    /// <summary>Whether only an officer on duty may report it: an officer down, a callout he took.</summary>
    public bool ByOfficer { get; init; }

    /// <summary>Whether the officer behind it only passes on what the server told his game: he is not its caller.</summary>
    public bool IsRelayed { get; init; }

    /// <summary>Whether its place is believed anywhere on the map; only where it is <see cref="ByOfficer"/>.</summary>
    public bool IsFarAway { get; init; }

    /// <summary>Whether it counts only where its place is near who reports it: what every player's game is told at once.</summary>
    public bool OnlyNearby { get; init; }

    /// <summary>Whether the officer who reports it goes there.</summary>
    public bool Attends { get; init; }
}
