using System.Text.Encodings.Web;
using System.Text.Json;
using NLua;
using SonoranDispatch.Compatibility;
using SonoranDispatch.Sandbox.World;
using StandIn;
using StandIn.Host;
using StandIn.Host.Events;
using StandIn.Host.Players;
using StandIn.Host.Resources;

namespace SonoranDispatch.Sandbox.Scripts;

/// <summary>What the Lua definitions of the game's globals call: the stand-in's events, exports, natives and clock on one side of the game.</summary>
/// <param name="server">The stand-in's server.</param>
/// <param name="player">The player whose client it is; <c>null</c> for the server.</param>
/// <param name="values">Converts values. Called only after the globals are defined.</param>
internal sealed class LuaHost(GameServer server, SimulatedPlayer? player, Func<LuaValues> values)
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly LuaNatives _natives = new(player is null);

    /// <summary>Adds the functions to a Lua state, in the global table Host.</summary>
    /// <param name="lua">The Lua state.</param>
    /// <param name="listen">Begins to pass on an event.</param>
    /// <param name="print">Prints a line of a resource.</param>
    /// <param name="failed">A thread of a resource failed.</param>
    public void AddTo(Lua lua, Action<string> listen, Action<string, string> print, Action<string, string> failed)
    {
        lua.NewTable("Host");
        lua["Host.isServer"] = player is null;
        lua["Host.now"] = new Func<long>(() => server.Clock.Milliseconds);
        lua["Host.state"] = new Func<string, string>(server.ResourceState);
        lua["Host.name"] = new Func<string>(() => player?.Name ?? "");
        lua["Host.plate"] = new Func<string>(() => player?.Plate ?? "");
        lua["Host.hash"] = new Func<string, int>(text => unchecked((int)Joaat.Hash(text)));
        lua["Host.listen"] = listen;
        lua["Host.print"] = print;
        lua["Host.failed"] = failed;
        lua["Host.event"] = new Action<string, string, LuaTable>(Event);
        lua["Host.toServer"] = new Action<string, LuaTable>((name, arguments) => player?.TriggerServer(name, values().Arguments(arguments)));
        lua["Host.toClient"] = new Action<string, int, LuaTable>(ToClient);
        lua["Host.export"] = new Func<string, string, string, LuaTable, LuaTable>(Export);
        lua["Host.command"] = new Action<string, string, object, bool>(Command);
        lua["Host.isNative"] = new Func<string, bool>(name => _natives.Knows(name, Guest("")));
        lua["Host.native"] = new Func<string, string, LuaTable, LuaTable>(Native);
        lua["Host.call"] = new Func<int, LuaTable, object?>((id, arguments) => values().Call(id, arguments));
        lua["Host.toJson"] = new Func<object?, string>(value => JsonSerializer.Serialize(Plain(values().FromLua(value)), Relaxed));
        lua["Host.fromJson"] = new Func<string, object?>(FromJson);
    }

    private GuestResource Guest(string resource) => player is null ? server.Guest(resource) : player.Guest(resource);

    // A server sends such an event to every game. A client script that triggers it stands for that; the compat resource of its name, which repeats one that
    // this resource cannot read, does not.
    private void Event(string resource, string name, LuaTable arguments)
    {
        var isRepeated = name.StartsWith(resource + ":", StringComparison.Ordinal);
        if (player is not null && !isRepeated && CompatEvents.SentToEveryGame.Contains(name)) ToClient(name, -1, arguments);
        else Guest(resource).Trigger(name, values().Arguments(arguments));
    }

    private void ToClient(string name, int target, LuaTable arguments)
    {
        var given = values().Arguments(arguments);
        foreach (var to in server.Players.Where(to => target == -1 || to.Id == target)) server.SendToClient(to, name, given);
    }

    private LuaTable Export(string resource, string owner, string name, LuaTable arguments)
    {
        var given = values().Arguments(arguments);
        try
        {
            return values().Answer(("found", true), ("value", Guest(resource).CallExport(owner, name, given)));
        }
        catch (InvalidOperationException missing) when (missing.Message.StartsWith("No such export", StringComparison.Ordinal))
        {
            return values().Answer(("found", false));
        }
    }

    private void Command(string resource, string name, object run, bool restricted)
    {
        if (values().FromLua(run) is HostFunction function)
            Guest(resource).RegisterCommand(name, (source, words, raw) => function.Invoke([(long)source, words.ToList<object?>(), raw]), restricted);
    }

    private LuaTable Native(string resource, string name, LuaTable arguments)
    {
        try
        {
            return values().Packed(_natives.Call(name, values().Arguments(arguments), Guest(resource)));
        }
        catch (InvalidOperationException refused)
        {
            return values().Answer(("problem", refused.Message));
        }
    }

    private object? FromJson(string text)
    {
        try
        {
            return values().ToLua(UntypedJson.Read(text));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? Plain(object? value) => value switch
    {
        VectorValue spot => new Dictionary<string, object?> { ["x"] = spot.X, ["y"] = spot.Y, ["z"] = spot.Z },
        Dictionary<string, object?> table => table.ToDictionary(pair => pair.Key, pair => Plain(pair.Value)),
        List<object?> list => list.ConvertAll(Plain),
        string or bool or long or double => value,
        _ => null,
    };
}
