using CitizenFX.Core;
using SonoranDispatch.Configuration;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// Looks for commands of the official resource that have the name of one of ours: before ours are registered, and again some seconds after either resource
/// started, because the official one registers its commands late. Each name is told of once.
/// </summary>
/// <param name="natives">The server's commands and resources.</param>
/// <param name="settings">Our commands, and the official resource's name.</param>
/// <param name="enter">Runs an action in the main thread's context.</param>
/// <param name="delay">The game's delay: completes on the main thread after the given number of milliseconds.</param>
/// <param name="log">The console.</param>
internal sealed class OfficialCommandConflicts(Natives natives, Settings settings, Action<Action> enter, Func<int, Task> delay, ILog log)
{
    private const int UntilRegistered = 5_000;

    private readonly HashSet<string> _told = new(StringComparer.OrdinalIgnoreCase);

    private string Official => settings.Units.Resource;

    /// <summary>Looks at once and later, and whenever the official resource starts. Call this before registering this resource's own commands.</summary>
    public void Listen(EventHandlerDictionary handlers)
    {
        handlers["onResourceStart"] += new Action<string, object>(OnResourceStart);
        Look();
        _ = LookLaterAsync();
    }

    private void OnResourceStart([FromSource] string source, object name)
    {
        if (string.IsNullOrEmpty(source) && Official.Length > 0 && string.Equals(LuaValue.Text(name), Official, StringComparison.Ordinal)) _ = LookLaterAsync();
    }

    private async Task LookLaterAsync()
    {
        await delay(UntilRegistered);
        enter(Look);
    }

    private void Look()
    {
        if (!SonoranCadResource.Runs(natives, Official)) return;

        var owners = CommandNameConflicts.Owners(natives.GetRegisteredCommands());
        var both = settings.Commands.Values
            .Where(command => command.Enabled && owners.TryGetValue(command.Name, out var owner) && owner == Official && _told.Add(command.Name))
            .OrderBy(command => command.Name, StringComparer.Ordinal)
            .ToList();
        if (both.Count > 0)
            log.Write(Messages.OfficialCommands, string.Join(", ", both.Select(command => "/" + command.Name)), Official, string.Join(", ", both.Select(command => command.Id)));
    }
}
