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
    /// <param name="official">The official resource, whose commands <see cref="OfficialCommandConflicts"/> tells of.</param>
    /// <param name="log">The console.</param>
    public static void Tell(IReadOnlyList<object> registered, string own, IEnumerable<CommandSettings> commands, string official, ILog log)
    {
        var owners = Owners(registered);
        foreach (var command in commands)
            if (command.Enabled && owners.TryGetValue(command.Name, out var other) && other != own && other != official) log.Write(Messages.CommandTaken, command.Name, other, command.Id);
    }

    /// <summary>The resource of each command, by the command's name in any case. Commands of no known resource are left out.</summary>
    public static IReadOnlyDictionary<string, string> Owners(IReadOnlyList<object> registered)
    {
        var owners = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in registered)
        {
            if (item is not IDictionary<string, object> table || !table.TryGetValue("name", out var name) || !table.TryGetValue("resource", out var owner)) continue;
            if (LuaValue.Text(owner) is { Length: > 0 } resource) owners[LuaValue.Text(name)] = resource;
        }

        return owners;
    }
}
