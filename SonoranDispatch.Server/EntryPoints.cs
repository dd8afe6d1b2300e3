using CitizenFX.Core;
using SonoranDispatch.Diagnostics;

namespace SonoranDispatch.Server;

/// <summary>
/// What the game server calls: each entry point checks who is behind it, goes into the main thread's context, and hands on. Every handler
/// takes what comes, because one that throws, even while its arguments are converted, is removed for ever.
/// </summary>
/// <param name="main">The main thread's context.</param>
/// <param name="heart">The tick.</param>
/// <param name="resource">The resource as it was started.</param>
/// <param name="admin">The owner's command.</param>
/// <param name="log">The console.</param>
internal sealed class EntryPoints(MainThread main, Heartbeat heart, Resource resource, AdminCommand admin, ILog log)
{
    /// <summary>This resource stops: the last moment to make anything durable.</summary>
    public event Action? Stopping;

    /// <summary>A player used one of the commands of the settings.</summary>
    public void OnCommand(string id, int source, string? raw) => Enter(() =>
    {
        if (source <= 0) log.Write(Messages.PlayersOnly, id);
        else resource.Root.Commands.Take(source, id, AfterCommand(raw));
    });

    /// <summary>Somebody used the owner's command.</summary>
    public void OnAdmin(int source, List<object>? arguments) => Enter(() => admin.Take(source, arguments));

    /// <summary>A player's page is up.</summary>
    public void OnHello([FromSource] string source) => Enter(() =>
    {
        if (Loose.Player(source) is > 0 and var player) resource.Root.Greet(player);
    });

    /// <summary>A player's client says where he is.</summary>
    public void OnIAmAt([FromSource] string source, object question, object street, object crossing, object zone) => Enter(() =>
    {
        if (Loose.Player(source) is > 0 and var player && Loose.TryInt(question, out var number))
            resource.Root.Streets.Answer(player, number, Loose.Text(street), Loose.Text(crossing), Loose.Text(zone));
    });

    /// <summary>A player's plate reader locked a plate. Only an officer's is kept.</summary>
    public void OnPlateLocked([FromSource] string source, object camera, object plate, object index) => Enter(() =>
    {
        if (Loose.Player(source) is > 0 and var player && resource.Root.Roster.IsOnDuty(player)) resource.Root.PlateReaders.Lock(player, Loose.Text(plate));
    });

    /// <summary>The game server brings a web answer. Any client can trigger this name; the server's own answers carry no source.</summary>
    public void OnHttpAnswer([FromSource] string source, object token, object status, object body, object headers, object error)
    {
        if (string.IsNullOrEmpty(source)) Enter(() => resource.GameHttp.Answer(token, status, body, error));
    }

    /// <summary>A resource stops. Only this one counts, and only where the server itself says so.</summary>
    public void OnResourceStop([FromSource] string source, object name)
    {
        if (string.IsNullOrEmpty(source) && string.Equals(name as string, resource.Name, StringComparison.Ordinal)) main.Enter(() => Stopping?.Invoke());
    }

    // The game server takes anything up to the blank for white space, also before the command's name.
    private static string AfterCommand(string? raw)
    {
        if (raw is null) return "";

        var at = 0;
        while (at < raw.Length && raw[at] <= ' ') at++;
        while (at < raw.Length && raw[at] > ' ') at++;
        return raw.Substring(at);
    }

    // Whatever came in may have left something to do, or changed when something is due: the next tick looks.
    private void Enter(Action body)
    {
        main.Enter(body);
        heart.Stir();
    }
}
