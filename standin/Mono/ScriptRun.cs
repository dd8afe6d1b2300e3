using System.Globalization;
using StandIn.Host;
using StandIn.Host.Http;
using StandIn.Host.Players;

namespace StandIn.Mono;

/// <summary>One run: join, type, wait, report. The thread that starts it is the game's main thread.</summary>
internal sealed class ScriptRun(RunOptions options, GameServer server, List<string> console)
{
    private readonly List<string> _heard = [];

    /// <summary>Runs and prints the report.</summary>
    /// <returns>0, or 3 if the expected line did not appear.</returns>
    internal static int Start(RunOptions options)
    {
        // A server with a German locale uses it on every thread, not only in the scripts' ticks.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = options.Culture;
        var console = new List<string>();
        using var network = new NetworkHttp();
        using var server = new GameServer(new GameServerOptions
        {
            Http = network,
            DataFolder = options.Data,
            Culture = options.Culture,
            Console = Write,
            ClientConsole = (_, text) => Write(text),
        });
        return new ScriptRun(options, server, console).Go();

        void Write(string text)
        {
            lock (console) console.Add(text);
        }
    }

    private int Go()
    {
        foreach (var convar in options.Convars) server.Convars[convar.Key] = convar.Value;
        foreach (var name in options.Heard) server.Listen(name, given => _heard.Add(name + "(" + string.Join(", ", given) + ")"));
        foreach (var player in options.Players) Join(player.Split(';'));
        server.StartResource(Json.ReadManifest(File.ReadAllText(options.Manifest)).In(options.Resource));
        var players = server.Players.ToArray();
        var seen = Play();
        var report = RunReport.Of(server, players, Lines(), _heard, seen);
        Console.WriteLine(Json.Write(report));
        return seen ? 0 : 3;
    }

    private bool Play()
    {
        var inputs = new Queue<KeyValuePair<string, string>>(options.Inputs);
        var waits = options.UntilChat.Length > 0 || options.UntilConsole.Length > 0;
        var nextInput = (long)options.AfterMilliseconds;
        using var never = new ManualResetEvent(false);
        for (var next = 0L; server.Clock.Milliseconds < options.Seconds * 1000; next += GameServer.TickMilliseconds)
        {
            server.Tick();
            if (inputs.Count > 0 && server.Clock.Milliseconds >= nextInput)
            {
                if (Do(inputs.Peek())) inputs.Dequeue();
                nextInput = server.Clock.Milliseconds + options.AfterMilliseconds;
            }

            if (waits && inputs.Count == 0 && Seen()) return true;
            if (inputs.Count == 0 && server.Clock.Milliseconds >= nextInput - options.AfterMilliseconds + options.LingerMilliseconds) return !waits;
            never.WaitOne((int)Math.Max(0, next + GameServer.TickMilliseconds - server.Clock.Milliseconds));
        }

        return !waits || Seen();
    }

    private bool Seen() =>
        (options.UntilChat.Length == 0 || server.Players.Any(player => player.Chat.Any(line => line.Text.Contains(options.UntilChat))))
        && (options.UntilConsole.Length == 0 || Lines().Any(line => line.Contains(options.UntilConsole)));

    // False if it cannot be done yet, because the page's callback is not registered.
    private bool Do(KeyValuePair<string, string> input)
    {
        var space = input.Value.IndexOf(' ');
        var id = int.Parse(input.Value.Substring(0, space), CultureInfo.InvariantCulture);
        var text = input.Value.Substring(space + 1);
        var player = server.Players.FirstOrDefault(player => player.Id == id);
        if (input.Key == "--page") return CallFromPage(player!, text);
        if (input.Key == "--send") return Send(player!, text);
        if (input.Key == "--key") return player!.PressKey(player.KeyMappings[text]) > 0;
        if (id == 0) server.TypeConsole(text);
        else server.Type(player!, text);
        return true;
    }

    private bool Send(SimulatedPlayer player, string text)
    {
        var end = text.IndexOf(' ');
        server.SendToClient(player, text.Substring(0, end), [.. Json.ReadList(text.Substring(end + 1))]);
        return true;
    }

    private static bool CallFromPage(SimulatedPlayer player, string text)
    {
        var end = text.IndexOf(' ');
        return player.CallFromPage(end < 0 ? text : text.Substring(0, end), end < 0 ? null : Json.Read(text.Substring(end + 1)));
    }

    private void Join(string[] parts)
    {
        float Number(int index) => index < parts.Length ? float.Parse(parts[index], CultureInfo.InvariantCulture) : 0;
        var player = server.Join(parts[0], new VectorValue(Number(1), Number(2), Number(3)), Number(4));
        foreach (var ace in parts.Length > 5 ? parts[5].Split(',') : []) player.Allow(ace);
    }

    private string[] Lines()
    {
        lock (console) return string.Concat(console).Split('\n');
    }
}
