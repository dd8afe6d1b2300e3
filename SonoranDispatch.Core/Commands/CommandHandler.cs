using SonoranDispatch.Calls;
using SonoranDispatch.Configuration;
using SonoranDispatch.Configuration.Options;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;
using SonoranDispatch.Texts;
using SonoranDispatch.Time;
using SonoranDispatch.Units;

namespace SonoranDispatch.Commands;

/// <summary>Handles the commands players type. Checks permission, sanitizes the text and enforces the cooldown, then runs the command.</summary>
public sealed class CommandHandler(
    CallIntake intake,
    OfficerAssistance assistance,
    TrafficStops stops,
    IPlayers players,
    DutyRoster roster,
    ResponderFactory responders,
    Cooldowns cooldowns,
    CallerNotifier notifier,
    Settings settings,
    Locale locale,
    IRandom random)
{
    private const int LongestName = 60;
    private const string Anonymous = TextKeys.Page + ".anonymous";

    /// <summary>Handles a command used by a player.</summary>
    /// <param name="player">The player's server id from the runtime; 0 for the console.</param>
    /// <param name="id">The command's id in the settings, such as "911".</param>
    /// <param name="raw">The text typed after the command.</param>
    public void Take(int player, string id, string raw)
    {
        if (!settings.Commands.TryGetValue(id, out var command) || !command.Enabled) return;
        if (players.NameOf(player) is not { } name || !MayUse(player, command)) return;
        if (command.Id == BuiltInCommands.Duty)
        {
            ToggleDuty(player, command);
            return;
        }

        var text = SanitizedText.Clean(raw, settings.Intake.MaxTextLength);
        var typed = new TypedCommand(player, CallerOf(player, name, command), responders.Of(player), command, text.Value, players.WhereIs(player));
        if (command.Follows && assistance.OpenOf(typed) is { } open) assistance.Again(typed, open);
        else if (text.IsEmpty && NeedsText(command)) notifier.Tell(player, TextKeys.Usage, ("command", command.Name));
        else Use(typed, text.WasCut);
    }

    private void Use(TypedCommand typed, bool wasCut)
    {
        var command = typed.Command;
        var result = command.Follows ? assistance.Take(typed)
            : command.TakesPlate ? stops.Take(typed)
            : intake.Take(typed.Request(typed.Position is { } position ? ApproximatePlace.Of(position.Place, command.ApproximateRadius, random) : null));
        if (result.Accepted is not null && wasCut) notifier.Tell(typed.Player, TextKeys.TextCut, ("count", settings.Intake.MaxTextLength));
    }

    private bool MayUse(int player, CommandSettings command)
    {
        var refusal = command.Permission.Length > 0 && !players.IsAllowed(player, command.Permission) ? TextKeys.NoPermission
            : command.OfficersOnly && !roster.IsOnDuty(player) ? TextKeys.NotOnDuty : null;
        if (refusal is not null) notifier.Tell(player, refusal, ("command", command.Name));
        return refusal is null;
    }

    private void ToggleDuty(int player, CommandSettings command)
    {
        if (cooldowns.SecondsLeft(player, command.Kind) is > 0 and var seconds)
        {
            notifier.Tell(player, TextKeys.Cooldown, ("seconds", seconds));
            return;
        }

        cooldowns.Start(player, command.Kind, command.CooldownSeconds);
        var wanted = !roster.IsOnDuty(player);
        roster.SetOwn(player, wanted);
        notifier.Tell(player, roster.IsOnDuty(player) != wanted ? TextKeys.DutyElsewhere : wanted ? TextKeys.DutyOn : TextKeys.DutyOff);
    }

    private Caller CallerOf(int player, string playerName, CommandSettings command)
    {
        var name = command.Anonymous ? "" : SanitizedText.Clean(playerName, LongestName).Value;
        return new Caller(player, name.Length == 0 ? locale.Text(Anonymous) : name, command.Anonymous) { Licence = players.LicenceOf(player) };
    }

    private static bool NeedsText(CommandSettings command) =>
        !command.Follows && !command.TakesPlate;
}
