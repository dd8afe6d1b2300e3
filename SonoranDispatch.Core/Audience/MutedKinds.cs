using SonoranDispatch.Players;

namespace SonoranDispatch.Audience;

/// <summary>Which kinds of calls each player does not want to hear of, as his client tells it. What it tells is bounded, and never a panic.</summary>
public sealed class MutedKinds
{
    private const int MostKinds = 50;
    private const int LongestKind = 32;
    private const int LongestText = 2_000;

    private readonly OnlinePlayers _online;
    private readonly CallKindTable _kinds;
    private readonly Dictionary<int, HashSet<string>> _mutedBy = [];

    /// <summary>Nobody has muted anything; who leaves is forgotten.</summary>
    public MutedKinds(OnlinePlayers online, CallKindTable kinds)
    {
        (_online, _kinds) = (online, kinds);
        online.Left += player => _mutedBy.Remove(player);
    }

    /// <summary>Whether a player has muted a kind.</summary>
    public bool IsMuted(int player, string kind) => _mutedBy.Count > 0 && _mutedBy.TryGetValue(player, out var kinds) && kinds.Contains(kind);

    /// <summary>Mutes one kind more, or one less.</summary>
    /// <returns>Whether it is muted now.</returns>
    public bool Toggle(int player, string kind)
    {
        var muted = new HashSet<string>(_mutedBy.TryGetValue(player, out var kinds) ? kinds : [], StringComparer.Ordinal);
        if (!muted.Remove(kind)) muted.Add(kind);
        SetMuted(player, string.Join(",", muted));
        return IsMuted(player, kind);
    }

    /// <summary>Replaces what a player has muted.</summary>
    /// <param name="player">His server id. Nothing is kept of one who is not on.</param>
    /// <param name="commaList">Kinds, commas between them. Of more than 50 the first 50 count; longer text than 2,000 characters counts for nothing.</param>
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
        else _mutedBy[player] = muted;
    }
}
