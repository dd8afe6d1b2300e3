using System.Text.Json;

namespace SonoranDispatch.Sandbox.World;

/// <summary>What passed between the players' pages and the game that the console shows, too. Main thread of the game only.</summary>
internal sealed class PageTraffic
{
    private readonly Dictionary<int, bool> _onDuty = [];
    private readonly Dictionary<int, int> _top = [];

    /// <summary>Whether the server last told a player's page that he is on duty; <c>null</c> where it told nothing yet.</summary>
    public bool? IsOnDuty(int player) => _onDuty.TryGetValue(player, out var on) ? on : null;

    /// <summary>The call of the newest card that a player's page shows; 0 where there is none.</summary>
    public int TopCard(int player) => _top.GetValueOrDefault(player);

    /// <summary>A message reached a player's page.</summary>
    public void Received(int player, string json)
    {
        if (!json.StartsWith("{\"type\":\"state\"", StringComparison.Ordinal)) return;

        using var message = JsonDocument.Parse(json);
        if (message.RootElement.TryGetProperty("duty", out var duty)) _onDuty[player] = duty.ValueKind == JsonValueKind.True;
    }

    /// <summary>A player's page called back.</summary>
    public void CalledBack(int player, string name, object? body)
    {
        if (name == "ready") _top[player] = 0;
        if (name == "cardsShown" && body is IReadOnlyDictionary<string, object?> fields)
            _top[player] = fields.GetValueOrDefault("top") is int call ? call : 0;
    }
}
