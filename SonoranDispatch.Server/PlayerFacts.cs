namespace SonoranDispatch.Server;

/// <summary>The game server's data about one player during an entry point: each item is read only once.</summary>
/// <param name="natives">The game's natives.</param>
/// <param name="player">The player's server id, as the natives take it.</param>
internal sealed class PlayerFacts(Natives natives, string player)
{
    private Dictionary<string, string?>? _identifiers;
    private Dictionary<string, bool>? _aces;
    private string? _name;
    private bool _knowsName;
    private int? _ped;

    /// <summary>The player's name; <c>null</c> if there is no such player.</summary>
    public string? Name()
    {
        if (!_knowsName) (_name, _knowsName) = (natives.GetPlayerName(player), true);
        return _name;
    }

    /// <summary>The entity; 0 without OneSync and before the player has spawned.</summary>
    public int Ped() => _ped ??= natives.GetPlayerPed(player);

    /// <summary>An identifier, including its type.</summary>
    /// <param name="type">The type with its colon: "license:".</param>
    public string? Identifier(string type)
    {
        _identifiers ??= new Dictionary<string, string?>(StringComparer.Ordinal);
        if (!_identifiers.TryGetValue(type, out var identifier)) _identifiers[type] = identifier = natives.GetPlayerIdentifierByType(player, type);
        return identifier;
    }

    /// <summary>Returns whether the player holds an ACE.</summary>
    public bool IsAllowed(string ace)
    {
        _aces ??= new Dictionary<string, bool>(StringComparer.Ordinal);
        if (!_aces.TryGetValue(ace, out var isAllowed)) _aces[ace] = isAllowed = natives.IsPlayerAceAllowed(player, ace);
        return isAllowed;
    }
}
