using SonoranDispatch.Configuration;

namespace SonoranDispatch.Audience;

/// <summary>
/// Finds the owner's command that a dispatcher's call belongs to, by its code or else its title. The call then has that command's kind, departments and
/// number of units.
/// </summary>
internal sealed class CommandByCode(Settings settings)
{
    /// <summary>The kind of a call that no command makes.</summary>
    public const string OtherKind = "dispatch";

    private readonly List<CommandSettings> _commands = [.. settings.Commands.Values.Where(static command => command is { Enabled: true, Panic: false } && command.Id != BuiltInCommands.Duty)];

    /// <summary>Returns the command with a code, or else with a title, in any case.</summary>
    /// <returns><c>null</c> if there is none.</returns>
    public CommandSettings? Find(string code, string title) => _commands.Find(command => IsSame(command.Code, code)) ?? _commands.Find(command => IsSame(command.Title, title));

    private static bool IsSame(string one, string other) => one.Length > 0 && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
