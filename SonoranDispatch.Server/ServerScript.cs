using CitizenFX.Core;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Server;

/// <summary>The one server script: it starts the resource and registers what the game server may call. It decides nothing itself.</summary>
public sealed class ServerScript : BaseScript
{
    private readonly Natives _natives = new();
    private readonly SecretMask _mask = new();

    /// <summary>The runtime makes it when the resource starts.</summary>
    public ServerScript()
    {
        var log = new ConsoleLog(Debug.WriteLine, _mask);
        var twin = new Twin(_natives);
        var name = _natives.GetCurrentResourceName();
        if (twin.Enter(name) is { Length: > 0 } other) log.Write(Messages.TwinRuns, other, name);
        else Start(log, twin);
    }

    private static void Trigger(int player, string eventName, object[] arguments)
    {
        if (new PlayerList()[player] is { } target) TriggerClientEvent(target, eventName, arguments);
    }

    private void Start(ConsoleLog log, Twin twin)
    {
        var main = new MainThread(bug => log.Write(Messages.EntryPointFailed, bug));
        var clients = new GameClients(Trigger);
        var resource = Resource.Open(_natives, main, clients, (name, setter) => TriggerEvent(name, setter), _mask, log);
        var heart = new Heartbeat(main, resource.Root, resource.Clock, Delay);
        var admin = new AdminCommand(
            resource.Root.Admin, resource.Players, clients, line => Debug.WriteLine(_mask.Apply(line)), resource.Locale.Text(TextKeys.NoPermission, ("command", AdminCommand.Name)));
        var entries = new EntryPoints(main, heart, resource, admin, log);

        TakenNames.Tell(_natives.GetRegisteredCommands(), resource.Name, resource.Settings.Commands.Values, log);
        foreach (var command in resource.Settings.Commands)
            if (command.Value.Enabled) Register(command.Value.Name, (source, _, raw) => entries.OnCommand(command.Key, source, raw));

        if (resource.Settings.Dispatch.Command is { Length: > 0 } dispatch) Register(dispatch, (source, _, raw) => entries.OnDispatch(source, raw));
        Register(AdminCommand.Name, (source, arguments, _) => entries.OnAdmin(source, arguments));
        new DutyEvents(entries.Enter, resource.Root, resource.Jobs, resource.Settings.Units.Resource).Listen(EventHandlers);
        EventHandlers[GameHttp.AnswerEvent] += new Action<string, object, object, object, object, object>(entries.OnHttpAnswer);
        EventHandlers[EventNames.Hello] += new Action<string, object>(entries.OnHello);
        EventHandlers[EventNames.Act] += new Action<string, object, object, object>(entries.OnAct);
        EventHandlers[EventNames.Details] += new Action<string, object>(entries.OnDetails);
        EventHandlers[EventNames.Mute] += new Action<string, object>(entries.OnMute);
        EventHandlers[EventNames.IAmAt] += new Action<string, object, object, object, object>(entries.OnIAmAt);
        new GameEvents(entries.Enter, resource.Root.GameAlerts, resource.Root.Arrivals).Listen(EventHandlers, resource.Settings.Game.TheftEvents);
        new CompatListener(entries.Enter, resource.Root.Compat).Listen(EventHandlers);
        EventHandlers[PlateReaderEvents.Locked] += new Action<string, object, object, object>(entries.OnPlateLocked);
        EventHandlers["onResourceStop"] += new Action<string, object>(entries.OnResourceStop);
        new Exports(main, heart, resource.Root.Exports).Offer(EventHandlers, resource.Name);
        _ = new LocalEvents(resource.Root.Book, (name, table) => TriggerEvent(name, table));
        Tick += heart.OnTick;
        entries.Stopping += () =>
        {
            resource.Root.Stop();
            twin.Leave();
        };
        log.Write(Messages.Started, resource.Version, resource.Describe());
        WarnOfCapitals(resource.Name, log);
        resource.Root.Compat.Switches.Announce();
    }

    private static void WarnOfCapitals(string folder, ConsoleLog log)
    {
        var lower = folder.ToLowerInvariant();
        if (!string.Equals(folder, lower, StringComparison.Ordinal)) log.Write(Messages.FolderNameHasCapitals, folder, lower);
    }

    private void Register(string name, Action<int, List<object>, string> handler) => _natives.RegisterCommand(name, handler, false);
}
