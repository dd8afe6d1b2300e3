using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Contracts;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.Commands;

/// <summary>A command typed by a player who may use it.</summary>
/// <param name="Player">The player's server id.</param>
/// <param name="Caller">The player as the caller of the call.</param>
/// <param name="Officer">The player as a responder: their label, and their unit in the CAD if they have one.</param>
/// <param name="Command">The command's settings.</param>
/// <param name="Text">The sanitized text typed after the command. May be empty.</param>
/// <param name="Position">The player's position. Null if the server does not know it.</param>
public sealed record ChatCommandInput(int Player, Caller Caller, Responder Officer, CommandSettings Command, string Text, Position? Position)
{
    /// <summary>Whether the text was cut to the longest that is kept.</summary>
    public bool WasCut { get; init; }

    /// <summary>Returns the location to report: the player's position, made approximate as the command says. Null if the position is unknown.</summary>
    public Place? ReportedPlace(IRandom random) => Position is { } position ? PlaceBlur.Of(position.Place, Command.ApproximateRadius, random) : null;

    /// <summary>Creates the request for the call that the command's settings describe.</summary>
    /// <param name="place">The location, already blurred.</param>
    public CallRequest Request(Place? place) => new()
    {
        Surface = CallRequest.Command,
        Kind = Command.Kind,
        IsPanic = Command.Panic,
        Urgency = Command.Urgency,
        Trust = Command.OfficersOnly ? TrustLevel.Officer : TrustLevel.Player,
        Caller = Caller,
        Text = Text,
        Title = Command.Title,
        Code = Command.Code,
        Priority = Command.Priority,
        Needs = Command.Needs,
        Origin = Command.Origin,
        Status = Command.Status,
        Listing = Command.As,
        Departments = Command.Departments,
        HasDefaultDepartments = true,
        Description = Command.Description,
        Place = place,
        Heading = Position?.Compass ?? "",
        AskStreetOf = Player,
        CommandId = Command is { Attach: false, Follows: false } ? Command.Id : "",
        CooldownSeconds = Command.CooldownSeconds,
        Responders = Command.Attach ? [Officer] : [],
        Primary = PrimaryUnit,
        TrackPrimary = PrimaryUnit is not null,
        NeverMerges = Command.Attach,
        Values = ValuesOf("", ""),
    };

    private int? PrimaryUnit => Command is { Attach: true, Primary: true } ? Officer.Unit?.IdentifierId : null;

    /// <summary>Returns the values for the placeholders {unit}, {plate} and {colour} in the template.</summary>
    public IReadOnlyDictionary<string, string> ValuesOf(string plate, string colour) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["unit"] = Command.Anonymous ? Caller.Name : Officer.Label,
        ["plate"] = plate,
        ["colour"] = colour,
    };
}
