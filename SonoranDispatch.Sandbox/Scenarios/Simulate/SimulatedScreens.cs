using System.Globalization;
using SonoranDispatch.Contracts;
using SonoranDispatch.Players;

namespace SonoranDispatch.Sandbox.Scenarios.Simulate;

/// <summary>The players' screens: what they are shown, and the answers their games give.</summary>
internal sealed class SimulatedScreens(SimulationClock clock, Random chance, string key, RunLog runLog, Action<int, string> read) : IPlayerClients
{
    private readonly HashSet<(int Player, int Call)> _cards = [];
    private readonly PriorityQueue<(int Player, int Question), (long Due, int Order)> _answers = new();
    private int _order;

    /// <summary>When the next game answers, milliseconds of the world.</summary>
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

    /// <summary>False while the game server is down: nothing reaches a screen.</summary>
    public bool IsOn { get; set; } = true;

    /// <inheritdoc />
    public void Chat(int player, string text)
    {
        if (!IsOn) return;

        Secret(text);
        runLog.Tell($"CHAT to {player}: {text}");
        read(player, text);
    }

    /// <summary>Whether a player was shown a call.</summary>
    public bool HasCard(int player, int call) => _cards.Contains((player, call));

    /// <summary>Hands over the answers that have come.</summary>
    public void Deliver(Action<int, int, string> answer)
    {
        while (_answers.TryPeek(out var who, out var when) && when.Due <= clock.Milliseconds)
        {
            _answers.Dequeue();
            answer(who.Player, who.Question, "Street " + who.Question.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The resource is another one: nobody waits for the answers, and call numbers of lost calls may be given again.</summary>
    public void NewRun()
    {
        _answers.Clear();
        _cards.Clear();
    }

    private void Secret(string text) => runLog.Hold(Invariants.KeyIsSecret, !text.Contains(key, StringComparison.Ordinal), () => text);
}
