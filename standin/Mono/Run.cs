using System.Globalization;
using StandIn.Host;

namespace StandIn.Mono;

/// <summary>One run: join, type, wait, report. The thread that starts it is the game's main thread.</summary>
internal sealed class Run(RunOptions options, GameServer server, List<string> console)
{
    /// <summary>Runs and prints the report.</summary>
    /// <returns>0, or 3 where the line waited for did not come.</returns>
    internal static int Start(RunOptions options)
    {
        // A server started in Germany counts in German on every thread, not only in the scripts' ticks.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = options.Culture;
        var console = new List<string>();
        using var network = new NetworkHttp();
        using var server = new GameServer(new GameServerOptions
        {
            Http = network,
            DataFolder = options.Data,
            Culture = options.Culture,
            Console = text =>
            {
                lock (console) console.Add(text);
            },
        });
        return new Run(options, server, console).Go();
    }

    private int Go()
    {
        foreach (var convar in options.Convars) server.Convars[convar.Key] = convar.Value;
        foreach (var player in options.Players) Join(player.Split(';'));
        server.StartResource(Json.Read(File.ReadAllText(options.Manifest)).In(options.Resource));
        var players = server.Players.ToArray();
        var seen = Play();
        var report = Report.Of(server, players, Lines(), seen);
        Console.WriteLine(Json.Write(report));
        return seen ? 0 : 3;
    }

    private bool Play()
    {
        var lines = new Queue<string>(options.Lines);
        var waits = options.UntilChat.Length > 0 || options.UntilConsole.Length > 0;
        var nextLine = (long)options.AfterMilliseconds;
        using var never = new ManualResetEvent(false);
        for (var next = 0L; server.Clock.Milliseconds < options.Seconds * 1000; next += GameServer.TickMilliseconds)
        {
            server.Tick();
            if (lines.Count > 0 && server.Clock.Milliseconds >= nextLine)
            {
                Type(lines.Dequeue());
                nextLine = server.Clock.Milliseconds + options.AfterMilliseconds;
            }

            if (waits && lines.Count == 0 && Seen()) return true;
            never.WaitOne((int)Math.Max(0, next + GameServer.TickMilliseconds - server.Clock.Milliseconds));
        }

        return !waits || Seen();
    }

    private bool Seen() =>
        (options.UntilChat.Length == 0 || server.Players.Any(player => player.Chat.Any(line => line.Text.Contains(options.UntilChat))))
        && (options.UntilConsole.Length == 0 || Lines().Any(line => line.Contains(options.UntilConsole)));

    private void Type(string line)
    {
        var space = line.IndexOf(' ');
        var id = int.Parse(line.Substring(0, space), CultureInfo.InvariantCulture);
        var text = line.Substring(space + 1);
        if (id == 0) server.TypeConsole(text);
        else server.Type(server.Players.First(player => player.Id == id), text);
    }

    private void Join(string[] parts)
    {
        float Number(int index) => index < parts.Length ? float.Parse(parts[index], CultureInfo.InvariantCulture) : 0;
        var player = server.Join(parts[0], new Triple(Number(1), Number(2), Number(3)), Number(4));
        foreach (var ace in parts.Length > 5 ? parts[5].Split(',') : []) player.Allow(ace);
    }

    private string[] Lines()
    {
        lock (console) return string.Concat(console).Split('\n');
    }
}
