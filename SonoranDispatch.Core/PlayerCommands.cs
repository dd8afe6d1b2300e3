using SonoranDispatch.Commands;
using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;
using SonoranDispatch.Units;

namespace SonoranDispatch;

/// <summary>Builds the chat commands of players, and their suggestions.</summary>
public sealed class PlayerCommands
{
    internal PlayerCommands(CompositionRoot root, ResponderFactory responders, Cooldowns cooldowns, CallerNotifier notifier, Settings settings, Locale locale, HostPorts ports)
    {
        var (players, clients, _, _, clock, random, _) = ports;
        var reader = new ChatCommandReader(players, responders, notifier, settings, locale);
        var actions = new CommandActions(
            new DutyCommand(root.DutyRoster, cooldowns, notifier),
            new OfficerAssistance(reader, root.Repository, root.Intake, cooldowns, notifier, locale, clock, random),
            new VehicleCommand(reader, root.Intake, ports.Vehicles, root.LockedPlates, settings.TrafficStops, locale, random),
            new ReportCommand(reader, root.Intake, root.Responses.Cancellations, random));
        Handler = new CommandHandler(actions, players, root.DutyRoster, notifier, settings);
        Suggestions = new CommandSuggestions(actions, players, root.OnlinePlayers, clients, root.DutyRoster, settings, locale);
    }

    /// <summary>Handles the commands.</summary>
    public CommandHandler Handler { get; }

    /// <summary>The chat suggestions for commands.</summary>
    public CommandSuggestions Suggestions { get; }
}
