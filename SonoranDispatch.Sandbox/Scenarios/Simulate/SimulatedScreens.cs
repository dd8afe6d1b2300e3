using System.Globalization;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The players' clients: what they are shown, and the answers they send.</summary>
internal sealed class SimulatedScreens(SimulationClock clock, Random chance, string key, RunLog runLog, Action<int, string> read) : IPlayerClients
{
    private readonly HashSet<(int Player, int Call)> _cards = [];
    private readonly PriorityQueue<(int Player, int Question), (long Due, int Order)> _answers = new();
    private int _order;

    /// <summary>When the next client answer is due, in milliseconds of the simulation clock.</summary>
    public long NextDue => _answers.TryPeek(out _, out var when) ? when.Due : long.MaxValue;

    /// <inheritdoc />
    public void Send(int player, string eventName, params object[] arguments)
    {
        switch (eventName)
        {
            case EventNames.Call:
                _cards.Add((player, (int)arguments[0]));
                Secret((string)arguments[^1]);
                break;
            case EventNames.State or EventNames.Page:
                Secret((string)arguments[0]);
                break;
            case EventNames.WhereAreYou when chance.NextDouble() < 0.8:
                _answers.Enqueue((player, (int)arguments[0]), (clock.Milliseconds + chance.Next(30, 450), _order++));
                break;
            default:
                break;
        }
    }

    /// <inheritdoc />
    public void SendLatent(int player, string eventName, int bytesPerSecond, params object[] arguments) => Secret((string)arguments[2]);

    /// <summary>False while the game server is down: nothing reaches a client.</summary>
    public bool IsOn { get; set; } = true;

    /// <inheritdoc />
    public void Chat(int player, string text)
    {
        if (!IsOn) return;

        Secret(text);
        runLog.Tell($"CHAT to {player}: {text}");
        read(player, text);
    }

    /// <summary>True if the player was shown the call.</summary>
    public bool HasCard(int player, int call) => _cards.Contains((player, call));

    /// <summary>Delivers the client answers that are due.</summary>
    public void Deliver(Action<int, int, string> answer)
    {
        while (_answers.TryPeek(out var who, out var when) && when.Due <= clock.Milliseconds)
        {
            _answers.Dequeue();
            answer(who.Player, who.Question, "Street " + who.Question.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Starts a new run of the resource: pending answers are dropped, and numbers of lost calls may be reused.</summary>
    public void NewRun()
    {
        _answers.Clear();
        _cards.Clear();
    }

    private void Secret(string text) => runLog.Hold(Invariants.KeyIsSecret, !text.Contains(key, StringComparison.Ordinal), () => text);
}
