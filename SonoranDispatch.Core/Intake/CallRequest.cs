using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Intake;

/// <summary>
/// A request for a call, whatever its source: a typed command, an export, another resource's alert, or a game event. Its creator validates
/// and sanitizes it; <see cref="CallOpener"/> trusts it.
/// </summary>
public sealed record CallRequest
{
    /// <summary>The surface of commands that players type.</summary>
    public const string Command = "command";

    /// <summary>
    /// The surface it came through: <see cref="Command"/>, "export", or a name such as "ps-dispatch". For the log and the counters.
    /// </summary>
    public required string Surface { get; init; }

    /// <summary>The kind of call. Cooldowns, merging and muting depend on it.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is a panic.</summary>
    public bool IsPanic { get; init; }

    /// <summary>Whether a person asks for help, so that the call is sent before ordinary calls. Ignored for a client's alert.</summary>
    public CallUrgency Urgency { get; init; }

    /// <summary>How far it is believed.</summary>
    public required TrustLevel Trust { get; init; }

    /// <summary>The caller.</summary>
    public required Caller Caller { get; init; }

    /// <summary>The caller's text, sanitized.</summary>
    public string Text { get; init; } = "";

    /// <summary>The vehicle that it is about.</summary>
    public VehicleFacts Vehicle { get; init; } = VehicleFacts.None;

    /// <summary>The call's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Ten-code or nature; may be empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>1 (most urgent) to 3.</summary>
    public int Priority { get; init; } = 2;

    /// <summary>How many units the call needs, 1 to 20; 0 for what its kind says.</summary>
    public int Needs { get; init; }

    /// <summary>The origin that the CAD shows for the call.</summary>
    public CallOrigin Origin { get; init; }

    /// <summary>The list of the CAD in which the call is created. A panic, and a call with units, is always a dispatch call.</summary>
    public CallListing Listing { get; init; }

    /// <summary>Pending or active.</summary>
    public CallStatus Status { get; init; }

    /// <summary>The departments whose officers receive the call; empty for all.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>Whether those departments are only the owner's for reports of this sort, so that the area of the place chooses among them.</summary>
    public bool HasDefaultDepartments { get; init; }

    /// <summary>Whether the report itself names who should get it.</summary>
    public bool NamesDepartments => Departments.Count > 0 && !HasDefaultDepartments;

    /// <summary>The description's template. Placeholders in braces are replaced once, literally.</summary>
    public string Description { get; init; } = "{text}";

    /// <summary>
    /// Values for the template besides {caller} {text} {postal} {street} {zone} {heading}: {plate}, {unit} and whatever else a surface provides.
    /// </summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The place; <c>null</c> if unknown. Already approximate if it has a radius.</summary>
    public Place? Place { get; init; }

    /// <summary>The compass direction that the caller faced, or in which somebody went; may be empty.</summary>
    public string Heading { get; init; } = "";

    /// <summary>The map's names for the place, if the surface gave them.</summary>
    public StreetAddress Street { get; init; } = StreetAddress.Unknown;

    /// <summary>The postal, if the surface gave one; if empty, the nearest is looked up.</summary>
    public string Postal { get; init; } = "";

    /// <summary>The player whose client is asked for the street if the surface gave none; <c>null</c> for nobody.</summary>
    public int? AskStreetOf { get; init; }

    /// <summary>The responders that the call starts with.</summary>
    public IReadOnlyList<Responder> Responders { get; init; } = [];

    /// <summary>The identifier id of the unit that is primary from the start; <c>null</c> for none.</summary>
    public int? Primary { get; init; }

    /// <summary>Whether the call's place follows that unit.</summary>
    public bool TrackPrimary { get; init; }

    /// <summary>The minutes after which the CAD deletes the call; <c>null</c> for never.</summary>
    public int? DeleteAfterMinutes { get; init; }

    /// <summary>
    /// Whether every report of the same kind nearby is the same incident, regardless of who made it: for alerts that a script or the game raised.
    /// </summary>
    public bool IsAutomatic { get; init; }

    /// <summary>Whether it joins an open call that is alike although no script or event raised it: a resource asked for that.</summary>
    public bool JoinsAlike { get; init; }

