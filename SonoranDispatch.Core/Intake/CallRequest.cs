using SonoranDispatch.Calls;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;

namespace SonoranDispatch.Intake;

/// <summary>
/// What somebody wants to be a call, however he said it: a typed command, an export, another resource's alert, the game itself. Checked
/// and cleaned by whoever made it; <see cref="CallOpener"/> trusts it.
/// </summary>
public sealed record CallRequest
{
    /// <summary>The way of what players type themselves.</summary>
    public const string Command = "command";

    /// <summary>By which way it came: <see cref="Command"/>, "export", or the surface's name such as "ps-dispatch". For the log and the counters.</summary>
    public required string Surface { get; init; }

    /// <summary>What sort of call: waiting times, merging and what officers mute go by it.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether it is a panic.</summary>
    public bool IsPanic { get; init; }

    /// <summary>Whether it goes before ordinary calls.</summary>
    public CallUrgency Urgency { get; init; }

    /// <summary>Who.</summary>
    public required Caller Caller { get; init; }

    /// <summary>What was said, cleaned.</summary>
    public string Text { get; init; } = "";

    /// <summary>The call's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Ten-code or nature; may be empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>1 (most urgent) to 3.</summary>
    public int Priority { get; init; } = 2;

    /// <summary>How the CAD says the call came in.</summary>
    public CallOrigin Origin { get; init; }

    /// <summary>Pending or active.</summary>
    public CallStatus Status { get; init; }

    /// <summary>The departments whose officers get it; empty for all.</summary>
    public IReadOnlyList<string> Departments { get; init; } = [];

    /// <summary>The description's template; what stands in braces is replaced once, literally.</summary>
    public string Description { get; init; } = "{text}";

    /// <summary>Values for the template beside {caller} {text} {postal} {street} {zone} {heading}: {plate}, {unit} and what else a surface knows.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Where; <c>null</c> where nobody knows. Already blurred where it has a radius.</summary>
    public Place? Place { get; init; }

    /// <summary>The compass point somebody looked or went to; may be empty.</summary>
    public string Heading { get; init; } = "";

    /// <summary>What the map calls the spot, where the surface said so.</summary>
    public StreetAddress Street { get; init; } = StreetAddress.Unknown;

    /// <summary>The postal where the surface said one; empty: the nearest is looked up.</summary>
    public string Postal { get; init; } = "";

    /// <summary>Whose client is asked what its map calls the spot, where nobody said; <c>null</c> for nobody.</summary>
    public int? AskStreetOf { get; init; }

    /// <summary>Who goes there from the beginning.</summary>
    public IReadOnlyList<Responder> Responders { get; init; } = [];

    /// <summary>Identifier id of the unit that is primary from the beginning; <c>null</c> for none.</summary>
    public int? Primary { get; init; }

    /// <summary>Whether the call's place follows that unit.</summary>
    public bool TrackPrimary { get; init; }

    /// <summary>Minutes after which the CAD drops the call; <c>null</c> for never.</summary>
    public int? DeleteAfterMinutes { get; init; }

    /// <summary>Whether any report of the same kind nearby is the same thing, whoever made it: an alert that a script or the game raised.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>How near an open call must be to be the same thing, metres; <c>null</c>: as the settings say for all.</summary>
    public int? MergeMetres { get; init; }

    /// <summary>How long ago it may last have been reported, seconds; <c>null</c>: as the settings say for all.</summary>
    public int? MergeSeconds { get; init; }

    /// <summary>Whether an officer on duty makes it by an officers' command, such as a traffic stop: he may do so more often.</summary>
    public bool ByOfficer { get; init; }

    /// <summary>Whose game raised it, where that is not the caller: nobody is told his name, but his limits count. <c>null</c> where it is the caller, or nobody.</summary>
    public int? RaisedBy { get; init; }

    /// <summary>Whether a server resource makes it, be it on a player's behalf: no limit of that player's counts then.</summary>
    public bool IsFromServer { get; init; }

    /// <summary>How long the same player waits before his next of the same kind, seconds; 0 for not at all.</summary>
    public int CooldownSeconds { get; init; }

    /// <summary>Whether it is a call of its own even where a repeat is open.</summary>
    public bool NeverMerges { get; init; }

    /// <summary>Whether the call's place goes where the caller goes, until it is called off.</summary>
    public bool FollowsCaller { get; init; }

    /// <summary>The call as it should be in the CAD.</summary>
    /// <param name="street">What the map calls the spot; <see cref="StreetAddress.Unknown"/> while nobody knows.</param>
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

    /// <summary>Puts the street into a call, and leaves alone what changed meanwhile.</summary>
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
