using CitizenFX.Core;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;
using SonoranDispatch.Duty;
using SonoranDispatch.Intake;
using SonoranDispatch.Locales;

namespace SonoranDispatch.Server;

/// <summary>The only server script: it starts the resource and registers what the game server may call. It contains no logic of its own.</summary>
public sealed class ServerScript : BaseScript
{
    private readonly Natives _natives = new();
    private readonly SecretMask _mask = new();

    /// <summary>The runtime calls this when the resource starts.</summary>
    public ServerScript()
    {
        var log = new CountingLog(new ConsoleLog(Debug.WriteLine, _mask));
        var guard = new SingleInstanceGuard(_natives);
        var name = _natives.GetCurrentResourceName();
        if (guard.Enter(name) is { Length: > 0 } other) log.Write(Messages.TwinRuns, other, name);
        else Start(log, guard);
    }

    private static void Trigger(int player, string eventName, object[] arguments)
    {
        if (new PlayerList()[player] is { } target) TriggerClientEvent(target, eventName, arguments);
    }

    private static void TriggerLatent(int player, string eventName, object[] arguments, int bytesPerSecond)
    {
        if (new PlayerList()[player] is { } target) TriggerLatentClientEvent(target, eventName, bytesPerSecond, arguments);
    }

    private void Start(CountingLog log, SingleInstanceGuard guard)
    {
        var mainThread = new MainThreadContext(bug => log.Write(Messages.EntryPointFailed, bug));
        var clients = new GameClients(Trigger, TriggerLatent, name => _natives.GetConvar(name, ""));
        var resource = DispatchResource.Open(_natives, mainThread, clients, (name, setter) => TriggerEvent(name, setter), _mask, log);
        var scheduler = new TickScheduler(mainThread, resource.Root, resource.Clock, Delay);
        var admin = new SdispatchCommand(
            resource.Root.AdminCommands, resource.Players, clients, line => Debug.WriteLine(_mask.Apply(line)), resource.Locale.Text(TextKeys.NoPermission, ("command", SdispatchCommand.Name)));
        var entries = new EntryPoints(mainThread, scheduler, resource, admin, log);

        CommandNameConflicts.Tell(_natives.GetRegisteredCommands(), resource.Name, resource.Settings.Commands.Values, resource.Settings.Units.Resource, log);
        new OfficialCommandConflicts(_natives, resource.Settings, entries.Enter, Delay, log).Listen(EventHandlers);
        foreach (var command in resource.Settings.Commands)
            if (command.Value.Enabled) Register(command.Value.Name, (source, _, raw) => entries.OnCommand(command.Key, source, raw));

        if (resource.Settings.Dispatch.Command is { Length: > 0 } dispatch) Register(dispatch, (source, _, raw) => entries.OnDispatch(source, raw));
        Register(SdispatchCommand.Name, (source, arguments, _) => entries.OnAdmin(source, arguments));
        new DutyEventListener(entries.Enter, resource.Root, resource.Jobs, resource.Settings.Units.Resource).Listen(EventHandlers);
        EventHandlers[GameHttpTransport.AnswerEvent] += new Action<string, object, object, object, object, object>(entries.OnHttpAnswer);
        EventHandlers[EventNames.Hello] += new Action<string, object>(entries.OnHello);
        EventHandlers[EventNames.Act] += new Action<string, object, object, object>(entries.OnAct);
        EventHandlers[EventNames.Save] += new Action<string, object, object>(entries.OnSave);
        EventHandlers[EventNames.Details] += new Action<string, object>(entries.OnDetails);
        EventHandlers[EventNames.Closed] += new Action<string>(entries.OnClosed);
        EventHandlers[EventNames.Map] += new Action<string, object>(entries.OnMap);
        EventHandlers[EventNames.Nearest] += new Action<string, object>(entries.OnNearest);
        EventHandlers[EventNames.Lengths] += new Action<string, object>(entries.OnLengths);
        EventHandlers[EventNames.WantsMore] += new Action<string, object>(entries.OnWantsMore);
        EventHandlers[EventNames.Mute] += new Action<string, object>(entries.OnMute);
        EventHandlers[EventNames.WantsColleagues] += new Action<string, object>(entries.OnWantsColleagues);
        EventHandlers[EventNames.IAmAt] += new Action<string, object, object, object, object>(entries.OnIAmAt);
        new GameEventListener(entries.Enter, resource.Root.GameAlerts).Listen(EventHandlers, resource.Settings.Game.TheftEvents);
        new CompatEventListener(entries.Enter, resource.Root.Compat).Listen(EventHandlers);
        new CadChangeListener(entries.Enter, resource.Root.CadUpdates).Listen(EventHandlers);
        new NpwdListener(_natives, resource.Exports, entries.Enter, resource.Root.Compat).Listen(EventHandlers);
        EventHandlers[PlateReaderEventNames.Locked] += new Action<string, object, object, object>(entries.OnPlateLocked);
        EventHandlers["onResourceStop"] += new Action<string, object>(entries.OnResourceStop);
        new ServerExports(mainThread, scheduler, resource.Root.Exports).Offer(EventHandlers, resource.Name);
        resource.Root.ForeignCallChanges.Settled += (request, text, isAccepted) => TriggerEvent(LocalEventNames.CompatAnswer, request, text, isAccepted);
        _ = new LocalEventPublisher(resource.Root.Repository, new DepartmentTable(resource.Settings.Departments).IdOf, (name, table) => TriggerEvent(name, table));
        resource.Root.Intake.Joined += (request, call, reason) => TriggerEvent(LocalEventNames.ReportJoined, ReportLuaTable.Joined(request, call, reason));
        resource.Root.Intake.Rejected += (request, rejection) => TriggerEvent(LocalEventNames.ReportRefused, ReportLuaTable.Refused(request, rejection));
        Tick += scheduler.OnTick;
        entries.Stopping += () =>
        {
            resource.Root.Stop();
            guard.Leave();
        };
        StartCheck.Read(_natives, resource).WriteTo(log);
        log.EndStart();
        log.Write(Messages.Started, resource.Version, resource.Describe());
    }

    private void Register(string name, Action<int, List<object>, string> handler) => _natives.RegisterCommand(name, handler, false);
}
