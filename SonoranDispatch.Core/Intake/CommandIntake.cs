using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Delivery;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;

namespace SonoranDispatch.Intake;

/// <summary>Turns a typed command into a call: who may, what he said, how often.</summary>
public sealed class CommandIntake(
    CallDoor door,
    IPlayers players,
    CallerNews news,
    Settings settings,
    Locale locale,
    IRandom random)
{
    private const string Anonymous = TextKeys.Page + ".anonymous";

    /// <summary>A player used a command.</summary>
    /// <param name="player">His server id as the runtime gave it; 0 for the console.</param>
    /// <param name="id">The command's id in the settings, such as "911".</param>
    /// <param name="raw">What he typed after it.</param>
    public void Take(int player, string id, string raw)
    {
        if (!settings.Commands.TryGetValue(id, out var command)) return;
        if (players.NameOf(player) is not { } playerName) return;

        if (command.Permission.Length > 0 && !players.IsAllowed(player, command.Permission))
        {
            news.Tell(player, TextKeys.NoPermission, ("command", command.Name));
            return;
        }

        var text = SpokenText.Clean(raw, settings.Intake.MaxTextLength);
        if (text.IsEmpty)
        {
            news.Tell(player, TextKeys.Usage, ("command", command.Name));
            return;
        }

        var answer = door.Take(RequestOf(command, CallerOf(player, playerName, command), text.Value, players.WhereIs(player)));
        if (answer.Taken is not null && text.WasCut) news.Tell(player, TextKeys.TextCut, ("count", settings.Intake.MaxTextLength));
    }

    private Caller CallerOf(int player, string playerName, CommandSettings command)
    {
        var name = command.Anonymous ? "" : SpokenText.Clean(playerName, 60).Value;
        return new Caller(player, name.Length == 0 ? locale.Text(Anonymous) : name, command.Anonymous) { Licence = players.LicenceOf(player) };
    }

    private CallRequest RequestOf(CommandSettings command, Caller caller, string text, Position? position) => new()
    {
        Surface = CallRequest.Command,
        Kind = command.Kind,
        Caller = caller,
        Text = text,
        Title = command.Title,
        Code = command.Code,
        Priority = command.Priority,
        Origin = command.Origin,
        Status = command.Status,
        Departments = command.Departments,
        Description = command.Description,
        Place = position is null ? null : Blur.Of(position.Place, command.ApproximateRadius, random),
        Heading = position?.Compass ?? "",
        AskStreetOf = caller.Player,
        CooldownSeconds = command.CooldownSeconds,
    };
}
