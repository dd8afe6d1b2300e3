namespace SonoranDispatch.Sandbox.CadEmulator.Board;

/// <summary>Finds the logged-in units for the ids in a request. Ids without a match are ignored.</summary>
/// <param name="board">The board.</param>
/// <param name="serverId">The server whose units are looked at; <c>null</c> for all servers.</param>
internal sealed class UnitFinder(CadBoard board, int? serverId)
{
    private readonly IReadOnlyList<BoardUnit> _units = [.. board.Units.Where(unit => unit.IsOnline && (serverId is null || unit.ServerId == serverId))];

    /// <summary>By v1's API IDs.</summary>
    public IReadOnlyList<int> ByApiIds(IEnumerable<string> ids) => Find(ids, (unit, id) => unit.ApiIds.Contains(id, StringComparer.Ordinal));

    /// <summary>By community user ids.</summary>
    public IReadOnlyList<int> ByCommunityUserIds(IEnumerable<string> ids) => Find(ids, (unit, id) => unit.CommunityUserIds.Contains(id, StringComparer.Ordinal));

    /// <summary>By account UUIDs.</summary>
    public IReadOnlyList<int> ByAccounts(IEnumerable<string> ids) => Find(ids, (unit, id) => IsOf(unit, id));

    /// <summary>By account UUIDs, but only the selected units.</summary>
    public IReadOnlyList<int> SelectedByAccounts(IEnumerable<string> ids) => Find(ids, (unit, id) => unit.IsSelected && IsOf(unit, id));

    /// <summary>By Roblox ids.</summary>
    public IReadOnlyList<int> ByRoblox(IEnumerable<string> ids) => Find(ids, (unit, id) => Same(unit.RobloxId, id));

    /// <summary>By Discord ids.</summary>
    public IReadOnlyList<int> ByDiscord(IEnumerable<string> ids) => Find(ids, (unit, id) => Same(unit.DiscordId, id));

    /// <summary>By group.</summary>
    public IReadOnlyList<int> ByGroup(string name) => Find([name], (unit, id) => Same(unit.Group, id));

    /// <summary>By identifier ids.</summary>
    public IReadOnlyList<int> ByIdents(IEnumerable<int> ids) => Find(ids, (unit, id) => unit.Id == id);

    private static bool IsOf(BoardUnit unit, string account) => account.Length > 0 && string.Equals(unit.AccId, account, StringComparison.OrdinalIgnoreCase);

    private static bool Same(string held, string asked) => held.Length > 0 && string.Equals(held, asked, StringComparison.Ordinal);

    private List<int> Find<T>(IEnumerable<T> names, Func<BoardUnit, T, bool> fits) =>
        [.. names.SelectMany(name => _units.Where(unit => fits(unit, name))).Select(unit => unit.Id).Distinct()];
}
