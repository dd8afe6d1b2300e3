using SonoranDispatch.Configuration;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;
using SonoranDispatch.Notifications;

namespace SonoranDispatch.Commands;

/// <summary>/duty: puts a player on duty, or off it.</summary>
internal sealed class DutyCommand(DutyRoster roster, Cooldowns cooldowns, CallerNotifier notifier) : ICommandAction
{
    /// <inheritdoc />
    public bool Handles(CommandSettings command) => command.Id == BuiltInCommands.Duty;

    /// <inheritdoc />
    public IReadOnlyList<CommandParameter> ParametersOf(CommandSettings command) => [];

    /// <inheritdoc />
    public void Run(CommandUse use)
    {
        var (player, command) = (use.Player, use.Command);
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
}
