namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>
/// The codes that v2 gives out for players, and the links made with them. A player is linked to at most one account: the last that typed a code. A new
/// code for a player replaces their last one; no page says so, and it is the harder case.
/// </summary>
public sealed class CommunityLinks
{
    /// <summary>How long a code lives, in seconds.</summary>
    public const int SecondsToLive = 600;

    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private readonly TimeProvider _time;
    private readonly Dictionary<string, LinkCode> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _accounts = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private int _given;

    internal CommunityLinks(TimeProvider time) => _time = time;

    /// <summary>The codes that can be typed now.</summary>
    public IReadOnlyList<LinkCode> Codes
    {
        get
        {
            lock (_gate) return [.. _codes.Values.Where(IsAlive)];
        }
    }

    /// <summary>The account that a player was linked to with a code; <c>null</c> if to none.</summary>
    public string? AccountOf(string communityUserId)
    {
        lock (_gate) return _accounts.GetValueOrDefault(communityUserId);
    }

    /// <summary>Gives out a code.</summary>
    internal LinkCode Create(string communityUserId)
    {
        lock (_gate)
        {
            foreach (var old in _codes.Values.Where(code => code.CommunityUserId == communityUserId || !IsAlive(code)).ToList()) _codes.Remove(old.Code);

            var created = new LinkCode(Next(), communityUserId, _time.GetUtcNow().AddSeconds(SecondsToLive));
            _codes[created.Code] = created;
            return created;
        }
    }

    /// <summary>Uses up a code for an account.</summary>
    /// <returns>False if there is no such code any more.</returns>
    internal bool Use(string code, string account)
    {
        lock (_gate)
        {
            if (!_codes.Remove(code, out var found) || !IsAlive(found)) return false;

            _accounts[found.CommunityUserId] = account;
            return true;
        }
    }

    /// <summary>Gives a unit the ids of its account's players, and takes those that were linked to another. Its API ids stay.</summary>
    internal BoardUnit Apply(BoardUnit unit)
    {
        lock (_gate)
        {
            if (_accounts.Count == 0) return unit;

            var kept = unit.CommunityUserIds.Where(user => !_accounts.TryGetValue(user, out var account) || IsOf(unit, account));
            var linked = _accounts.Where(link => IsOf(unit, link.Value)).Select(link => link.Key);
            return unit with { ApiIds = unit.ApiIds, CommunityUserIds = [.. kept.Union(linked, StringComparer.Ordinal)] };
        }
    }

    private static bool IsOf(BoardUnit unit, string account) => string.Equals(unit.AccId, account, StringComparison.OrdinalIgnoreCase);

    private bool IsAlive(LinkCode code) => _time.GetUtcNow() < code.ExpiresAt;

    // Each number gives another code until all 32^4 are used up: the factor is odd.
    private string Next()
    {
        var number = (++_given * 40_503) + 12_345;
        return string.Concat(Enumerable.Range(0, 4).Select(place => Alphabet[(number >> (5 * place)) & 31]));
    }
}
