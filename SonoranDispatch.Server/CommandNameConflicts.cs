using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// Detects command names that another resource has already registered. The game server silently gives a name to the last resource that
/// registers it, so the other resource's command stops working. Commands of resources that start later cannot be detected here.
/// </summary>
internal static class CommandNameConflicts
{
    /// <summary>Logs each conflict. Call this before registering this resource's own commands.</summary>
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
