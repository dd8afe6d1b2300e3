using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Players;

namespace SonoranDispatch.Commands;

/// <summary>A command that a player typed and may use.</summary>
/// <param name="Player">His server id.</param>
/// <param name="Caller">He, as others read of him.</param>
/// <param name="Officer">He as a unit: his label, and his unit in the CAD where he has one.</param>
/// <param name="Command">The command.</param>
/// <param name="Text">What he said after it, cleaned; may be empty.</param>
/// <param name="Position">Where he is; <c>null</c> where the server does not know.</param>
public sealed record TypedCommand(int Player, Caller Caller, Responder Officer, CommandSettings Command, string Text, Position? Position)
{
    /// <summary>The call that the command's line in the settings describes.</summary>
    /// <param name="place">Where, blurred already.</param>
    public CallRequest Request(Place? place) => new()
    {
        Surface = CallRequest.Command,
        Kind = Command.Kind,
        IsPanic = Command.Panic,
        Urgency = Command.Urgency,
        Caller = Caller,
        Text = Text,
        Title = Command.Title,
        Code = Command.Code,
        Priority = Command.Priority,
        Origin = Command.Origin,
        Status = Command.Status,
        Departments = Command.Departments,
        Description = Command.Description,
        Place = place,
        Heading = Position?.Compass ?? "",
        AskStreetOf = Player,
        CooldownSeconds = Command.CooldownSeconds,
        ByOfficer = Command.OfficersOnly,
        Responders = Command.Attach ? [Officer] : [],
        Primary = PrimaryUnit,
        TrackPrimary = PrimaryUnit is not null,
        NeverMerges = Command.Attach,
        Values = ValuesOf("", ""),
    };

    private int? PrimaryUnit => Command is { Attach: true, Primary: true } ? Officer.Unit?.IdentifierId : null;

    /// <summary>What the template's {unit}, {plate} and {colour} stand for.</summary>
    public IReadOnlyDictionary<string, string> ValuesOf(string plate, string colour) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["unit"] = Command.Anonymous ? Caller.Name : Officer.Label,
        ["plate"] = plate,
        ["colour"] = colour,
    };
}
