using CitizenFX.Core;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// The methods that the game server calls. Each entry point checks who is behind the call, enters the main thread's context, and passes the
/// call on. Handlers accept any arguments, because the runtime permanently removes a handler that throws, even while converting arguments.
/// </summary>
/// <param name="mainThread">The main thread's context.</param>
/// <param name="scheduler">The tick.</param>
/// <param name="resource">The started resource.</param>
/// <param name="admin">The owner's command.</param>
/// <param name="log">The console.</param>
internal sealed class EntryPoints(MainThreadContext mainThread, TickScheduler scheduler, DispatchResource resource, SdispatchCommand admin, ILog log)
{
    /// <summary>Raised when this resource stops: the last chance to make anything durable.</summary>
    public event Action? Stopping;

    /// <summary>A player used one of the commands in the settings.</summary>
    public void OnCommand(string id, int source, string? raw) => Enter(() =>
    {
        if (source <= 0) log.Write(Messages.PlayersOnly, id);
        else resource.Root.Commands.Take(source, id, AfterCommand(raw));
    });

    /// <summary>Somebody used the owner's command.</summary>
    public void OnAdmin(int source, List<object>? arguments) => Enter(() => admin.Take(source, arguments));

    /// <summary>A player used the officers' command.</summary>
    public void OnDispatch(int source, string? raw) => Enter(() =>
    {
        if (source <= 0) log.Write(Messages.PlayersOnly, resource.Settings.Dispatch.Command);
        else resource.Root.DispatchCommand.Take(source, AfterCommand(raw));
    });

    /// <summary>A player's page has loaded.</summary>
    public void OnHello([FromSource] string source, object muted) => ForPlayer(source, player => resource.Root.Greeter.Hello(player, LuaValue.Text(muted)));

    /// <summary>An officer acts on a call.</summary>
    public void OnAct([FromSource] string source, object action, object call, object text) => ForPlayer(source, player =>
    {
        LuaValue.TryInt(call, out var number);
        resource.Root.PageRequests.Act(player, LuaValue.Text(action), number, LuaValue.Text(text));
    });

    /// <summary>A dispatcher saves the form of a call.</summary>
    public void OnSave([FromSource] string source, object call, object fields) => ForPlayer(source, player =>
    {
        if (LuaValue.TryInt(call, out var number)) resource.Root.PageRequests.Save(player, number, LuaConverter.Of(fields));
    });

    /// <summary>An officer's list shows a call.</summary>
    public void OnDetails([FromSource] string source, object call) => ForPlayer(source, player =>
    {
        if (LuaValue.TryInt(call, out var number)) resource.Root.PageRequests.Details(player, number);
    });

    /// <summary>An officer's list shows the calls that were closed last.</summary>
    public void OnClosed([FromSource] string source) => ForPlayer(source, resource.Root.PageRequests.Closed);

    /// <summary>An officer's list shows the map, or no longer does.</summary>
    public void OnMap([FromSource] string source, object open) => ForPlayer(source, player => resource.Root.UnitUpdates.Map.Show(player, open is true));

    /// <summary>An officer's list shows which units are near a call, or no longer.</summary>
    public void OnNearest([FromSource] string source, object call) => ForPlayer(source, player =>
    {
        if (LuaValue.TryInt(call, out var number)) resource.Root.PageRequests.Nearest(player, number);
    });

    /// <summary>A player chose another measure of distances.</summary>
    public void OnLengths([FromSource] string source, object imperial) => ForPlayer(source, player => resource.Root.PageRequests.Lengths(player, imperial is true));

    /// <summary>A player's client asks for the next page of its state.</summary>
    public void OnWantsMore([FromSource] string source, object generation) => ForPlayer(source, player =>
    {
        if (LuaValue.TryNumber(generation, out var number)) resource.Root.PageRequests.More(player, (long)number);
    });

    /// <summary>A player's muted kinds changed.</summary>
    public void OnMute([FromSource] string source, object muted) => ForPlayer(source, player => resource.Root.PageRequests.Mute(player, LuaValue.Text(muted)));

    /// <summary>A player's client wants to show colleagues on the map, or no longer does.</summary>
    public void OnWantsColleagues([FromSource] string source, object on) => ForPlayer(source, player => resource.Root.UnitUpdates.Colleagues.Ask(player, on is true));

    /// <summary>A player's client reports its street and zone.</summary>
    public void OnIAmAt([FromSource] string source, object question, object street, object crossing, object zone) => Enter(() =>
    {
        if (LuaValue.Player(source) is > 0 and var player && LuaValue.TryInt(question, out var number))
            resource.Root.StreetRequests.Answer(player, number, LuaValue.Text(street), LuaValue.Text(crossing), LuaValue.Text(zone));
    });

    /// <summary>A player's plate reader locked a plate. Only an officer's is kept.</summary>
    public void OnPlateLocked([FromSource] string source, object camera, object plate, object index) => Enter(() =>
    {
        if (LuaValue.Player(source) is > 0 and var player && resource.Root.DutyRoster.IsOnDuty(player)) resource.Root.LockedPlates.Lock(player, LuaValue.Text(plate));
    });

    /// <summary>The game server delivers an HTTP response. Any client can trigger this event; the server's own responses have no source.</summary>
    public void OnHttpAnswer([FromSource] string source, object token, object status, object body, object headers, object error)
    {
        if (string.IsNullOrEmpty(source)) Enter(() => resource.GameHttp.Answer(token, status, body, error));
    }

    /// <summary>A resource stops. Only this resource counts, and only if the server itself raises the event.</summary>
    public void OnResourceStop([FromSource] string source, object name)
    {
        if (string.IsNullOrEmpty(source) && string.Equals(name as string, resource.Name, StringComparison.Ordinal)) mainThread.Enter(() => Stopping?.Invoke());
    }

    // The game server treats every character up to the space as white space, even before the command's name.
    private static string AfterCommand(string? raw)
    {
        if (raw is null) return "";

        var at = 0;
        while (at < raw.Length && raw[at] <= ' ') at++;
        while (at < raw.Length && raw[at] > ' ') at++;
        return raw.Substring(at);
    }

    private void ForPlayer(string source, Action<int> body) => Enter(() =>
    {
        if (LuaValue.Player(source) is > 0 and var player) body(player);
    });

    /// <summary>
    /// Runs a body in the main thread's context and requests a tick: the input may have left work to do, or changed when something is due.
    /// </summary>
    public void Enter(Action body)
    {
        mainThread.Enter(body);
        scheduler.RequestTick();
    }
}
