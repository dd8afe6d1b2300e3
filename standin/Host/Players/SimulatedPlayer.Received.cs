using StandIn.Host.Events;

namespace StandIn.Host.Players;

/// <content>What the player's client receives. It is stored up to a limit, and raised as events.</content>
public sealed partial class SimulatedPlayer
{
    private const int Kept = 10000;

    internal void Show(string json)
    {
        Keep(PageLog, json);
        PageMessageReceived?.Invoke(json);
    }

    internal void Record(string name, object?[] arguments, int bytes) => Keep(_events, new ReceivedEvent(name, arguments, _server.Clock.Milliseconds, bytes));

    internal void Chatted(string name, object?[] arguments)
    {
        if (string.Equals(name, "chat:addMessage", StringComparison.OrdinalIgnoreCase) && arguments.Length > 0)
        {
            Keep(_chat, ChatLine.From(arguments[0], _server.Clock.Milliseconds));
            ChatReceived?.Invoke(_chat[_chat.Count - 1]);
        }
        else if (string.Equals(name, "chat:addSuggestion", StringComparison.OrdinalIgnoreCase) && arguments.Length > 0)
        {
            AddSuggestion(arguments);
        }
        else if (string.Equals(name, "chat:removeSuggestion", StringComparison.OrdinalIgnoreCase) && arguments.Length > 0)
        {
            _suggestions.Remove(arguments[0]?.ToString() ?? "");
        }
    }

    // A sandbox may run for days, so the oldest half is dropped when the list is full.
    private static void Keep<T>(List<T> list, T item)
    {
        if (list.Count >= Kept) list.RemoveRange(0, Kept / 2);
        list.Add(item);
    }

    private void AddSuggestion(object?[] arguments)
    {
        var name = arguments[0]?.ToString() ?? "";
        var parameters = arguments.Length > 2 && arguments[2] is IEnumerable<object?> list
            ? list.OfType<IDictionary<string, object?>>().Select(parameter => parameter.TryGetValue("name", out var text) ? text?.ToString() ?? "" : "").ToArray()
            : [];
        _suggestions[name] = new ChatSuggestion(name, arguments.Length > 1 ? arguments[1]?.ToString() ?? "" : "", parameters);
    }
}
