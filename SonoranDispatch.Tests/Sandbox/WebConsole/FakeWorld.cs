using System.Threading.Channels;
using SonoranDispatch.Sandbox.World;

namespace SonoranDispatch.Tests.Sandbox.WebConsole;

/// <summary>A world that shows what the test sets and records the actions on it.</summary>
internal sealed class FakeWorld : IWorld
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Channel<string> _deeds = Channel.CreateUnbounded<string>();
    private volatile WorldView _view = Scenes.Quiet();
    private int _listeners;

    public event Action? Changed
    {
        add
        {
            ChangedHandlers += value;
            Interlocked.Increment(ref _listeners);
        }

        remove
        {
            ChangedHandlers -= value;
            Interlocked.Decrement(ref _listeners);
        }
    }

    public event Action<int, string>? PageMessage
    {
        add
        {
            PageMessageHandlers += value;
            Interlocked.Increment(ref _listeners);
        }

        remove
        {
            PageMessageHandlers -= value;
            Interlocked.Decrement(ref _listeners);
        }
    }

    /// <summary>The number of handlers on the two events.</summary>
    public int Listeners => Volatile.Read(ref _listeners);

    private Action? ChangedHandlers { get; set; }

    private Action<int, string>? PageMessageHandlers { get; set; }

    /// <summary>Replaces the view of the world and raises the change event.</summary>
    public void Show(WorldView view)
    {
        _view = view;
        ChangedHandlers?.Invoke();
    }

    /// <summary>Sends a message to a player's page.</summary>
    public void Send(int player, string json) => PageMessageHandlers?.Invoke(player, json);

    /// <summary>Waits for the next action and returns it as one line. Throws if none happens within 20 seconds.</summary>
    public async Task<string> NextDeedAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _deeds.Reader.ReadAsync(patience.Token);
    }

    /// <summary>True if there is an action that the test has not read yet.</summary>
    public bool HasDeeds => _deeds.Reader.TryPeek(out _);

    public WorldView Look() => _view;

    public void Type(int player, string line) => Keep($"type {player} {line}");

    public void Press(int player, string key) => Keep($"press {player} {key}");

    public void CardPainted(int player, int call) => Keep(FormattableString.Invariant($"painted {player} {call}"));

    public void Move(int player, double x, double y) => Keep(FormattableString.Invariant($"move {player} {x} {y}"));

    public void SetFault(string name, int value) => Keep(FormattableString.Invariant($"fault {name} {value}"));

    public void Dispatch(DeskAction action) => Keep(FormattableString.Invariant($"{action}"));

    public void Restart() => Keep("restart");

    public void PageCallback(int player, string name, string json) => Keep($"callback {player} {name} {json}");

    private void Keep(string deed) => _deeds.Writer.TryWrite(deed);
}
