using StandIn.Host.Measures;

namespace StandIn.Host.Commands;

/// <summary>
/// The console commands that a server owner uses on a resource: start, stop, restart, ensure, set, setr; and resmon, which the game draws on screen.
/// </summary>
internal static class BuiltInCommands
{
    /// <summary>Runs a built-in command.</summary>
    /// <returns>False if the line is not a built-in command.</returns>
    internal static bool Run(GameServer server, IReadOnlyList<string> words)
    {
        if (words.Count == 3 && words[0] is ("set" or "setr")) return Set(server, words);
        if (words.Count is 1 or 2 && words[0] == "resmon") return Resmon(server, words);
        if (words.Count != 2 || server.Manifest(words[1]) is null) return false;
        switch (words[0])
        {
            case "start": server.StartResource(words[1]); return true;
            case "stop": server.StopResource(words[1]); return true;
            case "restart": server.RestartResource(words[1]); return true;
            case "ensure": server.RestartResource(words[1]); return true;
            default: return false;
        }
    }

    // "resmon clear" resets the counters.
    private static bool Resmon(GameServer server, IReadOnlyList<string> words)
    {
        if (words.Count == 2 && words[1] != "clear") return false;
        if (words.Count == 2) server.ClearResmon();
        foreach (var row in server.Resmon()) server.Options.Console(ResmonText.Of(row) + "\n");
        return true;
    }

    private static bool Set(GameServer server, IReadOnlyList<string> words)
    {
        server.Convars[words[1]] = words[2];
        if (words[0] == "setr") server.ReplicatedConvars.Add(words[1]);
        return true;
    }
}
