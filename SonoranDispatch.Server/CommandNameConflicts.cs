using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// Notices command names that another resource has registered already. The game server gives a name to whoever registers it last, without a
/// word, so the other resource's command is dead then. What starts after this resource cannot be noticed here.
/// </summary>
internal static class CommandNameConflicts
{
    /// <summary>Tells of each. Called before this resource registers its own.</summary>
    /// <param name="registered">The server's commands: tables with name and resource.</param>
    /// <param name="own">This resource's name.</param>
    /// <param name="commands">This resource's commands.</param>
    /// <param name="log">The console.</param>
    public static void Tell(IReadOnlyList<object> registered, string own, IEnumerable<CommandSettings> commands, ILog log)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in registered)
        {
            if (item is not IDictionary<string, object> table || !table.TryGetValue("name", out var name) || !table.TryGetValue("resource", out var owner)) continue;
            if (LuaValue.Text(owner) is { Length: > 0 } other && other != own) owners[LuaValue.Text(name)] = other;
        }

        foreach (var command in commands)
            if (command.Enabled && owners.TryGetValue(command.Name, out var other)) log.Write(Messages.CommandTaken, command.Name, other, command.Id);
    }
}
