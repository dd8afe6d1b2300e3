using System.Text.Json;

namespace SonoranDispatch.Sandbox.World;

/// <summary>The state that the console shows from the messages between the players' pages and the game. Main thread of the game only.</summary>
internal sealed class PageTraffic
{
    private readonly Dictionary<int, bool> _onDuty = [];
    private readonly Dictionary<int, int> _top = [];

    /// <summary>True if the server last told a player's page that the player is on duty; <c>null</c> if it has not sent anything yet.</summary>
    public bool? IsOnDuty(int player) => _onDuty.TryGetValue(player, out var on) ? on : null;

    /// <summary>Returns the call of the newest card on a player's page; 0 if there is none.</summary>
    public int TopCard(int player) => _top.GetValueOrDefault(player);

    /// <summary>Records a message to a player's page.</summary>
    public void Received(int player, string json)
    {
        if (!json.StartsWith("{\"type\":\"state\"", StringComparison.Ordinal)) return;

        using var message = JsonDocument.Parse(json);
        if (message.RootElement.TryGetProperty("duty", out var duty)) _onDuty[player] = duty.ValueKind == JsonValueKind.True;
    }

    /// <summary>Records a callback from a player's page.</summary>
    public void CalledBack(int player, string name, object? body)
    {
        if (name == "ready") _top[player] = 0;
        if (name == "cardsShown" && body is IReadOnlyDictionary<string, object?> fields)
            _top[player] = fields.GetValueOrDefault("top") is int call ? call : 0;
    }
}
