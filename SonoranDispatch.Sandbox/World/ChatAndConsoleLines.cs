namespace SonoranDispatch.Sandbox.World;

/// <summary>The latest lines of the server's console and of each player's chat. Safe from any thread.</summary>
internal sealed class ChatAndConsoleLines
{
    private const int MostLines = 200;
    private const int MostChat = 100;

    private readonly Lock _gate = new();
    private readonly LinkedList<string> _console = new();
    private readonly Dictionary<int, LinkedList<string>> _chat = [];

    /// <summary>The console's lines, oldest first.</summary>
    public IReadOnlyList<string> Console
    {
        get
        {
            lock (_gate) return [.. _console];
        }
    }

    /// <summary>A player's chat, oldest first.</summary>
    public IReadOnlyList<string> ChatOf(int player)
    {
        lock (_gate) return _chat.TryGetValue(player, out var lines) ? [.. lines] : [];
    }

    /// <summary>Adds a line to the console.</summary>
    public void Print(string line)
    {
        lock (_gate) Add(_console, line, MostLines);
    }

    /// <summary>Adds a line to a player's chat.</summary>
    public void Say(int player, string line)
    {
        lock (_gate)
        {
            if (!_chat.TryGetValue(player, out var lines)) _chat[player] = lines = new LinkedList<string>();
            Add(lines, line, MostChat);
        }
    }

    private static void Add(LinkedList<string> lines, string line, int most)
    {
        lines.AddLast(line);
        if (lines.Count > most) lines.RemoveFirst();
    }
}
