using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Units;

/// <summary>Who is on duty, and so is told of calls.</summary>
public sealed class DutyRoster(IPlayers players, DutySettings settings)
{
    private readonly Dictionary<int, bool> _own = [];

    /// <summary>Raised with a player's server id when he went on or off duty, or to another department.</summary>
    public event Action<int>? Changed;

    /// <summary>The departments a player works for, as the settings spell them; empty where nobody said: then he gets what goes to all.</summary>
    public IReadOnlyList<string> DepartmentsOf(int player) => [];

    /// <summary>A player's duty may have changed: whoever listens looks again.</summary>
    public void Look(int player) => Changed?.Invoke(player);

    /// <summary>A player's own choice, which goes before the ACE. Whether he may choose is for whoever asks him.</summary>
    public void SetOwn(int player, bool on)
    {
        var before = IsOnDuty(player);
        _own[player] = on;
        if (before != on) Look(player);
    }

    /// <summary>Whether a player is on duty.</summary>
    public bool IsOnDuty(int player) => _own.TryGetValue(player, out var own) ? own : settings.Ace.Length > 0 && players.IsAllowed(player, settings.Ace);

    /// <summary>Everybody who is on duty now, in the order of server ids.</summary>
    public IReadOnlyList<int> OnDuty()
    {
        var online = players.Online();
        var onDuty = new List<int>(online.Count);
        foreach (var player in online)
            if (IsOnDuty(player)) onDuty.Add(player);

        onDuty.Sort();
        return onDuty;
    }
}
