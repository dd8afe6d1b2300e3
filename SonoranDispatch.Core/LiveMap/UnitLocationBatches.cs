using SonoranDispatch.Cad;
using SonoranDispatch.Players;
using SonoranDispatch.Time;

namespace SonoranDispatch.LiveMap;

/// <summary>
/// The units whose locations are sent together: all of them, unless the CAD refuses that. Then each half is sent by itself, and so on. If one unit alone
/// is refused, it is left out for ten minutes; otherwise it was their number, and later requests are smaller.
/// </summary>
internal sealed class UnitLocationBatches(OnlinePlayers online, IClock clock)
{
    private const int NoLimit = int.MaxValue;
    private const long Refused = 600_000;

    private readonly Queue<IReadOnlyList<(int Player, UnitLocation Location)>> _waiting = new();
    private readonly PerPlayer<RefusedLocation> _refused = new(online);
    private int _most = NoLimit;

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>Whether the CAD refused the location of a player's unit a short while ago.</summary>
    public bool IsRefused(int player, string user) => _refused.TryGet(player, out var refused) && refused.User == user && clock.Milliseconds < refused.Until;

    /// <summary>Adds units, and empties the list.</summary>
    public void Add(List<(int Player, UnitLocation Location)> units)
    {
        for (var from = 0; from < units.Count; from += Math.Min(_most, units.Count)) _waiting.Enqueue([.. units.Skip(from).Take(_most)]);
        units.Clear();
    }

    /// <summary>Returns the next units to send.</summary>
    public IReadOnlyList<(int Player, UnitLocation Location)> Take() => _waiting.Dequeue();

    /// <summary>Takes the outcome of a request.</summary>
    /// <param name="sent">The units that were sent.</param>
    /// <param name="failure">How it failed. Null if the CAD accepted it.</param>
    public void Settle(IReadOnlyList<(int Player, UnitLocation Location)> sent, CadFailure? failure)
    {
        if (failure is { Kind: CadFailureKind.Refused or CadFailureKind.NotFound })
        {
            if (sent.Count > 1) Split(sent);
            else LeaveOut(sent[0]);
        }
        else if (failure is not null) Clear();
    }

    /// <summary>Drops what waits.</summary>
    public void Clear() => _waiting.Clear();

    private void Split(IReadOnlyList<(int Player, UnitLocation Location)> units)
    {
        _most = (units.Count + 1) / 2;
        _waiting.Enqueue([.. units.Take(_most)]);
        _waiting.Enqueue([.. units.Skip(_most)]);
    }

    private void LeaveOut((int Player, UnitLocation Location) unit)
    {
        _refused.Set(unit.Player, new RefusedLocation(unit.Location.CommunityUserId, clock.Milliseconds + Refused));
        _most = NoLimit;
    }

    private sealed record RefusedLocation(string User, long Until);
}
