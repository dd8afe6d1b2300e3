using SonoranDispatch.Configuration;
using SonoranDispatch.Intake;

namespace SonoranDispatch.Units;

/// <summary>Who is on duty, and so is told of calls.</summary>
public sealed class DutyRoster(IPlayers players, DutySettings settings)
{
    private readonly Dictionary<int, bool> _words = [];

    /// <summary>Raised with a player's server id when he went on or off duty, or to another department.</summary>
    public event Action<int>? Changed;

    /// <summary>The departments a player works for, as the settings spell them; empty where nobody said: then he gets what goes to all.</summary>
    public IReadOnlyList<string> DepartmentsOf(int player) => [];

    /// <summary>A player's duty may have changed: whoever listens looks again.</summary>
    public void Look(int player) => Changed?.Invoke(player);

    /// <summary>Whether a player is on duty.</summary>
    public bool IsOnDuty(int player) => _words.TryGetValue(player, out var word) ? word && players.NameOf(player) is not null : settings.Ace.Length > 0 && players.IsAllowed(player, settings.Ace);

    /// <summary>Another resource puts a player on or off duty.</summary>
    /// <param name="player">His server id.</param>
    /// <param name="on"><c>null</c> takes the word back: the other sources count again.</param>
    /// <returns>False where he is not on the server, or the settings do not let resources decide.</returns>
    public bool SetByResource(int player, bool? on)
    {
        if (players.NameOf(player) is null) return false;

        if (on is { } word) _words[player] = word;
        else _words.Remove(player);
        Look(player);
        return true;
    }

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
