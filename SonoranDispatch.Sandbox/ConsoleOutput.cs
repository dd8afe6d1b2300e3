using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Sandbox;

/// <summary>Prints chat lines, requests and CAD calls as text, so that the sandbox works without a browser.</summary>
internal sealed class ConsoleOutput : IDisposable
{
    private readonly IWorld _world;
    private readonly TextWriter _output;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _chatSeen = [];
    private readonly HashSet<int> _answered = [];
    private readonly Dictionary<int, string> _board = [];
    private IReadOnlyList<string> _console = [];

    /// <summary>Prints changes of the world until disposed.</summary>
    public ConsoleOutput(IWorld world, TextWriter output)
    {
        (_world, _output) = (world, output);
        world.Changed += Print;
        Print();
    }

    /// <inheritdoc />
    public void Dispose() => _world.Changed -= Print;

    private void Print()
    {
        lock (_gate)
        {
            var view = _world.Look();
            PrintConsole(view.Console);
            foreach (var player in view.Players) PrintChat(player);
            foreach (var request in view.Requests.Reverse().Where(request => request.Status is not null && _answered.Add(request.Number)))
                _output.WriteLine($"[cad] {request.Method} {request.Path} -> {request.Status} in {request.Milliseconds} ms");
            foreach (var call in view.Board) PrintCall(call);
        }
    }

    private void PrintConsole(IReadOnlyList<string> lines)
    {
        // The world keeps a limited window of lines. The new lines are those after the longest end of the old window that the new window starts with.
        var known = Math.Min(_console.Count, lines.Count);
        while (known > 0 && !lines.Take(known).SequenceEqual(_console.Skip(_console.Count - known))) known--;
        foreach (var line in lines.Skip(known)) _output.WriteLine("[server] " + line);
        _console = lines;
    }

    private void PrintChat(PlayerView player)
    {
        var seen = Math.Min(_chatSeen.GetValueOrDefault(player.Name), player.Chat.Count);
        foreach (var line in player.Chat.Skip(seen)) _output.WriteLine($"[{player.Id} {player.Name}] {line}");
        _chatSeen[player.Name] = player.Chat.Count;
    }

    private void PrintCall(BoardCallView call)
    {
        var text = $"call {call.CallId} {call.Status} P{call.Priority} {call.Origin} \"{call.Title}\" {call.Address} [{call.Postal}] \"{call.Description}\" at {call.X}, {call.Y}";
        if (_board.TryGetValue(call.CallId, out var before) && before == text) return;

        _board[call.CallId] = text;
        _output.WriteLine("[board] " + text);
    }
}
