using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Players;

namespace SonoranDispatch.Commands;

/// <summary>Handles the commands players type: checks who may use one, then runs its action.</summary>
public sealed class CommandHandler
{
    private readonly CommandActions _actions;
    private readonly IPlayers _players;
    private readonly DutyRoster _roster;
    private readonly CallerNotifier _notifier;
    private readonly Settings _settings;

    internal CommandHandler(CommandActions actions, IPlayers players, DutyRoster roster, CallerNotifier notifier, Settings settings) =>
        (_actions, _players, _roster, _notifier, _settings) = (actions, players, roster, notifier, settings);

    /// <summary>Handles a command used by a player.</summary>
    /// <param name="player">The player's server id from the runtime; 0 for the console.</param>
    /// <param name="id">The command's id in the settings, such as "911".</param>
    /// <param name="raw">The text typed after the command.</param>
    public void Take(int player, string id, string raw)
    {
        if (!_settings.Commands.TryGetValue(id, out var command) || !command.Enabled) return;
        if (_players.NameOf(player) is not { } name || !MayUse(player, command)) return;

        _actions.Of(command).Run(new CommandUse(player, name, command, raw));
    }

    private bool MayUse(int player, CommandSettings command)
    {
        var refusal = command.Permission.Length > 0 && !_players.IsAllowed(player, command.Permission) ? TextKeys.NoPermission
            : command.OfficersOnly && !_roster.IsOnDuty(player) ? TextKeys.NotOnDuty : null;
        if (refusal is not null) _notifier.Tell(player, refusal, ("command", command.Name));
        return refusal is null;
    }
}