    /// <summary>
    /// The report command that was typed, such as "911", or the phone and the service that a player wrote to; empty if neither. Its caller's next words join
    /// the call.
    /// </summary>
    public string CommandId { get; init; } = "";

    /// <summary>Whether a server script sent it to every client at once, so that several clients report it.</summary>
    public bool IsBroadcast { get; init; }

    /// <summary>Whether the code is only the surface's default, so that it says nothing about the incident.</summary>
    public bool HasDefaultCode { get; init; }

    /// <summary>Whether the title is only the surface's default, so that it says nothing about the incident.</summary>
    public bool HasDefaultTitle { get; init; }

    /// <summary>Whether the place is only the position of the player whose client sent it.</summary>
    public bool HasOnlyPlayersPlace { get; init; }

    /// <summary>
    /// The maximum distance at which an open call counts as the same incident, in metres; <c>null</c> for the value in the settings.
    /// </summary>
    public int? MergeMetres { get; init; }

    /// <summary>
    /// The maximum time since an open call's last report for it to be the same incident, in seconds; <c>null</c> for the value in the settings.
    /// </summary>
    public int? MergeSeconds { get; init; }

    /// <summary>Whether a player who does a dispatcher's work in the game makes it. They are <see cref="RaisedBy"/>, and their limits are an officer's.</summary>
    public bool ByDispatcher { get; init; }

    /// <summary>Whether an officer on duty makes it with an officers' command, such as a traffic stop. Officers may do so more often.</summary>
    public bool ByOfficer => Trust == TrustLevel.Officer;

    /// <summary>
    /// The player whose client raised it, if that is not the caller: their name is not disclosed, but their limits apply. <c>null</c> if it is
    /// the caller, or nobody.
    /// </summary>
    public int? RaisedBy { get; init; }

    /// <summary>The player whose limits apply; <c>null</c> if a server script sent it.</summary>
    public int? Sender => IsFromServer ? null : RaisedBy ?? Caller.Player;

    /// <summary>Whether a server resource makes it, even on a player's behalf. That player's limits do not apply.</summary>
    public bool IsFromServer => Trust == TrustLevel.Server && !ByDispatcher;

    /// <summary>How long the same player must wait before their next call of this kind, in seconds; 0 for no wait.</summary>
    public int CooldownSeconds { get; init; }

    /// <summary>Whether it always opens a new call, even if a matching one is open.</summary>
    public bool NeverMerges { get; init; }

    /// <summary>Whether the call's place follows the caller until the call is closed.</summary>
    public bool FollowsCaller { get; init; }

    /// <summary>Returns the call as it should be in the CAD.</summary>
    /// <param name="street">The map's names for the place; <see cref="StreetAddress.Unknown"/> while unknown.</param>
    public DesiredCall Describe(StreetAddress street) => new()
    {
        Details = new CallDetails
        {
            Origin = Origin,
            Status = Status,
            Priority = Priority,
            Block = street.Block,
            Address = street.Address,
            Postal = Postal,
            Title = Title,
            Code = Code,
            Description = OptionalTemplateParts.Fill(Description, AllValues(street)),
            Primary = Primary,
            TrackPrimary = TrackPrimary,
            DeleteAfterMinutes = DeleteAfterMinutes,
        },
        Place = Place,
        Units = [.. Responders.Select(responder => responder.Unit).OfType<UnitTarget>()],
    };

    /// <summary>Adds the street to a call and keeps any changes made meanwhile.</summary>
    public DesiredCall Complete(DesiredCall present, StreetAddress street)
    {
        var (before, after) = (Describe(Street).Details, Describe(street).Details);
        return present with
        {
            Details = present.Details with
            {
                Block = present.Details.Block == before.Block ? after.Block : present.Details.Block,
                Address = present.Details.Address == before.Address ? after.Address : present.Details.Address,
                Description = present.Details.Description == before.Description ? after.Description : present.Details.Description,
            },
        };
    }

    private (string Name, object? Value)[] AllValues(StreetAddress street) =>
    [
        ("caller", Caller.Name),
        ("text", Text),
        ("postal", Postal),
        ("street", street.Name),
        ("zone", street.Zone),
        ("heading", Heading),
        .. Values.Select(pair => (pair.Key, (object?)pair.Value)),
    ];
}
