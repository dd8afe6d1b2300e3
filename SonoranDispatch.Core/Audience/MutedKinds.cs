using SonoranDispatch.Players;

namespace SonoranDispatch.Audience;

/// <summary>The call kinds each player has muted, as their client reports them. The input is bounded, and panic cannot be muted.</summary>
public sealed class MutedKinds
{
    private const int MostKinds = 50;
    private const int LongestKind = 32;
    private const int LongestText = 2_000;

    private readonly OnlinePlayers _online;
    private readonly CallKindTable _kinds;
    private readonly PerPlayer<HashSet<string>> _mutedBy;

    /// <summary>Starts with nothing muted. Players who leave are forgotten.</summary>
    public MutedKinds(OnlinePlayers online, CallKindTable kinds)
    {
        (_online, _kinds, _mutedBy) = (online, kinds, new PerPlayer<HashSet<string>>(online));
    }

    /// <summary>Whether a player has muted a kind.</summary>
    public bool IsMuted(int player, string kind) => _mutedBy.TryGet(player, out var kinds) && kinds.Contains(kind);

    /// <summary>Mutes a kind, or unmutes it if it is muted.</summary>
    /// <returns>Whether the kind is now muted.</returns>
    public bool Toggle(int player, string kind)
    {
        var muted = new HashSet<string>(_mutedBy.TryGet(player, out var kinds) ? kinds : [], StringComparer.Ordinal);
        if (!muted.Remove(kind)) muted.Add(kind);
        SetMuted(player, string.Join(",", muted));
        return IsMuted(player, kind);
    }

    /// <summary>Replaces the kinds a player has muted.</summary>
    /// <param name="player">The player's server id. Ignored if the player is not on the server.</param>
    /// <param name="commaList">Kinds, separated by commas. Only the first 50 count. A text longer than 2,000 characters counts as empty.</param>
    public void SetMuted(int player, string commaList)
    {
        if (!_online.IsOnline(player)) return;

        var muted = new HashSet<string>(StringComparer.Ordinal);
        if (commaList.Length <= LongestText)
        {
            foreach (var part in commaList.Split(','))
            {
                var kind = part.Trim();
                if (muted.Count < MostKinds && kind.Length is > 0 and <= LongestKind && _kinds.MayBeMuted(kind)) muted.Add(kind);
            }
        }

        if (muted.Count == 0) _mutedBy.Remove(player);
        else _mutedBy.Set(player, muted);
    }
}
