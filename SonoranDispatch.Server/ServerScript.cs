using System.Globalization;
using CitizenFX.Core;
using SonoranDispatch.Contracts;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// The one server script: it registers what the game server may call and hands each call to the rules on the main thread. It decides
/// nothing itself. Every handler takes what comes, because one that throws, even while its arguments are converted, is removed for ever.
/// </summary>
public sealed class ServerScript : BaseScript
{
    private readonly MainThread _main;
    private readonly Natives _natives = new();
    private readonly ConsoleLog _log;
    private readonly Twin _twin;
    private readonly Resource _resource;
    private bool _wake = true;
    private long _wakeAt = long.MaxValue;

    /// <summary>The runtime makes it when the resource starts.</summary>
    public ServerScript()
    {
        var mask = new SecretMask();
        _log = new ConsoleLog(Debug.WriteLine, mask);
        _main = new MainThread(bug => _log.Write(Messages.EntryPointFailed, bug));
        _twin = new Twin(_natives);
        var name = _natives.GetCurrentResourceName();
        if (_twin.Enter(name) is { Length: > 0 } other)
        {
            // Nothing is registered, so nothing ever asks for it.
            _resource = null!;
            _log.Write(Messages.TwinRuns, other, name);
            return;
        }

        _resource = Resource.Open(_natives, new GameClients(Trigger), mask, _log);

        foreach (var command in _resource.Settings.Commands)
            if (command.Value.Enabled) Register(command.Key, command.Value.Name);

        EventHandlers[GameHttp.AnswerEvent] += new Action<string, object, object, object, object, object>(OnHttpAnswer);
        EventHandlers[EventNames.Hello] += new Action<string>(OnHello);
        EventHandlers[EventNames.IAmAt] += new Action<string, object, object, object, object>(OnIAmAt);
        EventHandlers["onResourceStop"] += new Action<string, object>(OnResourceStop);
        _ = new LocalEvents(_resource.Root.Book, (name, table) => TriggerEvent(name, table));
        Tick += OnTick;
        _log.Write(Messages.Started, _resource.Version, _resource.Describe());
    }

    private void Register(string id, string name) =>
        _natives.RegisterCommand(name, new Action<int, List<object>, string>((source, _, raw) => OnCommand(id, source, raw)), false);

    private void OnCommand(string id, int source, string? raw) => _main.Enter(() =>
    {
        if (source <= 0) _log.Write(Messages.PlayersOnly, id);
        else _resource.Root.Commands.Take(source, id, AfterCommand(raw));
    });

    private void OnHello([FromSource] string source) => _main.Enter(() =>
    {
        if (Loose.Player(source) is > 0 and var player) _resource.Root.Cards.Greet(player);
    });

    private void OnIAmAt([FromSource] string source, object question, object street, object crossing, object zone) => _main.Enter(() =>
    {
        if (Loose.Player(source) is > 0 and var player && Loose.TryInt(question, out var number))
            _resource.Root.Streets.Answer(player, number, Loose.Text(street), Loose.Text(crossing), Loose.Text(zone));
    });

    private void OnHttpAnswer([FromSource] string source, object token, object status, object body, object headers, object error)
    {
        // Any client can trigger this name; the game server's own answers carry no source.
        if (string.IsNullOrEmpty(source)) _main.Enter(() => _resource.GameHttp.Answer(token, status, body, error));
    }

    private void OnResourceStop([FromSource] string source, object name)
    {
        if (!string.IsNullOrEmpty(source) || !string.Equals(name as string, _resource.Name, StringComparison.Ordinal)) return;

        _main.Enter(_resource.Root.Stop);
        _main.Enter(_twin.Leave);
    }

    // An idle tick does nothing at all: reading the clock already costs an allocation in the game's runtime.
    private Task OnTick()
    {
        if (!_wake && !_main.HasWork && !_resource.Root.IsBusy) return Task.CompletedTask;

        _wake = false;
        _main.Drain();
        _main.Enter(_resource.Root.Advance);
        if (!_resource.Root.IsBusy && _resource.Root.NextDue != _wakeAt) _main.Enter(Arm);
        return Task.CompletedTask;
    }

    private void Arm()
    {
        _wakeAt = _resource.Root.NextDue;
        if (_wakeAt == long.MaxValue) return;

        var wait = Math.Max(0, _wakeAt - _natives.GetGameTimer());
        _ = WakeAsync(_wakeAt, (int)Math.Min(wait, int.MaxValue));
    }

    private async Task WakeAsync(long due, int milliseconds)
    {
        await Delay(milliseconds);
        if (due == _wakeAt) _wake = true;
    }

    private static void Trigger(int player, string eventName, object[] arguments)
    {
        if (new PlayerList()[player] is { } target) TriggerClientEvent(target, eventName, arguments);
    }

    private static string AfterCommand(string? raw)
    {
        if (raw is null) return "";

        var space = raw.IndexOf(' ');
        return space < 0 ? "" : raw.Substring(space + 1);
    }
}
